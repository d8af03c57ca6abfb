import type { DateMention } from "#core/dates/prose/date-expression";
import { countAt, ordinals } from "#core/dates/prose/time-words";
import { daysBetween } from "#core/dates/calendar";
import type { EventStatus, EventType } from "#core/event";
import { speechVerbs } from "#core/names/title-words";
import { type ArticleReading, keyAt } from "./article-reading";
import type { Candidate, CandidateDate } from "./candidate";
import type { Clause } from "./clauses";
import { realityOf } from "./modality";
import { type NounStatus, statusOfNoun } from "./noun-status";
import { isHead, type Party } from "./party";
import { findPlace } from "./places";
import { canTakePart, subjectsOf, uniteParties, wordBefore } from "./roles";
import { datesIn, type SentenceReading, toCandidateDate } from "./sentence-reading";
import { findTriggers, isPhone, type Trigger } from "./triggers";
import { cancelWords, verbs } from "./vocabulary";

/** The stretch of a clause that one trigger speaks for. */
interface Zone {
  trigger: Trigger;
  from: number;
  to: number;
}

/** What the clauses of a sentence tell, one candidate a trigger. The memory is brought up to date on the way. */
export function readFrames(context: SentenceReading): Candidate[] {
  const candidates: Candidate[] = [];
  const byClause = new Map<number, Candidate>();
  context.clauses.forEach((clause, index) => {
    if (clause.kind === "attribution") return;
    const zones = toZones(context.reading, clause);
    if (zones.length === 0) noteDates(context, clause);
    for (const zone of zones) {
      const candidate = readZone(context, index, zone, byClause);
      if (!candidate) continue;
      candidates.push(candidate);
      if (!byClause.has(index)) byClause.set(index, candidate);
    }
  });
  return candidates;
}

/** Each trigger owns what follows it up to the next one, and the first also what stands before. */
function toZones(reading: ArticleReading, clause: Clause): Zone[] {
  const triggers = joinTriggers(reading, findTriggers(reading, clause));
  return triggers.map((trigger, at) => ({
    trigger,
    from: at === 0 ? clause.from : trigger.at,
    to: triggers[at + 1]?.at ?? clause.to,
  }));
}

const gatherings = new Set<EventType>(["summit", "visit", "meeting", "talks", "call"]);

/** `met for talks`, `a round of talks`, `arrived for a summit`: one event told by two words. */
function joinTriggers(reading: ArticleReading, triggers: readonly Trigger[]): Trigger[] {
  const joined: Trigger[] = [];
  for (const trigger of triggers) {
    const before = joined.at(-1);
    if (before && joins(reading, before, trigger)) joined[joined.length - 1] = merge(before, trigger);
    else joined.push(trigger);
  }
  return joined;
}

function joins(reading: ArticleReading, a: Trigger, b: Trigger): boolean {
  if (a.type === b.type && b.at - a.to < 4) return true;
  if (!gatherings.has(a.type) || !gatherings.has(b.type)) return false;
  if (b.form === "verb" && a.form === "noun") return false;
  for (let at = a.to; at < b.at; at++) if (reading.dateAt[at] && datesIn(reading, b.to, b.to + 12).length > 0) return false;
  return a.form === "verb" ? b.at - a.to < 14 && !/^(between)$/.test(keyAt(reading, b.to)) : b.at - a.to < 4;
}

function merge(a: Trigger, b: Trigger): Trigger {
  const type = b.type === "summit" || a.type === "meeting" ? b.type : a.type;
  // the noun says what it was, the verb when and whether
  return { ...a, type };
}

