import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import type { ExtractedPlace } from "#core/extract/extracted-event";
import { findCountry } from "#core/names/countries";
import type { NameMention } from "#core/names/name-mention";
import { titleHeads } from "#core/names/title-words";
import { wordSet } from "#core/prose/word-set";
import { placeAt } from "./places";
import { insideWords, unknownPlace } from "./written-place";

const toward = new Set(["to", "into", "for", "through", "via", "across", "from", "toward", "towards"]);
/** All words after which a place may follow. */
const leading = new Set([...insideWords, ...toward, "on", "of"]);

/** Where something happened, by the prepositions in a stretch of tokens; `isJourney` also takes goals and sources. */
export function findPlace(
  reading: ArticleReading,
  { from, to }: { from: number; to: number },
  isJourney: boolean,
): ExtractedPlace | null {
  let best: RankedPlace | null = null;
  for (let at = from; at < to; at++) {
    // `in the Far East after a forum in Vladivostok`
    if (best && followers.has(keyAt(reading, at))) break;
    const found = rankedPlaceAt(reading, { at, to }, isJourney);
    if (found && (!best || found.rank < best.rank)) best = found;
  }
  return best?.place ?? null;
}

interface RankedPlace {
  place: ExtractedPlace;
  rank: number;
}

function rankedPlaceAt(
  reading: ArticleReading,
  { at, to }: { at: number; to: number },
  isJourney: boolean,
): RankedPlace | null {
  const object = isJourney && isObjectPlace(reading, at) ? placeAt(reading, at) : null;
  if (object) return { place: object, rank: 0 };
  const preposition = prepositionAt(reading, at, isJourney);
  const place = preposition ? placeAfter(reading, at + 1, to, preposition) : null;
  return place && { place, rank: rankOf(place, preposition as string) };
}

const followers = wordSet("after before following");

const outWords = wordSet("out tour tours");

/** The preposition at a token after which a place may follow; `out of` and `a tour of` count as `from`. */
function prepositionAt(reading: ArticleReading, at: number, isJourney: boolean): string | null {
  const key = keyAt(reading, at);
  if (!leading.has(key) || reading.isOfClock[at] || topicNouns.has(keyAt(reading, at - 1)) || isOfOffice(reading, at))
    return null;
  // `to discuss the North`
  if (key === "to" && verbAt(reading, at + 1)?.form === "base" && !reading.nameAt[at + 1]) return null;
  if (key === "to" && /^(route|way)$/.test(keyAt(reading, at - 1))) return isJourney ? "through" : null;
  if (
    insideWords.has(key) ||
    (isJourney && toward.has(key)) ||
    (key === "on" && (isIslandAt(reading, at + 1) || isIslandName(reading, at + 1)))
  )
    return key;
  return isJourney && key === "of" && outWords.has(keyAt(reading, at - 1)) ? "from" : null;
}

/** `Han, the deputy envoy at the United Nations, met …`: where somebody's office is. */
function isOfOffice(reading: ArticleReading, at: number): boolean {
  if (!titleHeads.has(keyAt(reading, at - 1))) return false;
  for (let before = at - 2; before > at - 8; before--) {
    if (keyAt(reading, before) === ",") return true;
    if (verbAt(reading, before) && !reading.nameAt[before]) return false;
  }
  return false;
}

/** `spoke about the situation in the DPRK`: where what they spoke of is. */
const topicNouns = wordSet(
  "situation situations rights peace stability security crisis tension tensions developments disablement dismantlement " +
    "denuclearization denuclearisation activities conditions",
);

/** `on Cheju`, `on the resort island of Cheju`: not `on North Korea`. */
function isIslandAt(reading: ArticleReading, at: number): boolean {
  for (let next = at; next < at + 7; next++) {
    const name = reading.nameAt[next];
    if (
      name?.place &&
      reading.text.slice(reading.tokens[name.from]?.start, reading.tokens[name.to - 1]?.end).includes(" side")
    )
      return true;
    if (name?.place && !name.country)
      return (
        reading.index.placesById.get(name.place.id)?.kind === "region" || /^(island|isle)/.test(keyAt(reading, name.to))
      );
    if (reading.tokens[next]?.kind === "mark" && keyAt(reading, next) !== "-") return false;
  }
  return false;
}

