import { type ArticleReading, findWord, keyAt, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import type { ExtractedPlace } from "#core/extract/extracted-event";
import { wordSet } from "#core/prose/word-set";
import { findPlace } from "./find-place";
import { placeAt } from "./places";
import type { Zone } from "./zones";

/** `here`, `in this truce village`. */
function pointsHere(reading: ArticleReading, at: number): boolean {
  if (keyAt(reading, at) === "here") return true;
  if (keyAt(reading, at) !== "this") return false;
  return [1, 2, 3].some((step) => /^(village|city|town|capital|resort|island)$/.test(keyAt(reading, at + step)));
}

const scenes = wordSet("site scene");
const sitesOfBefore = wordSet("place city venue spot village town hotel villa building");
const existentialVerbs = wordSet("was were is are had has have will would");

/** `here` is where the newsroom is, `there` the place told last. */
export function pointedPlace({
  context: { reading, memory },
  clause,
}: Pick<Zone, "context" | "clause">): ExtractedPlace | null {
  for (let at = clause.from; at < clause.to; at++) {
    if (memory.dateline && pointsHere(reading, at)) return memory.dateline;
    if (pointsToVisit(reading, at)) return memory.lastVisit?.place ?? null;
    if (pointsBack(reading, at))
      return visitedBefore(reading, at, clause) ?? placeAhead(reading, at, clause) ?? memory.place;
  }
  return null;
}

/** `was in the country in 2011`. */
function pointsToVisit(reading: ArticleReading, at: number): boolean {
  return keyAt(reading, at) === "country" && keyAt(reading, at - 1) === "the" && keyAt(reading, at - 2) === "in";
}

/** `the same hotel`, `visited the site`, `there`. */
function pointsBack(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  if (key === "same") return sitesOfBefore.has(keyAt(reading, at + 1));
  if (scenes.has(key)) return keyAt(reading, at - 1) === "the" && verbAt(reading, at - 2) !== undefined;
  return key === "there" && !existentialVerbs.has(keyAt(reading, at + 1));
}

/** `In the Japanese capital on Saturday, | after seeing his counterpart there`: where the sentence begins. */
function placeAhead(reading: ArticleReading, at: number, { sentence }: Clause): ExtractedPlace | null {
  const { from } = sentence;
  const comma = findWord(reading, { from, to: at }, ",");
  return keyAt(reading, from) === "in" && comma !== null ? findPlace(reading, { from, to: comma }, false) : null;
}

/** `the first to visit the North when he arrives there`: the object of the verb of a journey in the same sentence. */
function visitedBefore(reading: ArticleReading, at: number, { sentence }: Clause): ExtractedPlace | null {
  if (keyAt(reading, at) !== "there") return null;
  for (let before = at - 1; before > sentence.from; before--) {
    const verb = keyAt(reading, before - 1) === "the" ? before - 2 : before - 1;
    if (reading.nameAt[before]?.from === before && /^(visit|tour)$/.test(verbAt(reading, verb)?.lemma ?? ""))
      return placeAt(reading, before);
  }
  return null;
}
