import { expect, test } from "vitest";
import { namesInOrder } from "#core/names/shown-name";

test.each([
  [{ name: "Choe Son Hui", native: "최선희" }, ["최선희", "Choe Son Hui"]],
  [{ name: "Wang Yi", native: "王毅" }, ["Wang Yi", "王毅"]],
  [{ name: "Sergey Lavrov", native: "Сергей Лавров" }, ["Sergey Lavrov", "Сергей Лавров"]],
  [{ name: "Mike Pompeo", native: null }, ["Mike Pompeo", null]],
  [{ name: "Mike Pompeo", native: "Mike Pompeo" }, ["Mike Pompeo", null]],
])("%j stands as %j on pages in Korean, and as spelled on others", (spelled, korean) => {
  expect(namesInOrder(spelled, "ko")).toEqual(korean);
  expect(namesInOrder(spelled, "en")[0]).toBe(spelled.name);
});
