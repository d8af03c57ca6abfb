import { addDays, daysBetween } from "#core/dates/calendar";
import type { Bounds } from "#core/dates/edtf";
import type { EventType } from "#core/event";
import type { Candidate, CandidateDate } from "#core/extract/candidate";
import { isGovernment, type Party } from "#core/extract/people/party";

const contacts = new Set<EventType>(["summit", "meeting", "talks"]);

/** What two tellings have in common where one of them gives no date. */
const undated = 0.55;

/** How likely two tellings mean one event: 0 = they do not; the more is equal the greater. */
export function likenessOf(a: Candidate, b: Candidate): number {
  if (!isSameKind(a, b) || !isSameOutcome(a, b) || isOtherRound(a, b)) return 0;
  const people = compareParties(a, b);
  const dates = compareDates(a, b);
  // `returned on Friday after a visit to …`
  const isOneJourney = a.type === "visit" && b.type === "visit" && a.sentence === b.sentence;
  if (dates === undated && people < 1 && !b.isDefinite && !isOneJourney) return 0;
  return people * dates * comparePlaces(a, b) * (a.type === b.type ? 1 : 0.8);
}

/** A visit and the meeting on it are two acts. */
function isSameKind(a: Candidate, b: Candidate): boolean {
  return a.type === b.type || (contacts.has(a.type) && contacts.has(b.type));
}

function isOtherRound(a: Candidate, b: Candidate): boolean {
  return a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal;
}

function isSameOutcome(a: Candidate, b: Candidate): boolean {
  if (a.status === b.status || a.isTentative || b.isTentative) return true;
  const isSameDate = a.date?.edtf === b.date?.edtf;
  if (!hasFallen(a) && !hasFallen(b)) return a.sentence === b.sentence && isSameDate;
  const [fallen, plan] = hasFallen(a) ? [a, b] : [b, a];
  if (plan.status !== "planned") return false;
  // `was to travel … but postponed the trip`, `the talks have been called off … They were to open on Friday`
  const isSameTrip =
    !fallen.date &&
    ((fallen.isDefinite && fallen.sentence.paragraph === plan.sentence.paragraph) || isPlanOf(fallen, plan));
  return isSameTrip || (a.date !== null && isSameDate);
}

/** A plan of the past that the text points back to right after it tells what became of it. */
function isPlanOf(fallen: Candidate, plan: Candidate): boolean {
  const gap = plan.sentence.paragraph - fallen.sentence.paragraph;
  return plan.isTentative && plan.isDefinite && plan.at > fallen.at && gap < 3;
}

function hasFallen({ status }: Candidate): boolean {
  return status === "cancelled" || status === "postponed";
}

/** 1 = the same people; less for countries that stand for them; 0 = nobody in common. */
function compareParties(a: Candidate, b: Candidate): number {
  const [few, many] = a.parties.length <= b.parties.length ? [a.parties, b.parties] : [b.parties, a.parties];
  if (few.length === 0) return canBeNameless(a, b) ? 0.6 : 0;
  if (!b.isDefinite && few.length === 2 && isOfOthers(few, many)) return 0;
  const fits = few.filter((party) => many.some((other) => party.key === other.key || stands(party, other))).length;
  const isStanding = few.some((party) => !many.some(({ key }) => key === party.key));
  if (fits === few.length) return isStanding || few.some(isGovernment) ? 0.8 : 1;
  if (fits === 0 || few.some((party) => isAnother(party, many))) return pointsBack(a, b) ? 0.4 : 0;
  // of two pairs that share one member, the others make the difference
  return fits < 2 ? 0 : 0.5;
}

/** `Kim saw Noh, and the two were then joined by Funakoshi`: people of two countries, and somebody of a third. */
function isEnlarged(few: readonly Party[], many: readonly Party[]): boolean {
  const countries = new Set(few.map(({ country }) => country));
  const isOfPeople = !few.some(isGovernment) && countries.size === 2;
  return isOfPeople && many.some(({ country }) => country !== null && !countries.has(country));
}

