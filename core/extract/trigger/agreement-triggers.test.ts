import { describe, expect, it } from "vitest";
import { clausesOf, readingOf } from "#core/extract/testing/reading";
import { findTriggers } from "./find-triggers";

function signedIn(text: string): string[] {
  const reading = readingOf(text);
  const told = clausesOf(reading).flatMap((clause) =>
    findTriggers(reading, clause)
      .filter(({ type }) => type === "agreement")
      .map(({ at, form }) => `${form}: ${reading.tokens[at]?.key}`),
  );
  // the verb and the noun may both tell it
  return [...new Set(told)];
}

describe("texts that are signed", () => {
  it.each([
    ["The ministers signed an accord in Rome.", "verb: signed"],
    ["An accord was reached in Rome.", "verb: reached"],
    ["They issued a joint statement.", "verb: issued"],
    ["They put their names to a declaration.", "verb: put"],
    ["The pact that the two concluded in Moscow held.", "verb: concluded"],
    ["The treaty, signed by both, held.", "verb: signed"],
    ["The joint statement of Sept. 19, 2005, held.", "noun: statement"],
    ["The October 4 declaration held.", "noun: declaration"],
  ])("%s", (text, told) => expect(signedIn(text).join()).toBe(told));

  it.each([
    "No accord was reached.",
    "The nuclear issue and the accord are two things.",
    "The ministry issued a statement.",
    "They broke the accord.",
    "The peace treaty was renewed.",
    "They put the declaration aside.",
    "A deal is near.",
  ])("not in “%s”", (text) => expect(signedIn(text)).toEqual([]));
});
