import type { EventStatus, EventType } from "#core/event";
import type { CandidateDate } from "#core/extract/candidate";
import type { ExtractedPlace } from "#core/extract/extracted-event";
import { overlaps, widthOf } from "#core/extract/merge/likeness";
import { isGovernment, type Party } from "#core/extract/people/party";
import { findCountry } from "#core/names/countries";
import { type KoreanCandidate, uniteParties } from "./korean-candidate";

/** How many events back a telling is compared, and how many passages an event keeps. */
const reach = 60;
const mostPassages = 12;

/** Puts the tellings of one event together, in the order of the text. */
export function mergeKorean(candidates: readonly KoreanCandidate[]): KoreanCandidate[] {
  const events: KoreanCandidate[] = [];
  for (const candidate of candidates) {
    const at = bestMatch(events, candidate);
    if (at >= 0) events[at] = unite(events[at] as KoreanCandidate, candidate);
    else events.push(candidate);
  }
  return events;
}

function bestMatch(events: readonly KoreanCandidate[], candidate: KoreanCandidate): number {
  let [best, at] = [0, -1];
  for (let index = Math.max(0, events.length - reach); index < events.length; index++) {
    const score = likeness(events[index] as KoreanCandidate, candidate);
    if (score > 0 && score >= best) [best, at] = [score, index];
  }
  return at;
}

const contacts = new Set<EventType>(["summit", "meeting", "talks"]);

/** 0 where two tellings cannot be of one event. */
function likeness(a: KoreanCandidate, b: KoreanCandidate): number {
  if (a.type !== b.type && !(contacts.has(a.type) && contacts.has(b.type))) return 0;
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return 0;
  if (!isSameKind(a, b)) return 0;
  const dates = compareDates(a, b);
  const parties = compareParties(a, b);
  const places = comparePlaces(a.place, b.place);
  return dates * parties * places;
}

/** `정상회담` and a meeting of ministers are two; a summit told as a meeting has the same heads. */
function isSameKind(a: KoreanCandidate, b: KoreanCandidate): boolean {
  if ((a.type === "summit") === (b.type === "summit")) return true;
  const [summit, other] = a.type === "summit" ? [a, b] : [b, a];
  if (other.isMention)
    return other.parties.every((party) => summit.parties.some(({ country }) => country === party.country));
  return (
    other.parties.length > 0 && other.parties.every((party) => summit.parties.some((head) => head.key === party.key))
  );
}

function compareDates(a: KoreanCandidate, b: KoreanCandidate): number {
  if (a.date && b.date) {
    if (a.date.edtf === b.date.edtf) return 1;
    return overlaps(a.date.bounds, b.date.bounds) ? 0.8 : 0;
  }
  if (b.isMention || b.isTentative || a.isTentative) return 0.7;
  if (isFallen(b) && isBackground(b)) return 0;
  if (isFallen(a) || isFallen(b)) return 0.7;
  return a.status === b.status ? 0.6 : 0;
}

/** `앞서 … 연기한다고 통보한 바 있다`: it fell before the plan was made that the text told first. */
function isBackground({ evidence }: KoreanCandidate): boolean {
  return evidence.some(({ text }) => /^(?:이에\s)?앞서\s|바 있다/.test(text));
}

function isFallen({ status }: KoreanCandidate): boolean {
  return status === "cancelled" || status === "postponed";
}

/** Everybody of the smaller side must stand on the other; nobody named is a weak sign. */
function compareParties(a: KoreanCandidate, b: KoreanCandidate): number {
  if (b.isMention && a.parties.length > 1 && !a.isMention)
    return b.parties.every(({ country }) => a.parties.some((party) => party.country === country)) ? 0.7 : 0;
  if (a.parties.length === 0 || b.parties.length === 0) return a.date && b.date ? 0.4 : 0.3;
  const [few, many] = a.parties.length <= b.parties.length ? [a.parties, b.parties] : [b.parties, a.parties];
  const shared = few.filter((party) => many.some((other) => other.key === party.key || standsFor(party, other)));
  if (shared.length < few.length) return 0;
  return many.length === few.length ? 1 : 0.8;
}

/** A country stands for its delegation. */
function standsFor(a: Party, b: Party): boolean {
  return a.country !== null && a.country === b.country && (isGovernment(a) || isGovernment(b));
}

function comparePlaces(a: ExtractedPlace | null, b: ExtractedPlace | null): number {
  if (!a || !b) return 0.9;
  if (a.name === b.name) return 1;
  return a.country !== null && a.country === b.country ? 0.85 : 0;
}

function unite(a: KoreanCandidate, b: KoreanCandidate): KoreanCandidate {
  const isMore = b.isMention && !a.isMention;
  return {
    ...a,
    type: uniteTypes(a.type, b.type),
    status: uniteStatus(a, b),
    isMention: a.isMention && b.isMention,
    isTentative: a.isTentative && b.isTentative,
    parties: isMore && a.parties.length > 1 ? a.parties : uniteParties([...a.parties, ...b.parties]),
    date: uniteDates(a.date, b.date),
    place: unitePlaces(a.place, b.place),
    ordinal: a.ordinal ?? b.ordinal,
    isOfNorth: a.isOfNorth || b.isOfNorth,
    evidence: uniteEvidence(a, b, isMore),
    strength: Math.max(a.strength, b.strength),
  };
}

function uniteTypes(a: EventType, b: EventType): EventType {
  return (["summit", "talks"] as const).find((type) => type === a || type === b) ?? a;
}

const weights: EventStatus[] = ["cancelled", "postponed", "held", "planned"];

function uniteStatus(a: KoreanCandidate, b: KoreanCandidate): EventStatus {
  if (a.isTentative !== b.isTentative) return a.isTentative ? b.status : a.status;
  if (a.isMention !== b.isMention) return a.isMention ? b.status : a.status;
  return weights.find((status) => status === a.status || status === b.status) ?? a.status;
}

function uniteDates(a: CandidateDate | null, b: CandidateDate | null): CandidateDate | null {
  if (!a || !b) return a ?? b;
  // a range of some days that was written says more than one of its days
  if (isRange(a) || isRange(b)) return isRange(a) && (!isRange(b) || widthOf(a) <= widthOf(b)) ? a : b;
  return widthOf(b) < widthOf(a) ? b : a;
}

function isRange(date: CandidateDate): boolean {
  return /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(date.edtf) && widthOf(date) < 5;
}

/** A place of ours before one that is only written, the first that is no mere country. */
function unitePlaces(a: ExtractedPlace | null, b: ExtractedPlace | null): ExtractedPlace | null {
  if (!a || !b) return a ?? b;
  const isCountry = a.country !== null && findCountry(a.country)?.name === a.name;
  return isCountry && a.country === b.country ? b : a;
}

function uniteEvidence(
  { evidence }: KoreanCandidate,
  { evidence: [sentence] }: KoreanCandidate,
  isMore: boolean,
): KoreanCandidate["evidence"] {
  if (!sentence || isMore || evidence.includes(sentence) || evidence.length >= mostPassages) return evidence;
  return [...evidence, sentence];
}
