import { expect, test } from "vitest";
import type { UnfinishedContent } from "#core/event-draft";
import { problemsOfDraft, problemsOfPublication } from "./event-problems";

const content: UnfinishedContent = {
  ...{ id: "2018-a", title: "Talks", type: "talks", status: "held", date: "2018-04-27", place: null, participants: [] },
  ...{ summary: "", tags: [], related: [], sources: [], history: [], quotes: [] },
};
const kim = { entity: "kim-jong-un", name: "Kim Jong Un", country: "KP" };

test("a draft may be unfinished, what is published may not", () => {
  expect(problemsOfDraft(content)).toEqual([]);
  expect(problemsOfPublication(content).map(({ field }) => field)).toEqual(["summary", "sources"]);
});

test.each<[string, Partial<UnfinishedContent>, string]>([
  ["no title", { title: " " }, "title"],
  ["no date", { date: "" }, "date"],
  ["a day that does not exist", { date: "2018-02-30" }, "date"],
  ["a range that ends before it begins", { date: "2018-04-27/2018-04-01" }, "date"],
  ["an event related to itself", { related: ["2018-a"] }, "related"],
  ["somebody twice", { participants: [kim, kim] }, "participants"],
  ["a type that is none", { type: "party" as never }, "type"],
  ["an address that is none", { sources: [{ url: "javascript:1" } as never] }, "sources.0.url"],
])("%s is a problem of its field", (_, part, field) => {
  expect(problemsOfDraft({ ...content, ...part }).map((problem) => problem.field)).toContain(field);
});

test("all problems come at once", () => {
  expect(problemsOfDraft({ ...content, title: "", date: "soon", related: ["2018-a"] })).toHaveLength(3);
});
