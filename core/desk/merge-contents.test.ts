import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { UnfinishedContent } from "#core/event-draft";
import { toEventFields } from "./event-fields";
import { copyPart, eventParts, partNames, partWords } from "./event-parts";
import { compareChanges } from "./merge-contents";
import { diffWords } from "./text-diff";

const base: UnfinishedContent = {
  ...{ id: "a", title: "Talks", type: "talks", status: "held", date: "2018-04-27", place: null, participants: [] },
  ...{ summary: "They met.", tags: ["nuclear"], related: [], sources: [], history: [], quotes: [] },
};

describe("two editors' changes", () => {
  test("are told apart by who made them", () => {
    const mine = { ...base, title: "Talks in Seoul", summary: "They met and spoke." };
    const theirs = { ...base, date: "2018-04", summary: "They met at noon." };
    expect(compareChanges(base, mine, theirs)).toEqual([
      { part: "title", mine: "Talks in Seoul", theirs: "Talks", by: "me" },
      { part: "date", mine: "2018-04-27 (27 April 2018)", theirs: "2018-04 (April 2018)", by: "them" },
      { part: "summary", mine: "They met and spoke.", theirs: "They met at noon.", by: "both" },
    ]);
  });

  test("that are alike are none", () => {
    const changed = { ...base, tags: ["nuclear", "inter-korean"] };
    expect(compareChanges(base, changed, structuredClone(changed))).toEqual([]);
  });
});

test("a part is copied with all that belongs to it", () => {
  const from = toEventFields({ ...base, place: { ids: ["seoul"], name: "Seoul", country: "KR" }, title: "Other" });
  const to = copyPart(from, toEventFields(base), "place");
  expect(to.lines).toMatchObject({ title: "Talks", place: "Seoul", placeIds: "seoul", placeCountry: "KR" });
});

test("every part of a content has words", () => {
  for (const part of partNames) expect(typeof partWords(base, part)).toBe("string");
  expect(Object.keys(eventParts)).toHaveLength(13);
});

test("either side of a comparison by words is the whole text", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const runs = diffWords(before, after);
      const side = (name: "before" | "after") =>
        runs
          .filter((run) => run.side !== name)
          .map(({ text }) => text)
          .join("");
      expect(side("after")).toBe(before);
      expect(side("before")).toBe(after);
    }),
  );
});
