import { addDays, daysBetween } from "#core/dates/calendar";
import type { Bounds } from "#core/dates/edtf";
import type { DateMention } from "#core/dates/prose/date-expression";
import type { EventType } from "#core/event";
import type { Candidate } from "#core/extract/candidate";
import type { Memory } from "#core/extract/sentence-reading";
import type { Sentence } from "#core/prose/sentences";

/** What lasts so long that its days are counted. */
const lasting = new Set<EventType>(["visit", "talks", "summit"]);

/** How many paragraphs before the day of an arrival its stay may be told. */
const stayReach = 4;

/**
 * `arrived on Monday, … met him on Wednesday. On the second day …`: the days of a stay are counted from its first, not
 * from the day told last. Null where no stay was told just before.
 */
export function stayAnchor(memory: Memory, sentence: Sentence, { expression }: DateMention): Bounds | null {
  if (expression.kind !== "dayOf" || memory.anchorSentence === sentence) return null;
  const { told, lastVisit } = memory;
  const last = told.findLast(({ type }) => lasting.has(type));
  const stay = lastVisit && (!last || lastVisit.sentence.from > last.sentence.from) ? lastVisit : last;
  const reach = expression.isOfStay ? stayReach : 1;
  if (!stay?.date || sentence.paragraph - stay.sentence.paragraph > reach) return null;
  const days = daysOf(stay, stay.date.bounds);
  return expression.isOfStay || isWithin(memory.anchor, days) ? days : null;
}

/** No stay is longer, in days. */
const longestStay = 10;

/** Whether the single day told last is one of the stay; a stretch of days is a stay of its own. */
function isWithin(day: Bounds | null, { earliest }: Bounds): boolean {
  if (!day?.earliest || day.earliest !== day.latest || earliest === null) return false;
  const after = daysBetween(earliest, day.earliest);
  return after >= 0 && after < longestStay;
}

/** `ended a three-day visit on November 6`: it began on the 4th. */
function daysOf({ days, edge }: Candidate, { earliest, latest }: Bounds): Bounds {
  if (days === null || edge === null || earliest === null || earliest !== latest) return { earliest, latest };
  return edge === "end"
    ? { earliest: addDays(latest, 1 - days), latest }
    : { earliest, latest: addDays(earliest, days - 1) };
}