function readZone(context: SentenceReading, index: number, zone: Zone, byClause: Map<number, Candidate>): Candidate | null {
  const { reading, memory } = context;
  const clause = context.clauses[index] as Clause;
  const parent = clause.parent === null ? null : (byClause.get(clause.parent) ?? null);
  const status = statusOf(context, clause, zone.trigger, parent);
  const mention = chooseDate(reading, clause, zone);
  const direction = directionOf(status);
  const own = mention && toCandidateDate(reading, mention, direction, memory.anchor);
  if (own) memory.anchor = own.bounds;
  if (status === "unreal") return null;
  const date = own ?? inheritDate(clause, parent);
  const final = settleStatus(status, date, reading.day, clause);
  if (!final) return null;
  const type = refineType(context, clause, zone);
  const parties = findParties(context, index, zone, type);
  const place = type === "call" ? null : (readPlace(context, clause, zone, type) ?? inheritPlace(clause, parent, type));
  if (place) memory.place = place;
  return {
    type,
    status: final,
    isTentative: status === "was planned" && !(date?.bounds.earliest && date.bounds.earliest >= reading.day),
    parties,
    date,
    place,
    sentence: context.sentence,
    isDefinite: isDefinite(reading, zone.trigger),
    ordinal: ordinalOf(reading, zone.trigger),
    ...readDuration(reading, clause),
    at: zone.trigger.at,
    evidence: [context.sentence],
    strength: own ? 1 : 0.8,
  };
}

function statusOf(context: SentenceReading, clause: Clause, trigger: Trigger, parent: Candidate | null): NounStatus {
  if (clause.kind === "conditional" || isHypothetical(context, clause)) return "unreal";
  const { reading } = context;
  if (trigger.form === "noun") {
    const status = statusOfNoun(reading, trigger, clause);
    return status === "present" && clause.kind === "purpose" && parent ? parentStatus(parent) : status;
  }
  const reality = realityOf(reading, trigger.at, clause);
  if (isCalledOff(reading, trigger, clause)) return "cancelled";
  const depends = clause.kind === "purpose" || (verbs.get(keyAt(reading, trigger.at))?.form === "gerund" && reality === "held");
  if (!depends || reality === "unreal") return reality;
  if (clause.connector === "before" && parent?.status !== "planned") return "held";
  return parent ? parentStatus(parent) : clause.kind === "purpose" ? "unreal" : reality;
}

function parentStatus(parent: Candidate): NounStatus {
  return parent.status === "proposed" ? "unreal" : parent.status;
}

/** A clause that hangs on an `if`, or on somebody's denial or wish. */
function isHypothetical(context: SentenceReading, clause: Clause): boolean {
  const { reading, clauses } = context;
  const hasIf = clauses.some(({ kind }) => kind === "conditional");
  if (hasIf && hasWord(reading, clause, /^(would|could|might|may|can)$/)) return true;
  const parent = clause.parent === null ? null : clauses[clause.parent];
  if (!parent || !/^(reported|purpose)$/.test(clause.kind)) return false;
  return hasWord(reading, parent, /^(denied|denies|offer|offered|asked|urged|urging|refused|rejected|proposed|invitation|wants|hopes|hoped|wanted|suggested|demanded|invited|inviting|called|dismissed|willing|ready|claimed)$/);
}

function hasWord(reading: ArticleReading, clause: Clause, pattern: RegExp): boolean {
  for (let at = clause.from; at < clause.to; at++) if (pattern.test(keyAt(reading, at))) return true;
  return false;
}

function isCalledOff(reading: ArticleReading, trigger: Trigger, clause: Clause): boolean {
  return trigger.at > clause.from && cancelWords.has(keyAt(reading, trigger.at - 1));
}

function directionOf(status: NounStatus): "past" | "future" | null {
  if (status === "held" || status === "mentioned") return "past";
  return status === "planned" ? "future" : null;
}

/** A present tense is settled by the date; what was only mentioned counts as held where it lies behind. */
function settleStatus(status: NounStatus, date: CandidateDate | null, day: string, clause: Clause): EventStatus | null {
  const isAhead = date?.bounds.earliest != null && date.bounds.earliest > day;
  if (status === "cancelled" || status === "postponed") return status;
  if (status === "was planned") return "planned";
  if (status === "planned") return isBehind(date, day) ? "held" : "planned";
  if (status === "present") return isAhead ? "planned" : date || clause.sentence.isItem ? "held" : null;
  if (status === "mentioned") return date ? (isAhead ? "planned" : "held") : "held";
  return isAhead ? "planned" : status === "held" ? "held" : null;
}

/** A month or more behind: what reads like a plan is told as history. */
function isBehind(date: CandidateDate | null, day: string): boolean {
  return date?.bounds.latest != null && daysBetween(date.bounds.latest, day) > 31;
}

