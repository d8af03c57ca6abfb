import { monthAt, weekdayAt } from "#core/dates/prose/time-words";
import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import type { ExtractedPlace } from "#core/extract/extracted-event";
import { titleHeads } from "#core/names/title-words";
import { wordSet } from "#core/prose/word-set";

/** After which words somebody is inside of a place. */
export const insideWords = wordSet("in at aboard near outside inside");

const placeLeads = wordSet("in at to of from for");

/** The proper name right before a token, which no list knows: `Shenzhen, where …`. */
export function writtenPlaceBefore(reading: ArticleReading, end: number): ExtractedPlace | null {
  let from = end;
  while (from > 0 && end - from < 3 && isPlaceWord(reading, from - 1)) from--;
  if (from === end || !placeLeads.has(keyAt(reading, from - 1))) return null;
  const [first, last] = [reading.tokens[from], reading.tokens[end - 1]];
  return first && last ? { name: reading.text.slice(first.start, last.end), country: null, slug: null } : null;
}

/** A proper name that no list knows: `in Kathmandu`, `at the Hotel Okura`. */
export function unknownPlace(
  reading: ArticleReading,
  { from: at, to }: { from: number; to: number },
  preposition: string,
): ExtractedPlace | null {
  if (!insideWords.has(preposition) && preposition !== "to") return null;
  let end = at;
  while (end < to && end < at + 5 && isPlaceWord(reading, end)) end = overHyphen(reading, end + 1);
  if (isGathering(reading, end)) return null;
  if (end === at || (reading.tokens[end]?.kind === "possessive" && !reading.tokens[end + 1]?.capital)) return null;
  const first = reading.tokens[at];
  const last = reading.tokens[end - 1];
  return first && last ? { name: reading.text.slice(first.start, last.end), country: null, slug: null } : null;
}

const gatheringNouns = wordSet("meeting meetings summit forum conference session talks assembly congress gathering");

/** `the Ritz-Carlton` is one word. */
function overHyphen({ tokens }: ArticleReading, at: number): number {
  const isOne = tokens[at]?.text === "-" && !tokens[at]?.spaced && tokens[at + 1]?.capital && !tokens[at + 1]?.spaced;
  return isOne ? at + 2 : at;
}

/** `at the APEC meeting`, `at an Asian security meeting`. */
function isGathering(reading: ArticleReading, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    if (gatheringNouns.has(keyAt(reading, at))) return true;
    if (reading.tokens[at]?.capital || !/^(NOUN|ADJ)$/.test(reading.tags[at]?.pos ?? "")) return false;
  }
  return false;
}

const noPlaces = wordSet("mr mrs ms state twitter korean congress parliament");

const stateHouses = wordSet("palace house guesthouse residence");

/** `the State Palace`, not `State Department`. */
function isStateHouse(reading: ArticleReading, at: number): boolean {
  return keyAt(reading, at) === "state" && stateHouses.has(keyAt(reading, at + 1));
}

function isPlaceWord(reading: ArticleReading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== "word" || !token.capital || token.text.length < 3) return false;
  return (
    !monthAt(token) &&
    !weekdayAt(token) &&
    !titleHeads.has(token.key) &&
    !reading.nameAt[at] &&
    !reading.dateAt[at] &&
    (!noPlaces.has(token.key) || isStateHouse(reading, at))
  );
}
