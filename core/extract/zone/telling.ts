import { daysBetween } from "#core/dates/calendar";
import type { DateMention } from "#core/dates/prose/date-expression";
import { ordinals } from "#core/dates/prose/time-words";
import type { EventStatus, EventType } from "#core/event";
import { type ArticleReading, findWord, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import { type Candidate, type CandidateDate, candidateOf } from "#core/extract/candidate";
import type { ExtractedPlace } from "#core/extract/extracted-event";
import type { NounStatus } from "#core/extract/noun/noun-status";
import { type Party, uniteParties } from "#core/extract/people/party";
import { datesIn, type SentenceReading, toCandidateDate } from "#core/extract/sentence-reading";
import { isPhone } from "#core/extract/trigger/phone";
import { wordSet } from "#core/prose/word-set";
import { arrivalDay } from "./arrival-day";
import { countedBack } from "./counted-back";
import { ordinalOf, readDuration } from "./duration";
import { isEarlierVisits } from "./earlier-visits";
import { fateAt, fateOf } from "./fate";
import { justNow } from "./just-now";
import { isNewJourney } from "./new-journey";
import { byClockOf } from "./place-clock";
import { thereDay } from "./there-day";
import { yearsSince } from "./years-since";
import { chooseDate, inheritDate } from "./zone-date";
import { findParties } from "./zone-parties";
import { inheritPlace, isParting, readPlace } from "./zone-place";
import { isInvited, isOffered, settleStatus } from "./zone-status";
import { gatherings, type Zone } from "./zones";

/** What a zone is read with. */
export interface Telling {
  status: NounStatus;
  /** the event that its clause goes on with */
  parent: Candidate | null;
  resolve: (mention: DateMention | null) => CandidateDate | null;
}

/** What a zone tells: kind and status, who, where and when; null where it is no event. */
export function readTelling(zone: Zone, telling: Telling): Candidate | null {
  const { context, trigger } = zone;
  const mention = chooseDate(zone);
  const read =
    arrivalDay(zone) ??
    countedBack(zone, telling.parent) ??
    telling.resolve(mention) ??
    justNow(zone) ??
    thereDay(zone, telling.status);
  const parent = isOffered(zone) ? null : telling.parent;
  const { date, strength } = read ? { date: read, strength: 1 } : inferDate(zone, parent);
  const fate = fateIn(zone, telling.status);
  const moved = fate === "postponed" ? newDate(zone) : null;
  const status = moved ? "planned" : settleStatus(fate, date, zone);
  if (!status) return null;
  const refined = refineType(zone);
  const parties = withParent(zone, refined, telling.parent);
  const type = settleType(zone, refined, parties);
  const place = placeOf(zone, type, { parties, parent });
  return candidateOf({
    type,
    status,
    isForgone: fate === "forgone",
    isTentative:
      isUnsettled(zone, fate, date) ||
      (place === null && repeatsPlan(zone, fate, date)) ||
      isHomeward({ type, status, parties, place }),
    parties,
    date: moved ?? (read && mention ? byClockOf(place?.country ?? null, read, mention, context.reading) : date),
    place,
    sentence: context.sentence,
    isAside: zone.clause.kind === "relative",
    isDefinite: isDefinite(zone),
    nearDate: nearDate(context),
    ordinal: ordinalOf(zone),
    ...readDuration(zone, mention),
    at: trigger.at,
    strength,
  });
}

/** The day of what tells none in its own words, and how plainly it is told, 0–1. */
function inferDate(zone: Zone, parent: Candidate | null): Pick<Candidate, "date" | "strength"> {
  const counted = yearsSince(zone);
  if (counted) return { date: counted, strength: 0.7 };
  return { date: zone.clause.connector === "when" ? null : inheritDate(zone, parent), strength: 0.8 };
}

/** Where it is: a call is nowhere. */
function placeOf(
  zone: Zone,
  type: EventType,
  { parties, parent }: { parties: readonly Party[]; parent: Candidate | null },
): ExtractedPlace | null {
  if (type === "call") return null;
  const own = readPlace(zone, type, parties) ?? inheritPlace(zone, type, parent);
  return own ?? (type === "visit" && parent && isEarlierVisits(zone, parent) ? parent.place : null);
}

/** `traveled to Pyongyang for a summit`, and with whom is not told: a journey. */
function settleType({ trigger }: Zone, type: EventType, parties: readonly Party[]): EventType {
  return trigger.isJourney && parties.length < 2 ? "visit" : type;
}

/** `was to have come on Friday but was put off`: the clause may say what became of the plan. */
function fateIn({ context: { reading }, clause }: Zone, status: NounStatus): NounStatus {
  return status === "was planned" ? (fateOf(reading, clause) ?? status) : status;
}

/** `flew in to meet the minister`: who acts stands in the clause that this one hangs on. */
function withParent(zone: Zone, type: EventType, parent: Candidate | null): Party[] {
  const own = findParties(zone, type);
  if (!parent) return own;
  if (own.length === 0 && isEarlierVisits(zone, parent)) return parent.parties;
  const isOutcome = type === "agreement" && own.length < 2 && isSubject(zone, parent);
  const isBorne = type === "letter" && isDelivered(zone);
  const isLent = isBorne || isOutcome || (zone.clause.kind === "purpose" && own.length < (type === "visit" ? 1 : 2));
  return isLent ? uniteParties([...parent.parties, ...own]) : own;
}

/** `the third summit between A and B produced an accord`: whose summit it was, theirs is the text. */
function isSubject({ clause, trigger, context: { sentence } }: Zone, parent: Candidate): boolean {
  const isResumed = clause.kind === "coordinate" && clause.connector === ",";
  return (
    parent.sentence === sentence &&
    (isResumed || parent.at >= clause.from) &&
    parent.at < trigger.at &&
    gatherings.has(parent.type)
  );
}

const deliveringVerbs = wordSet("deliver hand convey present give pass");

/** `called on the president and delivered a letter from his leader`: who was called on got it. */
function isDelivered({ context: { reading }, trigger, from, to }: Zone): boolean {
  const rest = { from: trigger.to, to };
  if (findWord(reading, rest, "from") === null || findWord(reading, rest, "to") !== null) return false;
  for (let at = from; at < trigger.at; at++) if (deliveringVerbs.has(verbAt(reading, at)?.lemma ?? "")) return true;
  return false;
}

/** No older day is that of the news. */
const longestNews = 10;

/** A single day shortly before the article, told in the same paragraph. */
function nearDate({ memory: { anchor, anchorAt }, reading, sentence }: SentenceReading): CandidateDate | null {
  if (!anchor?.earliest || anchor.earliest !== anchor.latest || sentence.paragraph - anchorAt > 1) return null;
  const age = daysBetween(anchor.earliest, reading.day);
  if (age < 0 || age > longestNews) return null;
  return {
    edtf: anchor.earliest,
    reason: "the day that the paragraph speaks of",
    certainty: "implied",
    text: "",
    bounds: anchor,
  };
}

/** Whether another clause must say what came of it: an offer, a plan of the past whose day is over, a way back. */
function isUnsettled(zone: Zone, fate: NounStatus, date: CandidateDate | null): boolean {
  if (fate === "forgone" || (fate === "was planned" && !isAhead(date, zone.context.reading.day))) return true;
  return (isParting(zone) && !isNewJourney(zone, date)) || (isInvited(zone) && !isTakenUp(zone));
}

/** `It will take place`, where neither day nor place is told: nothing that the text had not planned before. */
function repeatsPlan({ trigger }: Zone, fate: NounStatus, date: CandidateDate | null): boolean {
  return trigger.lemma === "it" && fate === "planned" && date === null;
}

/** `was invited to visit at his convenience and accepted`. */
function isTakenUp({ context: { reading }, clause, trigger }: Zone): boolean {
  return hasWord(reading, { from: trigger.to, to: clause.to }, takenUp);
}

const takenUp = wordSet("accepted accepts");

function isAhead(date: CandidateDate | null, day: string): boolean {
  return date?.bounds.earliest != null && date.bounds.earliest >= day;
}

interface Journey {
  type: EventType;
  status: EventStatus;
  parties: readonly Party[];
  place: ExtractedPlace | null;
}

/** Leaving or reaching home is the edge of a journey whose goal is told elsewhere. */
function isHomeward({ type, status, parties, place }: Journey): boolean {
  if (type !== "visit" || parties.length === 0) return false;
  return place === null ? status === "held" : parties.every(({ country }) => country === place.country);
}

const letterNouns = wordSet("letter message telegram");

/** A telephone makes a call of any contact; `it took place` is of the kind told last. */
function refineType({ context, clause, trigger, from, to }: Zone): EventType {
  const { reading, memory } = context;
  const isOfLast =
    /^(it|do|turn of)$/.test(trigger.lemma) || (trigger.lemma === "round" && isOrdinal(context, trigger.at));
  const type = isOfLast ? (memory.last?.type ?? trigger.type) : trigger.type;
  if (gatherings.has(type) && isPhone(reading, from, to)) return "call";
  const isReceived = trigger.form === "verb" && trigger.lemma === "receive";
  return type === "meeting" && isReceived && hasWord(reading, clause, letterNouns) ? "letter" : type;
}

/** `The second, in Hanoi, broke up early`: a summit, if that was told last. */
function isOrdinal({ reading, memory }: SentenceReading, at: number): boolean {
  return ordinals.has(keyAt(reading, at)) && memory.last?.type === "summit";
}

const definiteWords = wordSet("the this that these those its their his her");

/** `the talks`, `his visit`: the words point back. */
function isDefinite({ context: { reading }, trigger }: Zone): boolean {
  // `on the phone` points back to nothing
  if (trigger.form === "verb" || /^(tele)?phone$/.test(trigger.lemma)) return false;
  for (let at = trigger.at - 1; at >= 0 && at > trigger.at - 5; at--) {
    if (definiteWords.has(keyAt(reading, at))) return true;
    if (reading.tokens[at]?.kind === "mark" || endsNoun(reading, at)) return false;
  }
  return false;
}

/** `made the announcement after meeting him`: a preposition or a verb before the noun ends its phrase. */
function endsNoun(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  return /^(a|an)$/.test(key) || (key !== "of" && /^(ADP|SCONJ|CCONJ|AUX)$/.test(reading.tags[at]?.pos ?? ""));
}

/** `pushed back to Friday`, `rescheduled for early July`: the day on which it is planned now. */
function newDate({ context, clause, trigger }: Zone): CandidateDate | null {
  const { reading } = context;
  const mention = datesIn(reading, trigger.to, clause.to)
    .map((date) => toNewDay(reading, date))
    .findLast((date) => date !== null && isNewAt(context, date));
  const date = mention ? toCandidateDate(context, mention, "future") : null;
  const isExact =
    date?.bounds.earliest && date.bounds.latest && daysBetween(date.bounds.earliest, date.bounds.latest) < 32;
  return isExact && (date.bounds.latest ?? "") >= reading.day ? date : null;
}

/** `moved from October 4 to November 6`: no stretch of days, but the day before and the new one. */
function toNewDay(reading: ArticleReading, mention: DateMention): DateMention | null {
  const { expression, from } = mention;
  if (expression.kind === "range" && keyAt(reading, from - 1) === "from")
    return { ...mention, expression: expression.to };
  return mention;
}

const beforeNewDate = wordSet("to until till for from");

function isNewAt({ reading }: SentenceReading, { from }: { from: number }): boolean {
  if (!beforeNewDate.has(keyAt(reading, from - 1))) return false;
  for (let at = from - 2; at > from - 6; at--) if (fateAt(reading, at) === "postponed") return true;
  return false;
}