/** The first date after the trigger; else the last before it that no verb of saying owns. */
function chooseDate(reading: ArticleReading, clause: Clause, zone: Zone): DateMention | null {
  const after = datesIn(reading, zone.trigger.to, zone.to);
  const between = datesIn(reading, zone.trigger.at, zone.trigger.to);
  const before = datesIn(reading, zone.from, zone.trigger.at).filter((mention) => !isOfSpeech(reading, mention));
  const premodifier = before.at(-1);
  if (premodifier && zone.trigger.at - premodifier.to < 3 && zone.trigger.form === "noun") return premodifier;
  const written = between[0] ?? after.find((mention) => isNear(reading, zone.trigger, mention)) ?? before.at(-1) ?? after[0];
  if (written) return written;
  // `on Friday` at the end may belong to an earlier word of the clause
  return zone.from === clause.from ? null : null;
}

function isNear(reading: ArticleReading, trigger: Trigger, mention: DateMention): boolean {
  for (let at = trigger.to; at < mention.from; at++) if (speechVerbs.has(keyAt(reading, at))) return false;
  return true;
}

function isOfSpeech(reading: ArticleReading, mention: DateMention): boolean {
  const before = /^(on|in|late|early)$/.test(keyAt(reading, mention.from - 1)) ? mention.from - 2 : mention.from - 1;
  return speechVerbs.has(keyAt(reading, before));
}

function inheritDate(clause: Clause, parent: Candidate | null): CandidateDate | null {
  return parent && /^(coordinate|purpose)$/.test(clause.kind) && clause.connector !== "but" && clause.kind === "coordinate" ? parent.date : null;
}

function inheritPlace(clause: Clause, parent: Candidate | null, type: EventType) {
  return parent && (clause.kind === "coordinate" || clause.kind === "relative" || clause.connector === "where") && type !== "visit" && type !== "letter" ? parent.place : null;
}

function readPlace(context: SentenceReading, clause: Clause, zone: Zone, type: EventType) {
  const { reading, memory } = context;
  const place = findPlace(reading, zone.trigger.at, zone.to, type === "visit") ?? findPlace(reading, zone.from, zone.trigger.at, false);
  if (place) return place;
  for (let at = clause.from; at < clause.to; at++) {
    if (keyAt(reading, at) === "here" && memory.dateline) return memory.dateline;
    if (keyAt(reading, at) === "there" && !/^(was|were|is|are|had|has|have|will|would)$/.test(keyAt(reading, at + 1))) return memory.place;
  }
  return null;
}

/** Two heads of state or government meet: a summit. A telephone makes a call of any contact. */
function refineType(context: SentenceReading, clause: Clause, zone: Zone): EventType {
  const { type } = zone.trigger;
  if (gatherings.has(type) && isPhone(context.reading, zone.from, zone.to)) return "call";
  if (type === "meeting" && zone.trigger.form === "verb" && zone.trigger.lemma === "receive" && hasWord(context.reading, clause, /^(letter|message|telegram)$/)) return "letter";
  return type;
}

function findParties(context: SentenceReading, index: number, zone: Zone, type: EventType): Party[] {
  const { reading, actors, clauses, memory, sentence } = context;
  const clause = clauses[index] as Clause;
  const fit = (actor: { from: number; to: number }) => actor.from >= zone.from && actor.to <= zone.to;
  const inZone = actors.filter((actor) => fit(actor) && canTakePart(reading, actor, zone.trigger));
  const own = ofComplement(context, zone) ?? inZone;
  const hasSubject = own.some((actor) => actor.from < zone.trigger.at) || hasComplement(reading, zone);
  const subjects = hasSubject ? [] : subjectsOf(reading, clauses, index, actors).filter((actor) => canTakePart(reading, actor, { ...zone.trigger, at: clause.from }));
  const found = uniteParties([...subjects, ...own].flatMap((actor) => actor.parties));
  if (found.length > 0 || type === "visit") return found;
  return isMultilateral(reading, zone) ? [] : sentence.paragraph >= 0 && isRound(reading, zone) ? memory.sides : [];
}

