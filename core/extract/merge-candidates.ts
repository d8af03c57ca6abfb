import { addDays } from "#core/dates/calendar";
import { boundsOf } from "#core/dates/edtf";
import type { EventType } from "#core/event";
import type { Candidate, CandidateDate } from "./candidate";
import { isGovernment } from "./party";
import { uniteParties } from "./roles";

const contacts = new Set<EventType>(["summit", "meeting", "talks"]);

/** More passages do not make an event surer, and an article that repeats itself must not take ever longer. */
const mostPassages = 12;
/** How many events back a telling is compared. */
const reach = 100;

/** Puts the tellings of one event together, in the order of the text; different events that share people stay apart. */
export function mergeCandidates(candidates: readonly Candidate[]): Candidate[] {
  const events: Candidate[] = [];
  for (const candidate of candidates) {
    const at = bestMatch(events, candidate);
    if (at < 0) events.push(candidate);
    else events[at] = unite(events[at] as Candidate, candidate);
  }
  return events.filter(({ isTentative }) => !isTentative).map(applyDuration);
}

function bestMatch(events: readonly Candidate[], candidate: Candidate): number {
  let [best, at] = [0, -1];
  for (let index = Math.max(0, events.length - reach); index < events.length; index++) {
    const score = likeness(events[index] as Candidate, candidate);
    if (score > best) [best, at] = [score, index];
  }
  return at;
}

/** 0 = not one event; the more is equal the greater. */
function likeness(a: Candidate, b: Candidate): number {
  if (!sameKind(a, b) || !sameOutcome(a, b)) return 0;
  const people = sharedParties(a, b);
  if (people === 0) return 0;
  const dates = compareDates(a, b);
  const places = comparePlaces(a, b);
  if (dates === 0 || places === 0) return 0;
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return 0;
  const isUndated = dates === missing;
  if (isUndated && people < 1 && !b.isDefinite) return 0;
  return people * dates * places * (a.type === b.type ? 1 : 0.8);
}

function sameKind(a: Candidate, b: Candidate): boolean {
  if (a.type === b.type) return true;
  // a visit and the meeting on it are two acts
  return contacts.has(a.type) && contacts.has(b.type);
}

function sameOutcome(a: Candidate, b: Candidate): boolean {
  if (a.status === b.status || a.isTentative || b.isTentative) return true;
  const statuses = [a.status, b.status];
  const fell = statuses.find((status) => status === "cancelled" || status === "postponed");
  if (fell === undefined) return a.sentence === b.sentence && a.date?.edtf === b.date?.edtf;
  const [fallen, plan] = a.status === fell ? [a, b] : [b, a];
  if (
    plan.status === "planned" &&
    fallen.isDefinite &&
    fallen.date === null &&
    fallen.sentence.paragraph === plan.sentence.paragraph
  )
    return true;
  // what was called off and what is planned are one event only where the dates say so
  return statuses.includes("planned") && a.date !== null && b.date !== null && a.date.edtf === b.date.edtf;
}

/** 1 = the same people; less for countries that stand for them; 0 = nobody in common. */
function sharedParties(a: Candidate, b: Candidate): number {
  if (a.parties.length === 0 || b.parties.length === 0)
    return b.isDefinite || (a.date !== null && b.date !== null) ? 0.6 : 0;
  const [few, many] = a.parties.length <= b.parties.length ? [a.parties, b.parties] : [b.parties, a.parties];
  // what two people do on the fringes of a conference is not the conference
  if (few.length === 2 && many.length > 2 && many.every(isGovernment) && !few.every(isGovernment) && !b.isDefinite)
    return 0;
  const fits = few.filter((party) => many.some((other) => party.key === other.key || stands(party, other)));
  if (fits.length === few.length) return few.some(isGovernment) ? 0.8 : 1;
  const clash = few
    .filter((party) => !isGovernment(party))
    .some(
      (party) =>
        many.some((other) => !isGovernment(other) && other.country === party.country && other.key !== party.key) &&
        !many.some(({ key }) => key === party.key),
    );
  if (clash || fits.length === 0)
    return b.isDefinite && b.date === null && a.type === "talks" && b.type === "talks" && a.parties.length !== 2
      ? 0.4
      : 0;
  // of two pairs that share one member, the others make the difference
  return few.length > 1 && fits.length < 2 ? 0 : 0.5;
}

function stands(a: Candidate["parties"][number], b: Candidate["parties"][number]): boolean {
  return a.country !== null && a.country === b.country && (isGovernment(a) || isGovernment(b));
}

const missing = 0.55;

function compareDates(a: Candidate, b: Candidate): number {
  if (!a.date || !b.date) return missing;
  if (a.date.edtf === b.date.edtf) return 1;
  const [x, y] = [a.date.bounds, b.date.bounds];
  if (isOpen(a.date) || isOpen(b.date)) return overlaps(x, y) ? missing : 0;
  if (!overlaps(x, y)) return isAdjacent(a, b) ? 0.6 : 0;
  return isDayWithin(a, b) || isDayWithin(b, a) ? 0 : 0.8;
}

function isOpen({ bounds }: CandidateDate): boolean {
  return bounds.earliest === null || bounds.latest === null;
}

function overlaps(x: CandidateDate["bounds"], y: CandidateDate["bounds"]): boolean {
  return (x.latest ?? "9999") >= (y.earliest ?? "0000") && (y.latest ?? "9999") >= (x.earliest ?? "0000");
}

