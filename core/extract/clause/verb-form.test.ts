import { describe, expect, it } from "vitest";
import { readingOf, tokenOf } from "#core/extract/testing/reading";

function formOf(text: string, word: string): string | null {
  const reading = readingOf(text);
  const verb = reading.verbs[tokenOf(reading, word)];
  return verb ? `${verb.lemma} ${verb.form}` : null;
}

describe("the verb that a word is", () => {
  it.each([
    ["They met in Rome.", "met", "meet past"],
    ["They will meet in Rome.", "meet", "meet base"],
    ["She meets him in Rome.", "meets", "meet present"],
    ["They left after visiting him.", "visiting", "visit gerund"],
    ["They mulled it over.", "mulled", "mull past"],
    ["The envoys haggled in Rome.", "haggled", "haggle past"],
    ["They could visit Rome.", "visit", "visit base"],
    ["Koizumi visits Pyongyang.", "visits", "visit present"],
    ["They called off the talks.", "called", "call past"],
  ])("%s – %s", (text, word, form) => expect(formOf(text, word)).toBe(form));

  it.each([
    ["The meeting was short.", "meeting"],
    ["The visit was short.", "visit"],
    ["A closed-door session was short.", "closed"],
    ["A long-awaited letter came.", "awaited"],
    ["May Wong landed in Rome.", "May"],
    ["They aren't there.", "aren't"],
  ])("%s – “%s” is none", (text, word) => expect(formOf(text, word)).toBeNull());
});
