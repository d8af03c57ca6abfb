import { expect, test } from "vitest";
import type { UnfinishedContent } from "#core/event-draft";
import { compareJoin, joinEvents } from "./join-events";

const source = { url: "https://a.example", publisher: "A", title: "One", date: "2018-06-12", kind: "press" as const };
const report = { status: "planned" as const, date: null, place: null, note: "N", source };
const quote = { article: "x", exact: "w", prefix: "", suffix: "", start: 0, end: 1 };

const kept: UnfinishedContent = {
  ...{ id: "kept", title: "Talks", type: "talks", status: "held", date: "2018-06-12", place: null, summary: "" },
  participants: [{ entity: "a", name: "A", country: "KP", office: "Minister" }],
  ...{ tags: ["one"], related: ["gone", "third"], sources: [{ ...source, supports: ["date"] }] },
  history: [{ ...report, knownOn: "2018-05" }],
  quotes: [{ ...quote, supports: ["date"] }],
};

const gone: UnfinishedContent = {
  ...{
    id: "gone",
    title: "The talks",
    type: "meeting",
    status: "held",
    date: "2018-06",
    summary: "They met.",
    note: "Hm.",
  },
  place: { ids: ["seoul"], name: "Seoul", country: "KR" },
  participants: [
    { entity: "b", name: "B", country: "KR" },
    { entity: "a", name: "A.", country: "KP" },
  ],
  ...{ tags: ["two"], related: ["kept", "fourth"], sources: [{ ...source, supports: ["place"] }] },
  history: [
    { ...report, knownOn: "2018-04" },
    { ...report, knownOn: "2018-05" },
  ],
  quotes: [{ ...quote, supports: ["place"] }],
};

test("lists are joined, each thing once, and what the one that stays says not is taken from the other", () => {
  expect(joinEvents(kept, gone)).toEqual({
    ...kept,
    ...{ summary: "They met.", note: "Hm.", place: gone.place, tags: ["one", "two"], related: ["third", "fourth"] },
    participants: [...kept.participants, gone.participants[0]],
    sources: [{ ...source, supports: ["date", "place"] }],
    history: [gone.history[0], kept.history[0]],
    quotes: [{ ...quote, supports: ["date", "place"] }],
  });
});

test("what is chosen counts, and the address is always that of the one that stays", () => {
  const joined = joinEvents(kept, gone, { title: "gone", participants: "gone", summary: "kept", tags: "kept" });
  expect(joined).toMatchObject({ id: "kept", title: "The talks", summary: "", tags: ["one"] });
  expect(joined.participants).toEqual(gone.participants);
});

test("only parts in which the two differ are to be chosen", () => {
  const parts = compareJoin(kept, gone);
  expect(parts.map(({ part, choice }) => [part, choice])).toEqual([
    ...[
      ["title", "kept"],
      ["type", "kept"],
      ["date", "kept"],
      ["place", "gone"],
      ["summary", "gone"],
      ["tags", "both"],
    ],
    ...[
      ["participants", "both"],
      ["sources", "both"],
      ["quotes", "both"],
      ["history", "both"],
      ["related", "both"],
    ],
    ["note", "gone"],
  ]);
  expect(compareJoin(kept, { ...kept, id: "gone" })).toEqual([]);
});
