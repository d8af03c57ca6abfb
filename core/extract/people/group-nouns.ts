import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import { titleModifiers } from "#core/names/title-words";
import { wordSet } from "#core/prose/word-set";

/** Whom the plural nouns mean: heads of state, the last two people, or the last two countries. */
export const groupNouns = new Map<string, GroupKind>([
  ...nounsOf("leaders", "leaders heads"),
  ...nounsOf(
    "pair",
    "premiers presidents men women ministers envoys diplomats negotiators representatives pair duo two " +
      "counterparts delegates secretaries",
  ),
  ...nounsOf(
    "sides",
    "officials sides countries governments nations delegations capitals neighbors neighbours rivals states parties " +
      "koreas ministries",
  ),
]);

export type GroupKind = "leaders" | "pair" | "sides";

function nounsOf(kind: GroupKind, nouns: string): [string, GroupKind][] {
  return nouns.split(" ").map((noun) => [noun, kind]);
}

/** These mean two of them also without `two`. */
export const alwaysTwo = wordSet("pair duo premiers leaders presidents sides ministers negotiators envoys");

/** How many a word counts. */
export const counts = new Map([
  ["two", 2],
  ["both", 2],
  ["pair", 2],
  ["duo", 2],
  ["trio", 3],
  ["three", 3],
  ["threesome", 3],
  ["four", 4],
  ["quartet", 4],
]);

/** `the foreign and defense ministers`. */
function isJoining(reading: ArticleReading, from: number, at: number): boolean {
  return at > from && keyAt(reading, at) === "and" && titleModifiers.has(keyAt(reading, at + 1));
}

/** The noun of a group with the words of office before it: `foreign ministers`. */
export function readTitle(reading: ArticleReading, from: number): { words: string; to: number } {
  let to = from;
  while (to < from + 8 && (titleModifiers.has(keyAt(reading, to)) || isJoining(reading, from, to))) to++;
  const words = reading.tokens.slice(from, to + 1).map(({ key }) => key);
  return { words: words.join(" "), to: to + 1 };
}