/** A meeting on one day of a longer round or visit is an act of its own. */
function isDayWithin(a: Candidate, b: Candidate): boolean {
  if (!a.date || !b.date || a.type !== "meeting" || b.isDefinite) return false;
  const days = width(b.date) / 86_400_000;
  return width(a.date) === 0 && days > 0 && days < 15 && a.sentence !== b.sentence && !/weekend|week/.test(b.date.text);
}

/** The first and the last day of one visit or round: told with its beginning in one sentence and its end in another. */
function isAdjacent(a: Candidate, b: Candidate): boolean {
  const isLasting =
    a.type === b.type
      ? a.type !== "meeting" && a.type !== "call"
      : contacts.has(a.type) && contacts.has(b.type) && [a.edge, b.edge].includes("start");
  if (!isLasting || !a.date || !b.date) return false;
  const [first, last] = [a.date, b.date].sort((x, y) =>
    (x.bounds.earliest ?? "") < (y.bounds.earliest ?? "") ? -1 : 1,
  ) as [CandidateDate, CandidateDate];
  const edges = new Set([a.edge, b.edge]);
  return (
    edges.has("end") &&
    first.bounds.earliest !== null &&
    last.bounds.latest !== null &&
    addDays(first.bounds.earliest, 10) >= last.bounds.latest
  );
}

function comparePlaces(a: Candidate, b: Candidate): number {
  if (!a.place || !b.place) return 0.9;
  if (a.place.name === b.place.name) return 1;
  if (a.place.country === null || b.place.country === null) return 0.3;
  return a.place.country === b.place.country ? 0.9 : 0;
}

function unite(a: Candidate, b: Candidate): Candidate {
  const [main, other] = a.isTentative && !b.isTentative ? [b, a] : [a, b];
  return {
    ...main,
    type: uniteTypes(a, b),
    status: uniteStatus(a, b),
    isTentative: a.isTentative && b.isTentative,
    parties: uniteParties([...main.parties, ...other.parties]),
    date: uniteDates(main, other),
    place: unitePlaces(a, b),
    ordinal: a.ordinal ?? b.ordinal,
    days: a.days ?? b.days,
    edge: a.edge ?? b.edge,
    evidence:
      a.evidence.includes(b.sentence) || a.evidence.length >= mostPassages ? a.evidence : [...a.evidence, b.sentence],
    strength: Math.max(a.strength, b.strength),
  };
}

function uniteTypes(a: Candidate, b: Candidate): EventType {
  if (a.type === "summit" || b.type === "summit") return a.type === "visit" || b.type === "visit" ? a.type : "summit";
  return a.type === "meeting" && b.type === "talks" ? "talks" : a.type;
}

function uniteStatus(a: Candidate, b: Candidate) {
  const statuses = [a.status, b.status];
  if (a.isTentative !== b.isTentative) return a.isTentative ? b.status : a.status;
  return (
    statuses.find((status) => status === "cancelled") ??
    statuses.find((status) => status === "postponed") ??
    (statuses.includes("held") ? "held" : a.status)
  );
}

/** The more precise date; the first and the last day make a range. */
function uniteDates(a: Candidate, b: Candidate): CandidateDate | null {
  if (!a.date || !b.date) return a.date ?? b.date;
  if (a.date.edtf === b.date.edtf) return a.date;
  if (!overlaps(a.date.bounds, b.date.bounds)) return toRange(a.date, b.date);
  return width(b.date) < width(a.date) ? b.date : a.date;
}

function toRange(a: CandidateDate, b: CandidateDate): CandidateDate {
  const [first, last] = [a, b].sort((x, y) => ((x.bounds.earliest ?? "") < (y.bounds.earliest ?? "") ? -1 : 1)) as [
    CandidateDate,
    CandidateDate,
  ];
  const edtf = `${first.bounds.earliest}/${last.bounds.latest}`;
  return {
    edtf,
    text: `${first.text} … ${last.text}`,
    reason: "from its first to its last day",
    bounds: boundsOf(edtf),
  };
}

function width({ bounds }: CandidateDate): number {
  if (bounds.earliest === null || bounds.latest === null) return Number.POSITIVE_INFINITY;
  return Date.parse(bounds.latest) - Date.parse(bounds.earliest);
}

function unitePlaces(a: Candidate, b: Candidate) {
  if (!a.place || !b.place) return a.place ?? b.place;
  if (a.place.slug === null && b.place.slug !== null) return b.place;
  return isCountryName(a) && a.place.country === b.place.country ? b.place : a.place;
}

function isCountryName({ place }: Candidate): boolean {
  return place !== null && /^(North|South) Korea$|^(China|Japan|Russia|United States|Vietnam)$/.test(place.name);
}

/** `a three-day visit that ended Friday` lasted from Wednesday to Friday. */
function applyDuration(event: Candidate): Candidate {
  const { days, edge, date } = event;
  if (
    !days ||
    !edge ||
    !date?.bounds.earliest ||
    date.bounds.earliest !== date.bounds.latest ||
    event.type === "meeting"
  )
    return event;
  const day = date.bounds.earliest;
  const edtf = edge === "end" ? `${addDays(day, 1 - days)}/${day}` : `${day}/${addDays(day, days - 1)}`;
  return {
    ...event,
    date: {
      ...date,
      edtf,
      reason: `${days} days, of which the ${edge === "end" ? "last" : "first"} is named`,
      bounds: boundsOf(edtf),
    },
  };
}
