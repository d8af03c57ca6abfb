import { expect, it } from "vitest";
import { placeWords, wherePhrase } from "./place-words";

it.each([
  ["New York", "in New York"],
  ["Panmunjom", "at Panmunjom"],
  ["Peace House, Panmunjom", "at the Peace House, Panmunjom"],
  ["Tongilgak, Panmunjom", "at Tongilgak, Panmunjom"],
  ["Demilitarized Zone", "in the Demilitarized Zone"],
  ["Joint Security Area", "in the Joint Security Area"],
  ["White House", "at the White House"],
  ["the White House", "at the White House"],
  ["Great Hall of the People", "at the Great Hall of the People"],
  ["UN Headquarters, New York", "at UN Headquarters, New York"],
  ["Shangri-La Hotel, Singapore", "at the Shangri-La Hotel, Singapore"],
  ["Dorasan Station", "at Dorasan Station"],
  ["Osan Air Base", "at Osan Air Base"],
  ["Mount Kumgang", "at Mount Kumgang"],
  ["Camp David", "at Camp David"],
  ["Kim Il Sung Square", "in Kim Il Sung Square"],
  ["Yeonpyeong Island", "on Yeonpyeong Island"],
  ["United States", "in the United States"],
  ["South Korea", "in South Korea"],
  ["Vatican City", "in Vatican City"],
  ["Washington, D.C.", "in Washington, D.C."],
  ["Yongbyon nuclear complex", "at the Yongbyon nuclear complex"],
])("puts %s into a sentence as %s", (name, phrase) => expect(wherePhrase(name)).toBe(phrase));

it("gives a place that is visited its article", () => {
  expect(placeWords("State Department")).toBe("the State Department");
  expect(placeWords("Pyongyang")).toBe("Pyongyang");
});
