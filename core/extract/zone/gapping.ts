import type { EventType } from "#core/event";
import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import { overTitle } from "#core/extract/clause/joined-subjects";
import type { Actor } from "#core/extract/people/actor";
import { isGovernment } from "#core/extract/people/party";
import { datesIn } from "#core/extract/sentence-reading";
import { wordSet } from "#core/prose/word-set";
import { findPlace } from "./find-place";
import type { Zone } from "./zones";

const contacts = new Set<EventType>(["meeting", "talks", "summit", "call"]);

/** Tokens, the second index exclusive. */
interface Stretch {
  from: number;
  to: number;
}

/**
 * `met Ri in New York on Monday and Wang on Tuesday`, `In Seoul he met Lee, in Tokyo Kono`: the verb is said once, and
 * each of the others stands with a day or a place of their own. Null where that is not so.
 */
export function splitObjects(zone: Zone): Zone[] | null {
  const { context, trigger, from, to } = zone;
  if (!contacts.has(trigger.type)) return null;
  const starts = [from, ...startsOf(zone)];
  if (starts.length < 2) return null;
  const stretches = starts.map((start, at) => ({ from: start, to: starts[at + 1] ?? to }));
  const dates = stretches.map((stretch) => datesIn(context.reading, stretch.from, stretch.to)[0] ?? null);
  const places = stretches.map((stretch) => findPlace(context.reading, stretch, false));
  if (dates.includes(null) && places.includes(null)) return null;
  return stretches.map((stretch, at) => {
    const where = places[at] ? stretch : (stretches[0] as Stretch);
    const mention = dates[at] ?? dates.findLast((date) => date !== null) ?? null;
    return { ...zone, member: { ...where, mention, others: others(zone, stretches, at) } };
  });
}

/** What belongs to the other ones; what stands before the verb is shared. */
function others({ trigger }: Zone, stretches: readonly Stretch[], at: number): Stretch[] {
  return stretches.filter((_, other) => other !== at).map(({ from, to }) => ({ from: Math.max(from, trigger.to), to }));
}

/** Where the second and further ones begin, with their day or place behind or before them. */
function startsOf({ context: { reading, actors }, trigger, to }: Zone): number[] {
  const objects = actors.filter((actor) => actor.from >= trigger.to && actor.to <= to && isMet(actor));
  return objects.slice(1).flatMap(({ from }) => startOf(reading, from) ?? []);
}

function isMet({ parties, isOwner }: Actor): boolean {
  return !isOwner && !parties.every(isGovernment);
}

const leads = wordSet("with to the a his her their");

function startOf(reading: ArticleReading, object: number): number | null {
  const own = startOfObject(reading, object);
  const link = beforeLink(reading, own);
  if (link !== null) return endsPhrase(reading, link) ? own : null;
  const front = startOfFront(reading, own);
  return front !== null && beforeLink(reading, front) !== null ? front : null;
}

/** `with | Wang`, `Chinese State Councilor | Wang`, `his deputy, | Petrov`. */
function startOfObject(reading: ArticleReading, object: number): number {
  const titled = overOffice(reading, object);
  const described = keyAt(reading, titled - 1) === "," ? overTitle(reading, titled - 1) : titled;
  const from = described < titled - 1 ? described : titled;
  return leads.has(keyAt(reading, from - 1)) ? from - 1 : from;
}

/** Over the capitals of an office: `State Councilor | Wang`. */
function overOffice(reading: ArticleReading, object: number): number {
  let from = overTitle(reading, object);
  while (from > object - longestOffice && reading.tokens[from - 1]?.capital && !endsPhrase(reading, from - 1))
    from = overTitle(reading, from - 1);
  return from;
}

/** In tokens. */
const longestOffice = 8;

/** The token before `and`, a comma or both; null where none of them stands right before. */
function beforeLink(reading: ArticleReading, at: number): number | null {
  if (!/^(and|,)$/.test(keyAt(reading, at - 1))) return null;
  return keyAt(reading, at - 1) === "and" && keyAt(reading, at - 2) === "," ? at - 3 : at - 2;
}

/** `… on Monday | and Wang`: a day or a place stands there. */
function endsPhrase(reading: ArticleReading, at: number): boolean {
  const name = reading.nameAt[at];
  return reading.dateAt[at] !== undefined || (name !== undefined && !name.person && !name.isAdjective);
}

/** `in Tokyo | Kono`, `on Tuesday | Kono`: where the phrase right before somebody begins. */
function startOfFront(reading: ArticleReading, object: number): number | null {
  // `Tokyo Kono` may be taken for one name
  const end = endsPhrase(reading, object) ? object : object - 1;
  const start = endsPhrase(reading, end) ? (reading.dateAt[end]?.from ?? reading.nameAt[end]?.from) : undefined;
  return start !== undefined && /^(in|at|on)$/.test(keyAt(reading, start - 1)) ? start - 1 : null;
}
