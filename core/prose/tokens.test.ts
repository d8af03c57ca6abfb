import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Form, formOf, tokenize, toToken, wordFlag } from "./tokens";

describe("tokenize", () => {
  it.each([
    ["possessives and contractions", "Kim's envoy didn't", ["Kim", "'s", "envoy", "didn't"]],
    ["abbreviations with their period", "Mr. Ri met Gen. Pak.", ["Mr.", "Ri", "met", "Gen.", "Pak", "."]],
    ["initials and numbers", "the U.S. on 12.6.2018", ["the", "U.S.", "on", "12", ".", "6", ".", "2018"]],
    ["initials of names", "J. Kim, plan A.", ["J.", "Kim", ",", "plan", "A", "."]],
    ["times of day", "at 9 a.m. (7p.m.)", ["at", "9", "a.m.", "(", "7", "p.m.", ")"]],
    ["letters of all kinds", "Kō's 12th café-bar", ["Kō", "'s", "12", "th", "café", "-", "bar"]],
    ["quotes", "'we' said “the ’90s” `s", ["'", "we", "'", "said", "“", "the", "’", "90", "s", "”", "`s"]],
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

describe("what is told by letters and what by the pattern", () => {
  const pieces = ["a", "U", ".", "'", "’", "s", " ", "\u00a0", "é", "e\u0301", "7", "-", "m", "\n", "김"];

  it("is all of a text but its blanks", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (told) => {
        const text = told.join("");
        const tokens = tokenize(text);
        expect(tokens.map((token) => token.text).join("")).toBe(text.replace(/\s/g, ""));
        for (const { start, spaced } of tokens)
          expect(spaced).toBe(start === 0 || /\s/.test(text[start - 1] as string));
      }),
    );
  });

  it("is the same for a word alone and in a text", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "B", "é", "7"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word, (own) => {
        const alone = tokenize(own).map(({ form }) => form);
        expect(tokenize(`${own}, ${own}`).map(({ form }) => form)).toEqual([...alone, formOf(","), ...alone]);
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
