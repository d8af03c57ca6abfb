import { describe, expect, it } from "vitest";
import { clausesOf, readingOf } from "#core/extract/testing/reading";
import { findTriggers } from "./find-triggers";

/** The verbs of a text that tell events, with what they tell. */
function verbsIn(text: string): string[] {
  const reading = readingOf(text);
  const told = clausesOf(reading).flatMap((clause) =>
    findTriggers(reading, clause)
      .filter(({ form }) => form === "verb")
      .map(({ type, lemma }) => `${type}: ${lemma}`),
  );
  // a text and what is done with it may both tell of one signature
  return [...new Set(told)];
}

describe("verbs that tell an event", () => {
  it.each([
    ["Pompeo met Ri Yong Ho", "meeting: meet"],
    ["Pompeo conferred with Ri Yong Ho", "meeting: confer"],
    ["Pompeo sat down with Ri Yong Ho", "meeting: sit"],
    ["Pompeo sat across from Ri Yong Ho", "meeting: sit"],
    ["The two came face to face", "meeting: come"],
    ["They spoke for two hours", "meeting: speak"],
    ["Xi received the envoy", "meeting: receive"],
    ["The envoy was received by Xi", "meeting: receive"],
    ["Xi feted the delegation", "meeting: fete"],
    ["Pompeo called on the president", "meeting: call"],
    ["They dined together", "meeting: dine"],
    ["He granted the envoy an hour", "meeting: grant"],
    ["They swapped notes", ""],
    ["They compared notes", "meeting: compare"],
    ["The envoys negotiated in Rome for a week", "talks: negotiate"],
    ["The parties reconvened in Beijing", "talks: reconvene"],
    ["Pompeo visited Pyongyang", "visit: visit"],
    ["Pompeo touched down in Pyongyang", "visit: touch"],
    ["Kim set foot on southern soil", "visit: set"],
    ["Kim crossed the border", "visit: cross"],
    ["Pompeo flew out of Pyongyang", "visit: fly"],
    ["Kim went back home", "visit: go"],
    ["Xi dispatched an envoy to Pyongyang", "visit: dispatch"],
    ["Kim was back in Beijing", "visit: be"],
    ["Trump phoned Moon Jae-in", "call: phone"],
    ["Trump assured Moon Jae-in by telephone", "call: assure"],
    ["Kim wrote to Trump", "letter: write"],
    ["The two signed the accord", "agreement: sign"],
  ])("%s", (text, told) => expect(verbsIn(`${text}.`).join()).toBe(told));
});

describe("idioms that tell nothing", () => {
  it.each([
    "Pompeo met the demands",
    "The plan met its fate",
    "South Korea met Japan in the final",
    "Kim saw the guests off",
    "The ministry welcomed the decision",
    "Seoul called for restraint",
    "Seoul called on China to act",
    "The soldiers exchanged fire",
    "The North returned the remains",
    "Pompeo spoke his mind",
    "The party came to an end",
    "They left it at that",
    "The plan fell flat",
    "A well-met friend",
  ])("%s", (text) => expect(verbsIn(`${text}.`)).toEqual([]));
});
