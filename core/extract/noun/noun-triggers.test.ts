import { describe, expect, it } from "vitest";
import { clausesOf, readingOf } from "#core/extract/testing/reading";
import { findTriggers } from "#core/extract/trigger/find-triggers";

/** The nouns of a text that tell events, with what they tell. */
function nounsIn(text: string): string[] {
  const reading = readingOf(text);
  return clausesOf(reading).flatMap((clause) =>
    findTriggers(reading, clause)
      .filter(({ form }) => form === "noun")
      .map(({ type, lemma }) => `${type}: ${lemma}`),
  );
}

describe("nouns that tell an event", () => {
  it.each([
    ["The summit was short", "summit: summit"],
    ["Their meeting was short", "meeting: meeting"],
    ["The summit meeting was short", "summit: summit,summit: meeting"],
    ["The talks were short", "talks: talks"],
    ["A round of talks was short", "talks: round,talks: talks"],
    ["His visit was short", "visit: visit"],
    ["Their telephone call was short", "call: call"],
    ["A call between the leaders was short", "call: call"],
    ["A courtesy call was short", "meeting: call"],
    ["Their telephone conversation was short", "call: conversation"],
    ["His letter was short", "letter: letter"],
    ["A handwritten note from Kim was short", "letter: note"],
    ["His stay was short", "visit: stay"],
    ["A stop in Tokyo was short", "visit: stop"],
    ["A video conference was short", "call: conference"],
    ["An exchange of views was short", "meeting: exchange"],
    ["A plenary session was short", "meeting: session"],
    ["He accepted an invitation to Pyongyang", "visit: invitation"],
    ["The signing ceremony was short", "agreement: signing"],
    ["It took place in Rome", "talks: it"],
    ["The third round was dull and the fourth was short", "talks: round,talks: round"],
  ])("%s", (text, told) => expect(nounsIn(`${text}.`).join()).toBe(told));
});

describe("nouns that tell none", () => {
  it.each([
    "The press conference was short",
    "The cabinet meeting was short",
    "A party congress was short",
    "His calls for peace were short",
    "An exchange of prisoners was short",
    "The press briefing was short",
    "A round of golf was short",
    "The permanent mission was short of funds",
    "People-to-people contacts were short",
    "The bus stop was short",
    "He took note",
    "A tour group was short",
  ])("%s", (text) => expect(nounsIn(`${text}.`)).toEqual([]));
});
