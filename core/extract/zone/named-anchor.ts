import type { Bounds } from "#core/dates/edtf";
import type { DateMention } from "#core/dates/prose/date-expression";
import { ordinals } from "#core/dates/prose/time-words";
import type { EventType } from "#core/event";
import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import { nounTriggers } from "#core/extract/vocabulary";
import { placeAt } from "./places";

/** How far after a step the event may stand that it counts from, in tokens. */
const reach = 8;

/** An event as a phrase names it: `the second Hanoi summit`. */
interface NamedEvent {
  type: EventType;
  place: string | null;
  ordinal: number | null;
}

/**
 * The days of the event that a step counts from, where the text has told them before: `three months after the Hanoi
 * summit`. Null where it names none, or one that was not told.
 */
export function namedAnchor(
  reading: ArticleReading,
  told: readonly Candidate[],
  { expression, text, to }: DateMention,
): Bounds | null {
  if (expression.kind !== "anchored" || expression.count === 0 || !/(after|before)$/i.test(text)) return null;
  const named = eventAfter(reading, to);
  return (named && told.findLast((candidate) => isNamed(candidate, named))?.date?.bounds) ?? null;
}

/** The event that the words after a step name, unless they tell its day too. */
function eventAfter(reading: ArticleReading, from: number): NamedEvent | null {
  let [place, ordinal]: [string | null, number | null] = [null, null];
  for (let at = from; at < from + reach; at++) {
    const key = keyAt(reading, at);
    if (reading.dateAt[at] || /^[.,;:]$/.test(key)) return null;
    place ??= placeAt(reading, at)?.name ?? null;
    ordinal ??= ordinals.get(key) ?? null;
    const type = reading.nameAt[at] ? undefined : nounTriggers.get(key);
    if (!type) continue;
    const isDated = [1, 2, 4].some((step) => reading.dateAt[at + step] !== undefined);
    return isDated ? null : { type, place, ordinal };
  }
  return null;
}

const contacts = new Set<EventType>(["summit", "meeting", "talks"]);

function isNamed(candidate: Candidate, { type, place, ordinal }: NamedEvent): boolean {
  if (candidate.type !== type && !(contacts.has(candidate.type) && contacts.has(type))) return false;
  if (place !== null && candidate.place?.name !== place) return false;
  return ordinal === null || candidate.ordinal === null || candidate.ordinal === ordinal;
}
