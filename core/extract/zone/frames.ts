import { daysBetween } from "#core/dates/calendar";
import { lessCertain } from "#core/dates/prose/date-context";
import type { DateMention } from "#core/dates/prose/date-expression";
import { findWord, keyAt, verbAt } from "#core/extract/article-reading";
import type { Candidate, CandidateDate } from "#core/extract/candidate";
import type { Clause } from "#core/extract/clause/clause";
import { isFiniteVerb } from "#core/extract/clause/finite-verbs";
import type { NounStatus } from "#core/extract/noun/noun-status";
import { datesIn, type SentenceReading, toCandidateDate } from "#core/extract/sentence-reading";
import { gather, gatherFound } from "#core/gather";
import { wordSet } from "#core/prose/word-set";
import { partiesApart, separate } from "./apart";
import { acceptInvitation, adoptDate, callOff, continueEvent } from "./continue-event";
import { earlierOf } from "./earlier-visits";
import { splitObjects } from "./gapping";
import { goOn, goOnToText, goOnWithVisit, noteMeans, stayAbroad, stayOn } from "./go-on";
import { lendPlace } from "./lend-place";
import { lendWithin } from "./lend-within";
import { splitPlaces } from "./listed-goals";
import { noteDates } from "./note-dates";
import { isOfFirst } from "./nth-to";
import { placeAt } from "./places";
import { isFlashback, longBefore, remember } from "./remember";
import { isInstead } from "./replan";
import { runOn } from "./run-on";
import { readTelling, type Telling } from "./telling";
import { directionOf, isUnderWay, statusOf } from "./zone-status";
import { splitList, toZones, type Zone } from "./zones";

/** What was read of the clauses of a sentence so far. */
interface Progress {
  context: SentenceReading;
  /** by clause: the last event that it tells or goes on with */
  events: (Candidate | undefined)[];
  /** by clause without an event: its last date */
  dates: (DateMention | null)[];
}

/** What the clauses of a sentence tell, one candidate a trigger. The memory is brought up to date on the way. */
export function readFrames(context: SentenceReading): Candidate[] {
  const { length } = context.clauses;
  const progress: Progress = {
    context,
    events: new Array(length).fill(undefined),
    dates: new Array(length).fill(null),
  };
  const told = gather(context.clauses, (clause, index) =>
    clause.kind === "attribution" ? [] : readClause(progress, index),
  );
  lendWithin(context, told);
  lendPlace(context, told);
  notePlaces(context);
  return told;
}

const placePrepositions = wordSet("in at to");

/** `there` is where the text last was, also where nothing happened. */
function notePlaces({ reading, sentence, memory }: SentenceReading): void {
  for (let at = sentence.to - 1; at >= sentence.from; at--) {
    const isHere = reading.nameAt[at]?.from === at && placePrepositions.has(keyAt(reading, at - 1));
    const place = isHere ? placeAt(reading, at) : null;
    if (!place) continue;
    memory.place = place;
    return;
  }
}

function readClause(progress: Progress, index: number): Candidate[] {
  const { context } = progress;
  const clause = context.clauses[index] as Clause;
  acceptInvitation(context, clause);
  callOff(context, clause);
  if (clause.kind === "main" && runOn(context, clause)) return [];
  const zones = isArrivalOfLetter(progress, clause) ? [] : toZones(context, index);
  if (zones.length === 0) passOn(progress, clause, index);
  return gather(zones, (zone) => readZone(progress, zone));
}

/** `a letter | that arrived on Sunday`: it tells when, and of no journey. */
function isArrivalOfLetter(
  { context: { reading }, events }: Progress,
  { kind, parent, from, connector }: Clause,
): boolean {
  if (kind !== "relative" || parent === null || events[parent]?.type !== "letter") return false;
  return (
    /^(that|which)$/.test(connector) &&
    [1, 2].some((step) => /^(arrive|come|reach)$/.test(verbAt(reading, from + step)?.lemma ?? ""))
  );
}

