import { expect, test } from "vitest";
import { gather, gatherFound } from "./gather";
import { itemAt } from "./item-at";

test("what items give stands in their order, also where one gives nothing", () => {
  expect(gather([1, 2, 3], (item, at) => (item === 2 ? [] : [item, at]))).toEqual([1, 0, 3, 2]);
});

test("what is found keeps zero and an empty text", () => {
  const found = [0, null, "", undefined, "x"];
  expect(gatherFound(found, (item) => item)).toEqual([0, "", "x"]);
  expect(gatherFound(found, (_, at) => (at === 1 ? at : null))).toEqual([1]);
});

test("nothing stands before a list and behind it", () => {
  expect([-2, -1, 0, 1, 2].map((at) => itemAt(["a", "b"], at))).toEqual([undefined, undefined, "a", "b", undefined]);
});
