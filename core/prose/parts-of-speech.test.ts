import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tagTokens } from "./parts-of-speech";
import { tokenize } from "./tokens";

function tagsOf(text: string) {
  const tokens = tokenize(text);
  const tags = tagTokens(tokens);
  return tokens.map(({ text: word }, at) => `${word}/${tags[at]?.pos}`).join(" ");
}

describe("tagTokens", () => {
  it.each([
    ["a verb", "The envoy will visit Vienna", "The/DET envoy/NOUN will/AUX visit/VERB Vienna/PROPN"],
    ["the same word as a noun", "The visit ended", "The/DET visit/NOUN ended/VERB"],
    ["the parts of a contraction", "She didn't go", "She/PRON didn't/AUX go/VERB"],
    ["a possessive", "the minister's office", "the/DET minister/NOUN 's/PART office/NOUN"],
  ])("tells %s", (_, text, tags) => expect(tagsOf(text)).toBe(tags));

  it("gives the form of the dictionary", () => {
    expect(tagTokens(tokenize("They flew home")).map(({ lemma }) => lemma)).toEqual(["they", "fly", "home"]);
  });

  it("gives each token of any text one tag", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const tokens = tokenize(text);
        expect(tagTokens(tokens)).toHaveLength(tokens.length);
      }),
    );
  });

  it.each([
    ["nothing", ""],
    ["one word of a million letters", "a".repeat(1_000_000)],
    ["many long words", `${"x".repeat(500)} `.repeat(2_000)],
    ["a million characters of prose", "The two envoys met again in Vienna on Monday. ".repeat(22_000)],
    ["a million commas", ",".repeat(1_000_000)],
    ["a chain of a million characters", "kim-moon-".repeat(111_000)],
    ["half characters", "\uD800 ".repeat(10_000)],
  ])("stands %s", { timeout: 60_000 }, (_, text) => {
    const tokens = tokenize(text);
    expect(tagTokens(tokens)).toHaveLength(tokens.length);
  });
});
