import { expect, it } from "vitest";
import { normalizeName } from "#core/names/normalize-name";
import { toSearchText } from "./search-text";

const text = toSearchText({
  prose: ["Envoys meet in Zürich.", "The envoys' second meeting"],
  names: ["Kim Jong Un", "김정은", "Kim Jong-un"],
});

it.each(["Envoys", "zurich", "MEETING", "Jong-un", "Kim", "Jong", "Kim Jong Un", "김정은"])("%s is found", (word) => {
  expect(text).toContain(normalizeName(word));
});

it("does not find words that only meet at a gap", () => {
  expect(text).not.toContain(normalizeName("inzu"));
});

it("tells which words of prose stand side by side, and none of names or across texts", () => {
  expect(text.split(" ").filter((word) => word.includes("_"))).toEqual([
    ...["envoys_meet", "meet_in", "in_zurich"],
    ...["the_envoys", "envoys_second", "second_meeting"],
  ]);
});

it("holds each word once", () => {
  expect(text.split(" ").filter((word) => word === "kimjongun")).toHaveLength(1);
  expect(text.split(" ").filter((word) => word === "envoys")).toHaveLength(1);
});
