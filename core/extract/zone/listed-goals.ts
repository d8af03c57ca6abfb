import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import type { ExtractedPlace } from "#core/extract/extracted-event";
import { datesIn } from "#core/extract/sentence-reading";
import { placeAt } from "./places";
import type { Zone } from "./zones";

/** A place of a list, and the token after it. */
interface Listed {
  place: ExtractedPlace;
  to: number;
}

/**
 * `will visit Hanoi, Vientiane and Ulaanbaatar next month`: a visit to each, in the time that is told for all. Null where
 * no list of places of several countries follows the verb.
 */
export function splitPlaces(zone: Zone): Zone[] | null {
  const { context, trigger, to } = zone;
  // what somebody tours is one journey
  if (trigger.type !== "visit" || trigger.form !== "verb" || trigger.lemma === "tour") return null;
  const start = startOfList(context.reading, trigger.to, to);
  if (start === null) return null;
  const places = listFrom(context.reading, start);
  const countries = new Set(places.map(({ place }) => place.country));
  if (places.length < 2 || countries.size < places.length) return null;
  const end = places.at(-1)?.to ?? start;
  const [mention = null] = datesIn(context.reading, end, to);
  if (mention === null || datesIn(context.reading, start, end).length > 0) return null;
  const others = [{ from: start, to: end }];
  return places.map(({ place }) => ({ ...zone, member: { from: start, to: end, mention, others, place } }));
}

/** The first place after the verb or its preposition. */
function startOfList(reading: ArticleReading, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    if (placeAt(reading, at)) return at;
    if (!/^(on|to|in|both|the|over)$/.test(keyAt(reading, at))) return null;
  }
  return null;
}

function listFrom(reading: ArticleReading, start: number): Listed[] {
  const listed: Listed[] = [];
  for (let at: number | null = start; at !== null; at = nextOf(reading, listed.at(-1)?.to ?? start)) {
    const place = placeAt(reading, at);
    if (!place) break;
    listed.push({ place, to: reading.nameAt[at]?.to ?? at + 1 });
  }
  return listed;
}

/** The token after `,`, `and` or `, and`; null where the list ends. */
function nextOf(reading: ArticleReading, at: number): number | null {
  if (keyAt(reading, at) === ",") return keyAt(reading, at + 1) === "and" ? at + 2 : at + 1;
  return keyAt(reading, at) === "and" ? at + 1 : null;
}
