import type { DateMention } from "#core/dates/prose/date-expression";
import type { EventStatus, EventType } from "#core/event";
import { hasWord, keyAt } from "./article-reading";
import type { Candidate, CandidateDate } from "./candidate";
import type { Clause } from "./clause";
import { acceptInvitation, adoptDate, continueEvent, goOn, noteDates } from "./continue-event";
import type { ExtractedPlace } from "./extracted-event";
import { fateOf } from "./fate";
import { isPhone } from "./find-triggers";
import type { NounStatus } from "./noun-status";
import type { Party } from "./party";
import { type SentenceReading, toCandidateDate } from "./sentence-reading";
import { chooseDate, inheritDate, ordinalOf, readDuration } from "./zone-date";
import { findParties } from "./zone-parties";
import { inheritPlace, isParting, readPlace } from "./zone-place";
import { directionOf, isInvited, isOffered, settleStatus, statusOf } from "./zone-status";
import { gatherings, splitList, toZones, type Zone } from "./zones";

/** What was read of the clauses of a sentence so far. */
interface Progress {
  context: SentenceReading;
  /** by clause: the last event that it tells or goes on with */
  events: Map<number, Candidate>;
  /** by clause without an event: its last date */
  dates: Map<number, DateMention | null>;
}

/** What the clauses of a sentence tell, one candidate a trigger. The memory is brought up to date on the way. */
export function readFrames(context: SentenceReading): Candidate[] {
  const progress: Progress = { context, events: new Map(), dates: new Map() };
  return context.clauses.flatMap((clause, index) => (clause.kind === "attribution" ? [] : readClause(progress, index)));
}

function readClause(progress: Progress, index: number): Candidate[] {
  const { context } = progress;
  const clause = context.clauses[index] as Clause;
  acceptInvitation(context, clause);
  const zones = toZones(context, index);
  if (zones.length === 0) passOn(progress, clause, index);
  return zones.flatMap((zone) => readZone(progress, zone));
}

/** What goes on in a further clause goes on with the event of the one before. */
function passOn({ context, events, dates }: Progress, clause: Clause, index: number): void {
  const before = clause.parent === null ? undefined : events.get(clause.parent);
  if (!before || !continueEvent(context, clause, before)) dates.set(index, noteDates(context, clause));
  if (before && clause.kind !== "reported") events.set(index, before);
}

function readZone(progress: Progress, zone: Zone): Candidate[] {
  const { context, events, dates } = progress;
  const { clause, index } = zone;
  const parent = events.get(index) ?? (clause.parent === null ? undefined : events.get(clause.parent)) ?? null;
  const status = statusOf(zone, parent);
  const resolve = dateResolver(context, status);
  const candidates = splitList(zone).flatMap((part) => readTelling(part, { status, parent, resolve }) ?? []);
  for (const candidate of candidates) {
    if ((clause.kind === "coordinate" || /^(when|where)$/.test(clause.connector)) && clause.parent !== null)
      adoptDate(context, candidate, dates.get(clause.parent) ?? null);
    goOn(context, candidate);
    events.set(index, candidate);
    remember(context, candidate);
  }
  return candidates;
}

function remember({ memory, discourse }: SentenceReading, candidate: Candidate): void {
  const { date, isDefinite, isTentative, status, parties, place } = candidate;
  if (date || !(isDefinite || isTentative)) memory.last = candidate;
  if (isTentative && status === "planned") memory.invitation = candidate;
  if (parties.filter(({ person }) => person).length > 1 && status !== "cancelled") discourse.noteEvent(parties);
  if (candidate.type === "visit" && place) memory.lastVisit = candidate;
  if (place) memory.place = place;
}

type Resolve = (mention: DateMention | null) => CandidateDate | null;

/** Two places may share one date: `the following year` must not be counted twice. */
function dateResolver({ reading, memory }: SentenceReading, status: NounStatus): Resolve {
  const known = new Map<DateMention, CandidateDate | null>();
  return (mention) => {
    if (!mention) return null;
    const date = known.get(mention) ?? toCandidateDate(reading, mention, directionOf(status), memory.anchor);
    known.set(mention, date);
    if (date) memory.anchor = date.bounds;
    return date;
  };
}

interface Telling {
  status: NounStatus;
  parent: Candidate | null;
  resolve: Resolve;
}

function readTelling(zone: Zone, { status: told, parent, resolve }: Telling): Candidate | null {
  const { context, clause, trigger } = zone;
  const mention = chooseDate(zone);
  const own = resolve(mention);
  const fallback = isOffered(zone) ? null : parent;
  const date = own ?? inheritDate(zone, fallback);
  const fate = told === "was planned" ? (fateOf(context.reading, clause) ?? told) : told;
  const status = settleStatus(fate, date, zone);
  if (!status) return null;
  const type = refineType(zone);
  const parties = findParties(zone, type);
  const place = type === "call" ? null : (readPlace(zone, type, parties) ?? inheritPlace(zone, type, fallback));
  const isUnsettled = fate === "forgone" || (fate === "was planned" && !isAhead(date, context.reading.day));
  return {
    type,
    status,
    isTentative: isUnsettled || isHomeward({ type, status, parties, place }) || isParting(zone) || isInvited(zone),
    parties,
    date,
    place,
    sentence: context.sentence,
    isDefinite: isDefinite(zone),
    ordinal: ordinalOf(zone),
    ...readDuration(zone, mention),
    at: trigger.at,
    evidence: [context.sentence],
    strength: own ? 1 : 0.8,
  };
}

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

/** A telephone makes a call of any contact; `it took place` is of the kind told last. */
function refineType({ context, clause, trigger, from, to }: Zone): EventType {
  const { reading, memory } = context;
  const type = /^(it|do)$/.test(trigger.lemma) ? (memory.last?.type ?? trigger.type) : trigger.type;
  if (gatherings.has(type) && isPhone(reading, from, to)) return "call";
  const isReceived = trigger.form === "verb" && trigger.lemma === "receive";
  return type === "meeting" && isReceived && hasWord(reading, clause, /^(letter|message|telegram)$/) ? "letter" : type;
}

/** `the talks`, `his visit`: the words point back. */
function isDefinite({ context: { reading }, trigger }: Zone): boolean {
  if (trigger.form === "verb") return false;
  for (let at = trigger.at - 1; at > trigger.at - 5; at--) {
    if (/^(the|this|that|these|those|its|their|his|her)$/.test(keyAt(reading, at))) return true;
    if (reading.tokens[at]?.kind === "mark" || /^(a|an)$/.test(keyAt(reading, at))) return false;
  }
  return false;
}
