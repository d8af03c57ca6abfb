import { describe, expect, it } from "vitest";
import { readingOf, tokenOf } from "#core/extract/testing/reading";
import { compilePattern, matchPattern, seesPlace, seesSomebody } from "./pattern";

/** The words that a pattern covers after the verb of a text, or null. */
function covered(text: string, verb: string, pattern: string): string | null {
  const reading = readingOf(text);
  const from = tokenOf(reading, verb) + 1;
  const to = matchPattern(reading, compilePattern(pattern), from, reading.tokens.length);
  return to === null
    ? null
    : reading.tokens
        .slice(from, to)
        .map(({ key }) => key)
        .join(" ");
}

describe("matchPattern", () => {
  it.each([
    ["nothing where nothing is asked", "They met.", "met", "", ""],
    ["a word right after the verb", "They spoke with him.", "spoke", "with|to", "with"],
    ["one of several words", "They spoke to him.", "spoke", "with|to", "to"],
    ["words one after the other", "They did the same.", "did", "the same", "the same"],
    ["a word after a gap", "They spoke at length with him.", "spoke", "… with", "at length with"],
    ["a word after an empty gap", "They spoke with him.", "spoke", "… with", "with"],
    ["somebody, who is not taken in", "They saw Ri Yong Ho.", "saw", "@who", ""],
    ["a place behind a preposition", "They flew in to Beijing.", "flew", "in|out to @where", "in to"],
    ["a place right there", "They were in Beijing.", "were", "in @place", "in"],
    [
      "a far end after a long gap",
      "He sent a group of twenty young and able engineers on to Beijing.",
      "sent",
      "…… to @where",
      "a group of twenty young and able engineers on to",
    ],
  ])("covers %s", (...[, text, verb, pattern, words]) => expect(covered(text, verb, pattern)).toBe(words));

  it.each([
    ["another word", "They spoke about him.", "spoke", "with|to"],
    [
      "a word that comes too late",
      "They spoke of one and the same old thing for hours on end with him.",
      "spoke",
      "… with",
    ],
    ["a word beyond a full stop", "They spoke. Later with him.", "spoke", "… with"],
    ["a thing where somebody is asked for", "They saw progress.", "saw", "@who"],
    ["a thing where a place is asked for", "They flew to success.", "flew", "to @where"],
    ["an owner where a place is asked for", "They were in China's favor.", "were", "in @place"],
  ])("does not take %s", (_, text, verb, pattern) => expect(covered(text, verb, pattern)).toBeNull());
});

describe("seesSomebody", () => {
  it.each([
    ["him again", "him"],
    ["each other", "each"],
    ["the deputy minister", "the"],
    ["a North Korean delegation", "a"],
    ["Ri Yong Ho", "Ri"],
    ["its old sponsors, Ri Yong Ho and others", "its"],
  ])("in “%s”", (text, word) => {
    const reading = readingOf(`They saw ${text}.`);
    expect(seesSomebody(reading, tokenOf(reading, word))).toBe(true);
  });

  it.each(["progress", "a way out of it", "the signs of an end"])("not in “%s”", (text) => {
    expect(seesSomebody(readingOf(`They saw ${text}.`), 2)).toBe(false);
  });
});

describe("seesPlace", () => {
  it.each(["Beijing", "the Chinese capital", "the border village", "there", "South Korea"])("in “%s”", (text) => {
    expect(seesPlace(readingOf(`They reached ${text}.`), 2)).toBe(true);
  });

  it.each(["agreement", "Ri Yong Ho", "a deal with China", "it, in Beijing"])("not in “%s”", (text) => {
    expect(seesPlace(readingOf(`They reached ${text}.`), 2)).toBe(false);
  });
});
