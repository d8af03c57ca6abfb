import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clausesOf, readingOf } from "#core/extract/testing/reading";

/** The clauses of a text, each with its kind, its parent and its words. */
function cutOf(text: string): string[] {
  const reading = readingOf(text);
  return clausesOf(reading).map(({ kind, parent, from, to }) => {
    const words = reading.text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end);
    return `${kind}${parent === null ? "" : ` of ${parent}`}: ${words}`;
  });
}

describe("splitClauses", () => {
  it.each([
    ["one clause", "They met in Rome.", ["main: They met in Rome."]],
    ["a list of nouns", "Kim, Moon and Xi met in Rome and Vienna.", ["main: Kim, Moon and Xi met in Rome and Vienna."]],
    [
      "verb phrases after “and”",
      "They flew to Rome and signed the pact.",
      ["main: They flew to Rome", "coordinate of 0: signed the pact."],
    ],
    ["sentences at a semicolon", "They met; nobody spoke.", ["main: They met", "main of 0: nobody spoke."]],
    [
      "a relative clause, and what goes on after it",
      "Pompeo, who had met Kim, flew home.",
      ["main: Pompeo", "relative of 0: who had met Kim", "coordinate of 0: flew home."],
    ],
    [
      "a participle after a noun",
      "The talks, held in Rome, went well.",
      ["main: The talks", "relative of 0: held in Rome", "coordinate of 0: went well."],
    ],
    [
      "a participle after an adverb",
      "The talks, previously announced for May, went well.",
      ["main: The talks", "relative of 0: previously announced for May", "coordinate of 0: went well."],
    ],
    [
      "an adverbial clause behind",
      "They met after the envoys had left.",
      ["main: They met", "adverbial of 0: after the envoys had left."],
    ],
    [
      "an adverbial clause in front",
      "After the envoys had left, they met.",
      ["adverbial: After the envoys had left", "main of 0: they met."],
    ],
    [
      "a condition",
      "They will meet if all goes well.",
      ["main: They will meet", "conditional of 0: if all goes well."],
    ],
    [
      "a purpose",
      "They flew to Rome to sign the pact.",
      ["main: They flew to Rome", "purpose of 0: to sign the pact."],
    ],
    ["no purpose after a verb of planning", "They plan to sign the pact.", ["main: They plan to sign the pact."]],
    [
      "a gerund",
      "They met in Rome, ending a long silence.",
      ["main: They met in Rome", "gerund of 0: ending a long silence."],
    ],
    ["reported speech after “that”", "He said that they met.", ["main: He said", "reported of 0: they met."]],
    ["reported speech without it", "He said they met in Rome.", ["main: He said", "reported of 0: they met in Rome."]],
    [
      "who says it",
      "They met in Rome, the minister said.",
      ["main: They met in Rome", "attribution of 0: the minister said."],
    ],
    ["no clause at a date", "They met on Monday, June 4, in Rome.", ["main: They met on Monday, June 4, in Rome."]],
    ["no clause at “such as”", "They met in towns such as Rome.", ["main: They met in towns such as Rome."]],
  ])("cuts %s", (_, text, clauses) => expect(cutOf(text)).toEqual(clauses));

  it("covers a sentence in order and hangs each clause on one before it", () => {
    const words = fc.constantFrom(
      ..."they met and , who said that to sign after if the pact flew had been ; — Monday held in Rome".split(" "),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (list) => {
        const clauses = clausesOf(readingOf(list.join(" ")));
        for (const [index, { from, to, parent }] of clauses.entries()) {
          expect(from).toBeLessThanOrEqual(to);
          expect(from).toBeGreaterThanOrEqual(clauses[index - 1]?.to ?? 0);
          if (parent !== null) expect(parent).toBeLessThan(index);
        }
      }),
    );
  });
});