/** What goes on in a further clause goes on with the event of the one before. */
function passOn({ context, events, dates }: Progress, clause: Clause, index: number): void {
  const before = clause.parent === null ? undefined : (events[clause.parent] ?? insertedPlan(context, clause));
  if (!before || !continueEvent(context, clause, before)) dates[index] = noteDates(context, clause);
  if (before && !/^(reported|main)$/.test(clause.kind)) events[index] = before;
}

/** `Kim, | who was to come on Friday, | will do so on November 6 instead`. */
function insertedPlan({ reading, memory: { last }, sentence }: SentenceReading, clause: Clause): Candidate | undefined {
  return last?.sentence === sentence && isInstead(reading, clause) ? last : undefined;
}

function readZone(progress: Progress, zone: Zone): Candidate[] {
  const { context, events } = progress;
  const { clause, index } = zone;
  const parent = events[index] ?? (clause.parent === null ? undefined : events[clause.parent]) ?? null;
  const status = statusOf(zone, parent);
  const resolve = dateResolver(context, status, clause);
  const told = gatherFound(splitObjects(zone) ?? splitPlaces(zone) ?? splitList(zone), (part) =>
    readTelling(part, { status, parent, resolve }),
  );
  const candidates = gather(told, (event) => partiesApart(zone, event) ?? separate(zone, event));
  candidates.push(...earlierOf(zone, told.at(-1) ?? null));
  for (const candidate of candidates) {
    adoptDates(progress, clause, candidate);
    adoptHeading(context, candidate);
    goOn(context, candidate);
    goOnToText(context, candidate);
    stayAbroad(context, candidate);
    goOnWithVisit(context, candidate);
    stayOn(context, candidate);
    noteMeans(zone, parent, candidate);
    events[index] = candidate;
    remember(context, candidate);
  }
  return candidates;
}

const timeConnectors = wordSet("when where after before while");

/** `flew in on Monday and met …`, `in June 2018, when they met`: the day stands in the clause before. */
function adoptDates({ context, dates }: Progress, clause: Clause, event: Candidate): void {
  if (clause.parent === null) return;
  if (
    clause.kind === "coordinate" ||
    isOfFirst(context.reading, clause) ||
    timeConnectors.has(clause.connector) ||
    clause.connector === "having" ||
    isAtOnce(context, clause) ||
    isOfCleft(context, clause)
  )
    adoptDate(context, event, dates[clause.parent] ?? null);
  const parent = context.clauses[clause.parent];
  // `in April, | when he came to the Far East | and met Putin`
  const opener = clause.kind === "coordinate" && /^(and|,)$/.test(clause.connector) ? parent : clause;
  if (opener?.connector === "when") adoptDate(context, event, dateBefore(context, opener));
  if (parent?.kind === "attribution" && clause.connector === "after")
    adoptDate(context, event, datesIn(context.reading, parent.from, parent.to)[0] ?? null);
}

/** `The Koreas drew back on Tuesday | as their envoys struck a deal`: both on that day. */
function isAtOnce({ reading, clauses }: SentenceReading, { connector, parent }: Clause): boolean {
  const before = connector === "as" && parent !== null ? clauses[parent] : undefined;
  if (!before) return false;
  for (let at = before.from; at < before.to; at++) if (isFiniteVerb(reading, at)) return true;
  return false;
}

/** `Last week it was Vladimir Putin, | stopping over in …`: the day of what it was. */
function isOfCleft({ reading, clauses }: SentenceReading, { kind, parent }: Clause): boolean {
  const told = kind === "gerund" && parent !== null ? clauses[parent] : undefined;
  if (!told) return false;
  const it = findWord(reading, told, "it");
  return it !== null && /^(was|is)$/.test(keyAt(reading, it + 1)) && reading.nameAt[it + 2] !== undefined;
}

