import { wordFlag } from "#core/prose/tokens";
import type { Part } from "./date-expression";
import { isDash, type Tokens, wordAt } from "./time-words";

const adverbs = new Map<string, Part>([
  ["early", "early"],
  ["mid", "mid"],
  ["late", "late"],
]);

const nouns = new Map<string, Part>([
  ["beginning", "early"],
  ["start", "early"],
  ["opening", "early"],
  ["middle", "mid"],
  ["end", "late"],
  ["close", "late"],
]);

const stretchesInWords: readonly (readonly [string, Part])[] = [
  ...["first", "second"].map((word) => [`${word} half`, `${word} half` as Part] as const),
  ...["first", "second", "third", "fourth"].flatMap((word) =>
    ["week", "quarter"].map((unit) => [`${word} ${unit}`, `${word} ${unit}` as Part] as const),
  ),
  ...["last", "final", "closing"].map((word) => [`${word} week`, "last week" as Part] as const),
  ["final quarter", "fourth quarter"],
  ["last quarter", "fourth quarter"],
  ["latter half", "second half"],
  ...["first", "opening", "early"].flatMap((word) => [
    [`${word} days`, "first days" as Part] as const,
    [`${word} weeks`, "first weeks" as Part] as const,
    [`${word} months`, "early" as Part] as const,
  ]),
  ...["last", "final", "closing", "dying"].flatMap((word) => [
    [`${word} days`, "last days" as Part] as const,
    [`${word} weeks`, "last weeks" as Part] as const,
    [`${word} months`, "late" as Part] as const,
  ]),
];

/** By the first word, by the second. */
const stretches = new Map<string, Map<string, Part>>();
for (const [words, part] of stretchesInWords) {
  const [first, second] = words.split(" ") as [string, string];
  stretches.set(first, (stretches.get(first) ?? new Map<string, Part>()).set(second, part));
}

const ofParts = wordFlag(({ key }) => adverbs.has(key) || nouns.has(key) || stretches.has(key));

/** `early`, `mid-`, `the end of`, `late in`, `the second half of`, `the first week of`, and the token after it. */
export function readPart(tokens: Tokens, at: number): { part: Part | null; next: number } {
  const start = wordAt(tokens, at) === "the" ? at + 1 : at;
  if (!((tokens[start]?.flags ?? 0) & ofParts)) return { part: null, next: at };
  const word = wordAt(tokens, start);
  const adverb = adverbs.get(word);
  if (adverb)
    return { part: adverb, next: isDash(tokens[start + 1]) || isIn(tokens, start + 1) ? start + 2 : start + 1 };
  const stretch = stretches.get(word)?.get(wordAt(tokens, start + 1));
  if (stretch) return readOf(tokens, at, stretch, start + 2);
  const noun = nouns.get(word);
  return noun ? readOf(tokens, at, noun, start + 1) : { part: null, next: at };
}

function isIn(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at) === "in";
}

function readOf(tokens: Tokens, at: number, part: Part, next: number): { part: Part | null; next: number } {
  return wordAt(tokens, next) === "of" ? { part, next: next + 1 } : { part: null, next: at };
}