/** Where one telling names nobody, something else must tie it to the other. */
function canBeNameless(a: Candidate, b: Candidate): boolean {
  return b.isDefinite || (a.date !== null && b.date !== null);
}

/** What two people do on the fringes of a conference is not the conference; nor what two countries do what three do. */
function isOfOthers(few: readonly Party[], many: readonly Party[]): boolean {
  if (many.every(isGovernment)) return many.length > 2 && !few.every(isGovernment);
  return !many.some(isGovernment) && isEnlarged(few, many);
}

function stands(a: Party, b: Party): boolean {
  return a.country !== null && a.country === b.country && (isGovernment(a) || isGovernment(b));
}

/** Somebody else of the same country takes part instead. */
function isAnother(party: Party, others: readonly Party[]): boolean {
  if (isGovernment(party) || others.some(({ key }) => key === party.key)) return false;
  return others.some((other) => !isGovernment(other) && other.country === party.country);
}

/** `also took part in the talks`: further members of delegations that were told before. */
function pointsBack(a: Candidate, b: Candidate): boolean {
  return b.isDefinite && b.date === null && a.type === "talks" && b.type === "talks" && a.parties.length !== 2;
}

function compareDates(a: Candidate, b: Candidate): number {
  if (!a.date || !b.date) return undated;
  if (a.date.edtf === b.date.edtf) return 1;
  const overlap = overlaps(a.date.bounds, b.date.bounds);
  if (isOpen(a.date) || isOpen(b.date)) return overlap ? undated : 0;
  if (!overlap) return isAdjacent(a, b) ? 0.6 : 0;
  return isDayWithin(a, b) || isDayWithin(b, a) ? 0 : 0.8;
}

function isOpen({ bounds }: CandidateDate): boolean {
  return bounds.earliest === null || bounds.latest === null;
}

/** Whether two dates can be one day. */
export function overlaps(x: Bounds, y: Bounds): boolean {
  return (x.latest ?? "9999") >= (y.earliest ?? "0000") && (y.latest ?? "9999") >= (x.earliest ?? "0000");
}

/** The number of days that a date leaves open, 0 for one day. */
export function widthOf({ bounds: { earliest, latest } }: CandidateDate): number {
  return earliest === null || latest === null ? Number.POSITIVE_INFINITY : daysBetween(earliest, latest);
}

/** The earlier date first. */
export function inOrder(a: CandidateDate, b: CandidateDate): [CandidateDate, CandidateDate] {
  return (a.bounds.earliest ?? "") < (b.bounds.earliest ?? "") ? [a, b] : [b, a];
}

/** A meeting on one day of a longer round or visit is an act of its own. */
function isDayWithin(a: Candidate, b: Candidate): boolean {
  if (!a.date || !b.date || a.type !== "meeting" || b.isDefinite || a.sentence === b.sentence) return false;
  const days = widthOf(b.date);
  return widthOf(a.date) === 0 && days > 0 && days < 15 && !b.date.text.includes("week");
}

/** The first and the last day of one visit or round: told with its beginning in one sentence and its end in another. */
function isAdjacent(a: Candidate, b: Candidate): boolean {
  if (!a.date || !b.date || !isLasting(a, b)) return false;
  const [first, last] = inOrder(a.date, b.date);
  if ((last === a.date ? a : b).edge !== "end") return false;
  if (!first.bounds.earliest || !last.bounds.latest) return false;
  return addDays(first.bounds.earliest, 10) >= last.bounds.latest;
}

function isLasting(a: Candidate, b: Candidate): boolean {
  if (a.type === b.type) return a.type !== "meeting" && a.type !== "call";
  return [a.edge, b.edge].includes("start");
}

function comparePlaces(a: Candidate, b: Candidate): number {
  if (!a.place || !b.place) return 0.9;
  if (a.place.name === b.place.name) return 1;
  if (a.place.country === null || b.place.country === null) return 0.3;
  return a.place.country === b.place.country ? 0.9 : 0;
}