/** `Tuesday. The two return …`: what a paragraph tells is of the day at its head. */
function adoptHeading({ memory, sentence }: SentenceReading, event: Candidate): void {
  const { heading } = memory;
  if (event.date !== null || event.status !== "held" || heading?.paragraph !== sentence.paragraph) return;
  event.date = {
    ...heading.date,
    reason: "the day at the head of the paragraph",
    certainty: lessCertain(heading.date.certainty, "implied"),
  };
}

/** `in June 2018, | when they met`: the date right before the clause; `before June, | when they met` is June. */
function dateBefore({ reading }: SentenceReading, clause: Clause): DateMention | null {
  const at = keyAt(reading, clause.from - 1) === "," ? clause.from - 2 : clause.from - 1;
  const mention = reading.dateAt[at];
  return mention ? toNamed(mention) : null;
}

/** `before March 2018 they had never met. That month …`: the time that the words name. */
function toNamed(mention: DateMention): DateMention {
  return mention.expression.kind === "deadline" ? { ...mention, expression: mention.expression.by } : mention;
}

/** Two places may share one date: `the following year` must not be counted twice. */
function dateResolver(context: SentenceReading, status: NounStatus, clause: Clause): Telling["resolve"] {
  const known = new Map<DateMention, CandidateDate | null>();
  const direction = directionOf(status, context.sentence.isItem, isUnderWay(context.reading, clause));
  return (mention) => {
    if (!mention) return null;
    const isOver = status === "cancelled" && findWord(context.reading, clause, "never") !== null;
    const date = known.get(mention) ?? resolveIn(context, mention, isOver ? "past" : direction, status);
    known.set(mention, date);
    if (date && !isFlashback(context, date) && !isByTheWay(context, clause, date))
      tellAnchor(context, namedDate(context, mention, date));
    return date;
  };
}

/** `before March 2018`: `that month` then is March. */
function namedDate(context: SentenceReading, mention: DateMention, date: CandidateDate): CandidateDate {
  const { expression } = mention;
  if (expression.kind !== "deadline" || !expression.isBefore) return date;
  return (isWritten(expression.by) && toCandidateDate(context, toNamed(mention), "past")) || date;
}

function isWritten({ kind }: DateMention["expression"]): boolean {
  return kind === "day" || kind === "month" || kind === "year";
}

/** How many days ahead of the article what was called off may have been planned for, if its year is not told. */
const longestAhead = 100;

/** What fell through is dated by its plan, and what something led up to by its day, which may lie on either side of the article, but not far ahead of it. */
function resolveIn(
  context: SentenceReading,
  mention: DateMention,
  direction: "past" | "future" | null,
  status: NounStatus,
): CandidateDate | null {
  const date = toCandidateDate(context, mention, direction);
  const isOpen = status === "cancelled" || status === "postponed" || status === "led up to";
  if (!isOpen || !date?.bounds.earliest || date.certainty === "written") return date;
  const isFar = daysBetween(context.reading.day, date.bounds.earliest) > longestAhead;
  return isFar ? toCandidateDate(context, mention, "past") : date;
}

function tellAnchor({ memory, sentence }: SentenceReading, { bounds }: CandidateDate): void {
  memory.anchor = bounds;
  memory.anchorAt = sentence.paragraph;
  memory.anchorSentence = sentence;
  if (bounds.earliest !== null && bounds.earliest === bounds.latest) memory.dayTold = bounds.earliest;
}

/** `reviewed the treaty, signed in 2024, and …`: what a relative clause tells of long ago is not what the text goes on with. */
function isByTheWay({ memory, reading }: SentenceReading, clause: Clause, { bounds }: CandidateDate): boolean {
  if (clause.kind !== "relative" || timeConnectors.has(clause.connector) || bounds.latest === null) return false;
  return daysBetween(bounds.latest, memory.dayTold ?? reading.day) > longBefore;
}
