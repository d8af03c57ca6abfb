import { expect, test } from "vitest";
import type { UnfinishedContent } from "#core/event-draft";
import { isChanged, needsReason } from "./change-reason";

test.each([
  [null, true, false],
  ["draft", true, false],
  ["in_review", false, false],
  ["in_review", true, true],
  ["published", false, false],
  ["published", true, true],
  ["withdrawn", false, true],
  ["withdrawn", true, true],
] as const)("a save of what is %s, changed: %s, needs a reason: %s", (state, changed, needs) => {
  expect(needsReason(state, changed)).toBe(needs);
});

const quote = { article: "a", exact: "They met.", prefix: "", suffix: "", start: 0, end: 9, supports: ["existence"] };
const base = {
  ...{ id: "a", title: "Talks", type: "talks", status: "held", date: "2018-04-27", place: null, summary: "They met." },
  participants: [{ entity: "kim-jong-un", name: "Kim", country: "KP" }],
  ...{ tags: ["nuclear"], related: [], sources: [], history: [], quotes: [quote] },
} as unknown as UnfinishedContent;

test.each<[string, Partial<UnfinishedContent>]>([
  ["another word", { summary: "They meet." }],
  ["another person of the same name", { participants: [{ entity: "kim-yo-jong", name: "Kim", country: "KP" }] }],
  ["the same words elsewhere in the article", { quotes: [{ ...quote, start: 40, end: 49 }] as typeof base.quotes }],
  ["a note", { note: "Accounts differ." }],
])("%s is a change", (_, part) => {
  expect(isChanged(base, { ...base, ...part })).toBe(true);
});

test("the same content is none", () => {
  expect(isChanged(base, structuredClone(base))).toBe(false);
});
