import { addDays } from "#core/dates/calendar";
import { boundsOf } from "#core/dates/edtf";
import { lessCertain } from "#core/dates/prose/date-context";
import type { EventStatus, EventType } from "#core/event";
import type { Candidate, CandidateDate } from "#core/extract/candidate";
import { candidateOf } from "#core/extract/candidate";
import type { ExtractedPlace } from "#core/extract/extracted-event";
import { uniteParties } from "#core/extract/people/party";
import { findCountry } from "#core/names/countries";
import { inOrder, likenessOf, overlaps, widthOf } from "./likeness";

/** More passages do not make an event surer, and an article that repeats itself must not take ever longer. */
const mostPassages = 12;
/** How many events back a telling is compared. */
const reach = 100;

/** What tellings come to when those of one event are put together. */
export interface Merged {
  events: Candidate[];
  /** what stands only where another clause says what became of it, and none does */
  unsettled: Candidate[];
}

/** Puts the tellings of one event together, in the order of the text; different events that share people stay apart. */
export function mergeCandidates(candidates: readonly Candidate[]): Merged {
  const events: Candidate[] = [];
  for (const candidate of candidates) {
    const at = bestMatch(events, candidate);
    if (at < 0) events.push(candidate);
    else events[at] = unite(events[at] as Candidate, candidate);
  }
  const settled = events.map(forgo);
  const [stands, hangs] = [settled.filter(isSettled), settled.filter((event) => !isSettled(event))];
  return { events: stands.map(applyDuration), unsettled: hangs };
}

function isSettled({ isTentative, isMeans, evidence }: Candidate): boolean {
  return !isTentative && !(isMeans && evidence.length === 1);
}

/** `were to have met on Friday`, and nothing more is told of it: they did not. */
function forgo(event: Candidate): Candidate {
  const { isTentative, isForgone, date, status } = event;
  return isTentative && isForgone && date !== null && status === "planned"
    ? candidateOf({ ...event, status: "cancelled", isTentative: false })
    : event;
}

function bestMatch(events: readonly Candidate[], candidate: Candidate): number {
  let [best, at] = [0, -1];
  for (let index = Math.max(0, events.length - reach); index < events.length; index++) {
    const score = likenessOf(events[index] as Candidate, candidate);
    if (score > best) [best, at] = [score, index];
  }
  return at;
}

function unite(a: Candidate, b: Candidate): Candidate {
  const [main, other] = a.isTentative && !b.isTentative ? [b, a] : [a, b];
  return candidateOf({
    ...main,
    type: a.isTentative === b.isTentative ? uniteTypes(a.type, b.type) : main.type,
    status: a.isTentative === b.isTentative ? uniteStatus(a.status, b.status) : main.status,
    isTentative: a.isTentative && b.isTentative,
    parties: isAstray(main, other) ? main.parties : uniteParties([...main.parties, ...other.parties]),
    date: stayOf(main, other) ?? uniteDates(main.date, other.date),
    place: unitePlaces(a.place, b.place),
    ordinal: a.ordinal ?? b.ordinal,
    days: a.days ?? b.days,
    edge: a.edge ?? b.edge,
    evidence: uniteEvidence(a, b),
    strength: Math.max(a.strength, b.strength),
  });
}

/** `the two rode into town`: a stretch of a journey whose goal is not told does not bring further travelers. */
function isAstray(main: Candidate, other: Candidate): boolean {
  if (main.type !== "visit" || main.isTentative || !other.isTentative || other.place !== null) return false;
  const homes = new Set(main.parties.map(({ country }) => country));
  return homes.size > 0 && other.parties.some(({ country }) => !homes.has(country));
}

function uniteEvidence({ evidence }: Candidate, { sentence }: Candidate): Candidate["evidence"] {
  return evidence.includes(sentence) || evidence.length >= mostPassages ? evidence : [...evidence, sentence];
}

function uniteTypes(a: EventType, b: EventType): EventType {
  if (a === "visit" || b === "visit") return a;
  if (a === "summit" || b === "summit") return "summit";
  return a === "meeting" && b === "talks" ? "talks" : a;
}

/** What fell through outweighs the plan, and what was held too. */
const weights: EventStatus[] = ["cancelled", "postponed", "held"];

function uniteStatus(a: EventStatus, b: EventStatus): EventStatus {
  return weights.find((status) => status === a || status === b) ?? a;
}

/** No longer stay is told by its first and its last day. */
const longestStay = 15;

/** `on March 1` and `from March 1 to 2`: a visit lasts as long as the text says. */
function stayOf({ type, date: a }: Candidate, { date: b }: Candidate): CandidateDate | null {
  if (type !== "visit" || !a || !b || !overlaps(a.bounds, b.bounds)) return null;
  const [day, stay] = widthOf(a) < widthOf(b) ? [a, b] : [b, a];
  return widthOf(day) === 0 && widthOf(stay) > 0 && widthOf(stay) < longestStay && /\d/.test(stay.text) ? stay : null;
}

/** The more precise date; the first and the last day make a range. */
function uniteDates(a: CandidateDate | null, b: CandidateDate | null): CandidateDate | null {
  if (!a || !b || a.edtf === b.edtf) return a ?? b;
  if (!overlaps(a.bounds, b.bounds)) return toRange(...inOrder(a, b));
  return widthOf(b) < widthOf(a) ? b : a;
}

function toRange(first: CandidateDate, last: CandidateDate): CandidateDate {
  const edtf = `${first.bounds.earliest}/${last.bounds.latest}`;
  const text = [first.text, last.text].filter(Boolean).join(" … ");
  const certainty = lessCertain(first.certainty, last.certainty);
  return { edtf, reason: "from its first to its last day", certainty, text, bounds: boundsOf(edtf) };
}

/** A place of ours rather than one that is only written, a town rather than its country. */
function unitePlaces(a: ExtractedPlace | null, b: ExtractedPlace | null): ExtractedPlace | null {
  if (!a || !b) return a ?? b;
  if (a.slug === null && b.slug !== null) return b;
  const isCountry = a.country !== null && findCountry(a.country)?.name === a.name;
  return isCountry && a.country === b.country ? b : a;
}

/** `a three-day visit that ended Friday` lasted from Wednesday to Friday. */
function applyDuration(event: Candidate): Candidate {
  const { days, edge, date } = event;
  if (
    !days ||
    !edge ||
    !date?.bounds.earliest ||
    (event.type === "meeting" && event.date?.text !== "") ||
    widthOf(date) > 0
  )
    return event;
  const day = date.bounds.earliest;
  const edtf = edge === "end" ? `${addDays(day, 1 - days)}/${day}` : `${day}/${addDays(day, days - 1)}`;
  const reason = `${days} days, of which the ${edge === "end" ? "last" : "first"} is named`;
  const certainty = lessCertain(date.certainty, "implied");
  const { text } = date;
  return candidateOf({ ...event, date: { edtf, reason, certainty, text, bounds: boundsOf(edtf) } });
}
