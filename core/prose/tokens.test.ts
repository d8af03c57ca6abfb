import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Form, formOf, tokenize, toToken, wordFlag } from "./tokens";

describe("tokenize", () => {
  it.each([
    ["possessives and contractions", "Kim's envoy didn't", ["Kim", "'s", "envoy", "didn't"]],
    ["abbreviations with their period", "Mr. Ri met Gen. Pak.", ["Mr.", "Ri", "met", "Gen.", "Pak", "."]],
    ["initials and numbers", "the U.S. on 12.6.2018", ["the", "U.S.", "on", "12", ".", "6", ".", "2018"]],
  ])("keeps %s apart", (_, text, words) => expect(tokenize(text).map((token) => token.text)).toEqual(words));

  it("gives what stands in the text, in order, and the same form for the same word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const tokens = tokenize(text);
        for (const token of tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.form).toBe(formOf(token.text));
        }
        expect(tokens.map(({ start }) => start)).toEqual(tokens.map(({ start }) => start).sort((a, b) => a - b));
      }),
    );
  });
});

describe("wordFlag", () => {
  const isRound = ({ key }: Form) => /^(o|oo)$/.test(key);
  const flagOf = (word: string, flag: number) => toToken(formOf(word), 0, word.length, true).flags & flag;

  it("answers a question for words that were met before it was asked", () => {
    formOf("oo");
    const round = wordFlag(isRound);
    expect(["oo", "O", "ox"].map((word) => flagOf(word, round) !== 0)).toEqual([true, true, false]);
  });

  it("tells one question from another", () => {
    const [long, capital] = [wordFlag(({ text }) => text.length > 2), wordFlag((form) => form.capital)];
    expect(flagOf("Seoul", long | capital)).toBe(long | capital);
    expect(flagOf("city", long | capital)).toBe(long);
    expect(flagOf("Ri", long | capital)).toBe(capital);
  });
});