/** `a summit between A and B`: they and nobody else. */
function ofComplement(context: SentenceReading, zone: Zone) {
  const { reading, actors } = context;
  const between = findWord(reading, zone.trigger.to, Math.min(zone.to, zone.trigger.to + 16), "between");
  if (zone.trigger.form !== "noun" || between === null) return null;
  const inside = actors.filter((actor) => actor.from > between && actor.from < zone.to && !/^(in|at|on|about)$/.test(wordBefore(reading, actor)));
  return inside.length > 0 ? inside.slice(0, 4) : null;
}

function hasComplement(reading: ArticleReading, zone: Zone): boolean {
  return zone.trigger.form === "noun" && findWord(reading, zone.trigger.to, zone.to, "between") !== null;
}

function findWord(reading: ArticleReading, from: number, to: number, word: string): number | null {
  for (let at = from; at < to; at++) if (keyAt(reading, at) === word) return at;
  return null;
}

export function isMultilateral(reading: ArticleReading, zone: { from: number; to: number }): boolean {
  for (let at = zone.from; at < zone.to; at++) if (/^(six|four|three|five)$/.test(keyAt(reading, at)) && /^(party|way|nation|country|sided)$/.test(keyAt(reading, at + 2))) return true;
  return false;
}

/** Rounds and talks may be told without their parties, which the text has named before. */
function isRound(reading: ArticleReading, zone: Zone): boolean {
  return zone.trigger.type === "talks" || /^(round|session|meeting|contacts)$/.test(keyAt(reading, zone.trigger.at));
}

function isDefinite(reading: ArticleReading, trigger: Trigger): boolean {
  if (trigger.form === "verb") return false;
  for (let at = trigger.at - 1; at > trigger.at - 5; at--) {
    if (/^(the|this|that|these|those|its|their|his|her)$/.test(keyAt(reading, at))) return true;
    if (reading.tokens[at]?.kind === "mark" || /^(a|an)$/.test(keyAt(reading, at))) return false;
  }
  return false;
}

function ordinalOf(reading: ArticleReading, trigger: Trigger): number | null {
  for (let at = trigger.at - 1; at > trigger.at - 4; at--) {
    const ordinal = ordinals.get(keyAt(reading, at));
    if (ordinal !== undefined && trigger.form === "noun") return ordinal;
  }
  return null;
}

/** `a four-day visit`, `three days of talks`, and which end of it the date is. */
function readDuration(reading: ArticleReading, clause: Clause): Pick<Candidate, "days" | "edge"> {
  let days: number | null = null;
  for (let at = clause.from; at < clause.to - 1 && days === null; at++) {
    const count = reading.dateAt[at] ? null : countAt(reading.tokens[at]);
    const next = keyAt(reading, at + 1);
    if (count === null || count < 2 || count > 15) continue;
    if (/^days?$/.test(next) || (next === "-" && keyAt(reading, at + 2) === "day")) days = count;
  }
  const edge = hasWord(reading, clause, /^(began|begins|begin|begun|opened|opens|start|started|starts|starting|beginning|arrived|arrives|kicked)$/) ? "start" : hasWord(reading, clause, /^(ended|ends|ending|closed|concluded|wrapped|left|last|returned|finished|leaves|departed|back|final|closing)$/) ? "end" : null;
  return { days, edge };
}

/** Dates of clauses that tell no event still are what `the next day` counts from. */
function noteDates(context: SentenceReading, clause: Clause): void {
  const { reading, memory } = context;
  for (const mention of datesIn(reading, clause.from, clause.to)) {
    if (mention.expression.kind === "vague" || mention.expression.kind === "deadline") continue;
    const date = toCandidateDate(reading, mention, clauseDirection(reading, clause), memory.anchor);
    if (date) memory.anchor = date.bounds;
  }
}

function clauseDirection(reading: ArticleReading, clause: Clause): "past" | "future" {
  return hasWord(reading, clause, /^(will|would|due|expected|plans|shall)$/) ? "future" : "past";
}

export function areHeads(parties: readonly Party[], day: string): boolean {
  const heads = parties.filter((party) => isHead(party, day));
  return new Set(heads.map(({ country }) => country)).size > 1;
}
