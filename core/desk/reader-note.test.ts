import { describe, expect, it, test } from "vitest";
import { noteLimits } from "./note-limits";
import { NoteDraft, sentencesOf } from "./reader-note";

test.each([
  ["They met. They left.", ["They met.", "They left."]],
  ["The U.S. Secretary met Mr. Ri. They talked.", ["The U.S. Secretary met Mr. Ri.", "They talked."]],
  ["No end", ["No end"]],
  ["", []],
])("the sentences of %j", (summary, sentences) => {
  expect(sentencesOf(summary)).toEqual(sentences);
});

describe("a reader's suggestion", () => {
  const fields = { body: " The day is wrong. ", source: "", name: "", contact: "" };

  it("needs no more than its words", () => {
    expect(NoteDraft.parse(fields)).toEqual({ body: "The day is wrong.", source: null, name: null, contact: null });
  });

  it.each([
    ["body", "  "],
    ["body", "x".repeat(noteLimits.body + 1)],
    ["source", "x".repeat(noteLimits.source + 1)],
    ["name", "x".repeat(noteLimits.name + 1)],
    ["contact", "x".repeat(noteLimits.contact + 1)],
  ])("is refused for its %s alone", (field, value) => {
    const { error } = NoteDraft.safeParse({ ...fields, [field]: value });
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual([field]);
  });
});
