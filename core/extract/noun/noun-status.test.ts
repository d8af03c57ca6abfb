import { describe, expect, it } from "vitest";
import { clauseAt, readingOf, tokenOf } from "#core/extract/testing/reading";
import { statusOfNoun } from "./noun-status";

function statusIn(text: string, noun: string) {
  const reading = readingOf(text);
  const at = tokenOf(reading, noun);
  const trigger = { at, to: at + 1, type: "visit", form: "noun", lemma: noun } as const;
  return statusOfNoun(reading, trigger, clauseAt(reading, at));
}

describe("what became of what a noun names", () => {
  it.each([
    ["They held talks in Rome.", "talks", "held"],
    ["The talks were held in Rome.", "talks", "held"],
    ["The talks began in Rome.", "talks", "held"],
    ["He paid a visit to Rome.", "visit", "held"],
    ["They will hold talks in Rome.", "talks", "planned"],
    ["The talks are to resume in Rome.", "talks", "planned"],
    ["They agreed on a visit.", "visit", "planned"],
    ["They look forward to the visit.", "visit", "planned"],
    ["The upcoming visit fills the papers.", "visit", "planned"],
    ["A visit had been scheduled.", "visit", "was planned"],
    ["The visit was called off.", "visit", "cancelled"],
    ["He scrapped the visit.", "visit", "cancelled"],
    ["The cancelled visit fills the papers.", "visit", "cancelled"],
    ["He pulled out of the talks.", "talks", "cancelled"],
    ["The visit, long planned, never happened.", "visit", "cancelled"],
    ["The visit was put off.", "visit", "postponed"],
    ["They postponed the talks.", "talks", "postponed"],
    ["The delayed visit fills the papers.", "visit", "postponed"],
    ["He described the visit.", "visit", "mentioned"],
    ["They spoke of peace during the talks.", "talks", "mentioned"],
    ["He will speak at the talks.", "talks", "planned"],
    ["There was no visit.", "visit", "unreal"],
    ["A possible visit fills the papers.", "visit", "unreal"],
    ["They proposed talks.", "talks", "unreal"],
    ["They refused talks.", "talks", "unreal"],
    ["There are rumors of a visit.", "visit", "unreal"],
    ["The visit was not put off.", "visit", "unreal"],
    ["They did not hold talks.", "talks", "unreal"],
  ])("%s – %s: %s", (text, noun, status) => expect(statusIn(text, noun)).toBe(status));
});