/** `on Russky Island`: a proper name that ends so. */
function isIslandName({ tokens }: ArticleReading, at: number): boolean {
  return (
    tokens[at]?.capital === true &&
    [at + 1, at + 2].some((next) => /^(Island|Isle|Peninsula)$/.test(tokens[next]?.text ?? ""))
  );
}

/** A place that is known says more than one that is only written; the town more than the country. */
function rankOf(place: ExtractedPlace, preposition: string): number {
  const isCountry = findCountry(place.country ?? "")?.name === place.name;
  return (
    (place.slug ? 0 : 2) +
    (isCountry ? 1 : 0) +
    (preposition === "from" ? 3 : preposition === "to" ? -1.5 : 0) +
    (preposition === "through" || preposition === "for" ? 1.5 : 0)
  );
}

const placeVerbs = wordSet("visit leave tour enter depart reach");

/** `visited Pyongyang`, `left North Korea`: the object is the place. */
function isObjectPlace(reading: ArticleReading, at: number): boolean {
  const name = reading.nameAt[at];
  if (!name || name.from !== at || name.person || !(name.place || (name.country && !name.isAdjective))) return false;
  return placeVerbs.has(verbAt(reading, beforeArticle(reading, at))?.lemma ?? "");
}

function beforeArticle(reading: ArticleReading, at: number): number {
  return keyAt(reading, at - 1) === "the" ? at - 2 : at - 1;
}

/** The place within a few words after a preposition, over articles and adjectives. */
function placeAfter(reading: ArticleReading, from: number, to: number, preposition: string): ExtractedPlace | null {
  for (let at = from; at < Math.min(to, from + 7); at++) {
    const name = reading.nameAt[at];
    if (reading.dateAt[at] || reading.isOfClock[at] || name?.person) return null;
    if (name?.isAdjective && isTownNoun(reading, name.to)) continue;
    if (name) return capitalOf(reading, at) ?? namedPlace(reading, at, preposition);
    const unknown = endsSearch(reading, at, at === from) ? null : unknownPlace(reading, { from: at, to }, preposition);
    if (unknown || endsSearch(reading, at, at === from)) return unknown;
  }
  return null;
}

/** `the South Korean city of Incheon`. */
function isTownNoun(reading: ArticleReading, at: number): boolean {
  const isTownOf = (of: number) => keyAt(reading, of) === "of" && reading.nameAt[of + 1] !== undefined;
  return isTownOf(at + 1) || isTownOf(at + 2);
}

const searchEnds = wordSet("with and by on who that to in at for from such presence");

function endsSearch(reading: ArticleReading, at: number, isFirst: boolean): boolean {
  const key = keyAt(reading, at);
  if (reading.tokens[at]?.kind === "mark") return key !== "-" && key !== "'";
  return titleHeads.has(key) || (!isFirst && (searchEnds.has(key) || verbAt(reading, at)?.form === "gerund"));
}

/** `the Chinese capital`. */
function capitalOf(reading: ArticleReading, at: number): ExtractedPlace | null {
  const name = reading.nameAt[at];
  const next = keyAt(reading, (name?.to ?? at) + (reading.tokens[name?.to ?? at]?.kind === "possessive" ? 1 : 0));
  if (!name?.country?.capital || next !== "capital") return null;
  const place = reading.index.placesByName.get(name.country.capital);
  return { name: name.country.capital, country: name.country.code, slug: place?.id ?? null };
}

/** `at Panmunjom's Peace House`, `in Russia's Far East`. */
function ofCountry(reading: ArticleReading, { to, country }: NameMention, preposition: string): ExtractedPlace | null {
  const known = placeAt(reading, to + 1);
  if (known || !country || reading.nameAt[to + 1]) return known;
  const written = unknownPlace(reading, { from: to + 1, to: to + 5 }, preposition);
  return written && { ...written, country: country.code };
}

function namedPlace(reading: ArticleReading, at: number, preposition: string): ExtractedPlace | null {
  const name = reading.nameAt[at];
  if (!name || name.isAdjective) return null;
  // `at Panmunjom's Peace House`
  if (reading.tokens[name.to]?.kind === "possessive")
    return name.person || preposition === "of" ? null : ofCountry(reading, name, preposition);
  // `to China` of a message names who gets it, but that is no journey
  return placeAt(reading, at) && preposition !== "of" ? placeAt(reading, at) : null;
}
