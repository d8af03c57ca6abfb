import { daysBetween } from "#core/dates/calendar";
import type { Candidate } from "#core/extract/candidate";
import { likenessOf } from "#core/extract/merge/likeness";

/** At which step the rules made of a telling what they did. */
export type Step = "reported" | "irrelevant" | "unsettled" | "partial";

/** An event as the rules leave it, and whether they report it. */
export interface Verdict {
  event: Candidate;
  step: Step;
}

/**
 * Of what was dropped: what may be between countries, tells somebody or some place, and is like nothing that is reported or
 * dropped before.
 */
export function distinctOf(dropped: readonly Verdict[], reported: readonly Candidate[]): Verdict[] {
  const distinct: Verdict[] = [];
  const told = new Set<string>();
  for (const verdict of dropped) {
    const { event } = verdict;
    const telling = `${event.type} ${event.at}`;
    const isNothing = event.parties.length === 0 && event.place === null;
    const isToldBy = (other: Candidate) => areAlike(other, event) || isStayOf(event, other);
    if (isNothing || isDomestic(event) || nearTo(reported, event).some(isToldBy)) continue;
    if (!told.has(telling)) distinct.push(verdict);
    told.add(telling);
  }
  return distinct;
}

/** How long a stay may last, in days. */
const longestStay = 10;

/** `on the second day of his stay`: a day within a visit that is reported is no visit of its own. */
function isStayOf({ type, place, date, parties }: Candidate, visit: Candidate): boolean {
  const [first, last] = [visit.date?.bounds.earliest, date?.bounds.earliest];
  if (type !== "visit" || visit.type !== "visit" || place !== null || !first || !last) return false;
  const apart = daysBetween(first, last);
  const keys = new Set(visit.parties.map(({ key }) => key));
  return apart >= 0 && apart <= longestStay && parties.length > 0 && parties.every(({ key }) => keys.has(key));
}

/** `carried a message from the president`: of one other country alone, nothing tells of the North. */
function isDomestic({ type, parties: [first, ...others] }: Candidate): boolean {
  if (type !== "letter" || !first || first.country === "KP") return false;
  return others.every(({ country }) => country === first.country);
}

/** How many events before and after one are looked at, so that a long article does not take ever longer. */
const reach = 50;

/** The events around another one, of those in the order of the text. */
export function nearTo(events: readonly Candidate[], { at }: Candidate): readonly Candidate[] {
  if (events.length <= 2 * reach) return events;
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle] as Candidate).at < at) low = middle + 1;
    else high = middle;
  }
  return events.slice(Math.max(0, low - reach), low + reach);
}

/** How far apart, in tokens, one event is told again. */
const longestGap = 5000;

/** Whether two tellings may mean one event, whichever comes first. */
export function areAlike(a: Candidate, b: Candidate): boolean {
  return a.at === b.at || (Math.abs(a.at - b.at) < longestGap && (likenessOf(a, b) > 0 || likenessOf(b, a) > 0));
}

/** What the rules alone report. */
export function reportedOf(verdicts: readonly Verdict[]): Candidate[] {
  return verdicts.filter(({ step }) => step === "reported").map(({ event }) => event);
}
