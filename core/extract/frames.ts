import { daysBetween } from "#core/dates/calendar";
import type { DateMention } from "#core/dates/prose/date-expression";
import { countAt, ordinals } from "#core/dates/prose/time-words";
import type { EventStatus, EventType } from "#core/event";
import { knownPerson } from "#core/names/find-names";
import { bodyNouns, speechVerbs } from "#core/names/title-words";
import { type Actor, wordBefore } from "./actors";
import { type ArticleReading, keyAt } from "./article-reading";
import type { Candidate, CandidateDate } from "./candidate";
import type { Clause } from "./clauses";
import type { ExtractedPlace } from "./extracted-event";
import { realityOf } from "./modality";
import { type NounStatus, statusOfNoun } from "./noun-status";
import { countryParty, isHead, type Party, personParty } from "./party";
import { countryPlace, findPlace, isTown, placeAt } from "./places";
import { canTakePart, subjectsOf, uniteParties } from "./roles";
import { datesIn, type SentenceReading, toCandidateDate } from "./sentence-reading";
import { findTriggers, isPhone, type Trigger } from "./triggers";
import { cancelling, cancelWords, causingVerbs, postponing, verbs } from "./vocabulary";

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
  const datesOfClauses = new Map<number, DateMention | null>();
  context.clauses.forEach((clause, index) => {
    if (clause.kind === "attribution") return;
    const zones = toZones(context.reading, clause);
    const before = clause.parent === null ? null : (byClause.get(clause.parent) ?? null);
    acceptInvitation(context, clause);
    if (zones.length === 0 && !(before && continueEvent(context, clause, before)))
      datesOfClauses.set(index, noteDates(context, clause));
    // what goes on in a further clause goes on with the event of the one before
    if (zones.length === 0 && before && clause.kind !== "reported") byClause.set(index, before);
    for (const zone of zones) {
      for (const candidate of readZone(context, index, zone, byClause)) {
        if ((clause.kind === "coordinate" || /^(when|where)$/.test(clause.connector)) && clause.parent !== null)
          adoptDate(context, candidate, datesOfClauses.get(clause.parent) ?? null);
        goOn(context, candidate);
        candidates.push(candidate);
        byClause.set(index, candidate);
        memory(context, candidate);
      }
    }
  });
  return candidates;
}

/** What is told without a day right after something of the same people goes on with its day: `he also met …`, `during the visit`. */
function goOn({ memory }: SentenceReading, candidate: Candidate): void {
  const { last } = memory;
  if (candidate.date || candidate.status !== "held" || candidate.isTentative || !last?.date || last.status !== "held")
    return;
  const isNear = candidate.sentence.paragraph - last.sentence.paragraph < 2;
  const isShared = candidate.parties.some(({ key, country }) =>
    last.parties.some((party) => party.key === key || (country !== null && party.country === country)),
  );
  const { earliest, latest } = last.date.bounds;
  const isShort = earliest !== null && latest !== null && daysBetween(earliest, latest) < 8;
  if (!isNear || !isShared || !isShort || candidate.isDefinite || last.type === candidate.type) return;
  Object.assign(candidate, {
    date: { ...last.date, text: "", reason: "goes on with the day told before" },
    strength: 0.6,
  });
}

/** `on Monday, when they met`: the day stands in the clause before. */
function adoptDate({ reading, memory }: SentenceReading, candidate: Candidate, mention: DateMention | null): void {
  if (!mention || candidate.date) return;
  candidate.date = toCandidateDate(
    reading,
    mention,
    candidate.status === "held" ? "past" : candidate.status === "planned" ? "future" : null,
    memory.anchor,
  );
}

function memory(context: SentenceReading, candidate: Candidate): void {
  if (candidate.date || !(candidate.isDefinite || candidate.isTentative)) context.memory.last = candidate;
  if (candidate.isTentative && candidate.status === "planned") context.memory.invitation = candidate;
  if (candidate.parties.filter(({ person }) => person).length > 1 && candidate.status !== "cancelled")
    context.discourse.noteEvent(candidate.parties);
  if (candidate.type === "visit" && candidate.place) context.memory.lastVisit = candidate;
  if (candidate.place) context.memory.place = candidate.place;
}

/** `accepted the invitation`, `said yes`: what was only offered is now planned. */
function acceptInvitation({ reading, memory, sentence }: SentenceReading, clause: Clause): void {
  const { invitation } = memory;
  if (!invitation || sentence.paragraph - invitation.sentence.paragraph > 2) return;
  const accepts =
    hasWord(reading, clause, /^(accepted|accepts|accept|agreed|yes)$/) &&
    !hasWord(reading, clause, /^(not|never|no|declined|if|didn't)$/);
  if (!accepts || clause.from < invitation.at) return;
  Object.assign(invitation, { isTentative: false, evidence: [...invitation.evidence, sentence] });
  memory.invitation = null;
}

/** `… but was put off`, `that ended Wednesday`: a clause without an event of its own tells more of the one before. */
function continueEvent(context: SentenceReading, clause: Clause, event: Candidate): boolean {
  const { reading } = context;
  const fate = fateOf(reading, clause);
  if (fate) Object.assign(event, { status: fate, isTentative: false });
  if (
    !/^(relative|coordinate)$/.test(clause.kind) ||
    !hasWord(
      reading,
      clause,
      /^(ended|began|opened|concluded|closed|started|took|held|take|run|ran|lasted|last|due|expected|scheduled|set|place|arranged|planned|fixed|agreed)$/,
    )
  )
    return fate !== null;
  const [mention] = datesIn(reading, clause.from, clause.to);
  if (
    event.status === "held" &&
    hasWord(reading, clause, /^(is|are)$/) &&
    hasWord(reading, clause, /^(due|expected|scheduled|set|planned)$/)
  )
    event.status = "planned";
  const date =
    mention && event.date === null
      ? toCandidateDate(
          reading,
          mention,
          event.status === "held" ? "past" : event.status === "planned" ? "future" : null,
          context.memory.anchor,
        )
      : null;
  if (date) Object.assign(event, { date, edge: event.edge ?? edgeOf(reading, clause) });
  if (date) context.memory.anchor = date.bounds;
  event.place ??= findPlace(reading, clause.from, clause.to, false);
  return date !== null || fate !== null;
}

/** `was called off`, `was delayed`, with no other subject. */
function fateOf(reading: ArticleReading, clause: Clause): "cancelled" | "postponed" | null {
  for (let at = clause.from; at < clause.to; at++) {
    const lemma = verbs.get(keyAt(reading, at))?.lemma;
    if (
      !lemma ||
      !/^(was|were|been|be|being|then|later|and|but|,|which|that)$/.test(
        at === clause.from ? "," : keyAt(reading, at - 1),
      )
    )
      continue;
    if (realityOf(reading, at, clause) === "unreal") return null;
    if (cancelling.has(lemma) || (lemma === "call" && keyAt(reading, at + 1) === "off")) return "cancelled";
    if (
      postponing.has(lemma) ||
      (lemma === "put" && keyAt(reading, at + 1) === "off") ||
      (lemma === "push" && keyAt(reading, at + 1) === "back")
    )
      return "postponed";
  }
  return null;
}

/** Each trigger owns what follows it up to the next one, and the first also what stands before. */
function toZones(reading: ArticleReading, clause: Clause): Zone[] {
  const triggers = joinTriggers(reading, findTriggers(reading, clause));
  const starts = triggers.map((trigger, at) =>
    at === 0 ? clause.from : startOfPhrase(reading, trigger, (triggers[at - 1] as Trigger).to),
  );
  return triggers.map((trigger, at) => ({ trigger, from: starts[at] as number, to: starts[at + 1] ?? clause.to }));
}

/** `… after Kim's talks`: the owner and the adjectives of a noun belong to it. */
function startOfPhrase(reading: ArticleReading, trigger: Trigger, least: number): number {
  if (trigger.form === "verb") return trigger.at;
  let at = trigger.at;
  while (
    at > least &&
    trigger.at - at < 8 &&
    !reading.dateAt[at - 1] &&
    !/^(after|before|with|in|at|for|during|following|to|and|of|on|,|since|by|from|as|between)$/.test(
      keyAt(reading, at - 1),
    )
  )
    at--;
  return Math.max(least, at);
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
  for (let at = a.to; at < b.at; at++)
    if (
      /^(after|before|since|until|following|between|despite|amid|from|than)$/.test(keyAt(reading, at)) &&
      a.type !== "visit"
    )
      return false;
  for (let at = a.to; at < b.at; at++)
    if (/^(after|before|since|until|following)$/.test(keyAt(reading, at))) return false;
  for (let at = a.to; at < b.at; at++)
    if (reading.dateAt[at] && datesIn(reading, b.to, b.to + 12).length > 0) return false;
  return a.form === "verb"
    ? b.at - a.to < 14 && !/^(between)$/.test(keyAt(reading, b.to))
    : isOneNoun(reading, a.to, b.at);
}

/** `a round of talks`: only small words between. */
function isOneNoun(reading: ArticleReading, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at++)
    if (
      reading.tokens[at]?.kind === "mark" ||
      reading.nameAt[at] ||
      verbs.has(keyAt(reading, at)) ||
      /^(and|with|during|after|for)$/.test(keyAt(reading, at))
    )
      return false;
  return true;
}

function merge(a: Trigger, b: Trigger): Trigger {
  const type = b.type === "summit" || a.type === "meeting" ? b.type : a.type;
  // the noun says what it was, the verb when and whether
  return { ...a, type };
}

function readZone(context: SentenceReading, index: number, zone: Zone, byClause: Map<number, Candidate>): Candidate[] {
  const { reading } = context;
  const clause = context.clauses[index] as Clause;
  const parent = byClause.get(index) ?? (clause.parent === null ? null : (byClause.get(clause.parent) ?? null));
  const status = statusOf(context, clause, zone.trigger, parent);
  const pairs = splitPairs(reading, zone);
  const mentions = pairs.length > 1 ? pairs.map(({ mention }) => mention) : [chooseDate(reading, clause, zone)];
  const dates = new Map<DateMention, CandidateDate | null>();
  return mentions.flatMap((mention, at) => {
    const telling = { status, date: resolveOnce(context, mention, status, dates), mention, parent };
    return readTelling(context, index, pairs.length > 1 ? { ...zone, ...pairs[at] } : zone, telling) ?? [];
  });
}

/** Two places may share one date: `the following year` must not be counted twice. */
function resolveOnce(
  { reading, memory }: SentenceReading,
  mention: DateMention | null,
  status: NounStatus,
  dates: Map<DateMention, CandidateDate | null>,
): CandidateDate | null {
  if (!mention) return null;
  const date = dates.get(mention) ?? toCandidateDate(reading, mention, directionOf(status), memory.anchor);
  dates.set(mention, date);
  if (date) memory.anchor = date.bounds;
  return date;
}

interface Telling {
  status: NounStatus;
  date: CandidateDate | null;
  mention: DateMention | null;
  parent: Candidate | null;
}

function readTelling(
  context: SentenceReading,
  index: number,
  zone: Zone & { placeFrom?: number; placeTo?: number },
  telling: Telling,
): Candidate | null {
  const { reading, sentence } = context;
  const clause = context.clauses[index] as Clause;
  const { mention, parent, date: own } = telling;
  const status = telling.status === "was planned" ? (fateOf(reading, clause) ?? telling.status) : telling.status;
  if (status === "unreal") return null;
  const isOffer = isOffered(context, clause);
  const date = own ?? (isOffer ? null : inheritDate(clause, parent, zone.trigger));
  const final = settleStatus(status, date, reading.day, clause);
  if (!final) return null;
  const type = refineType(context, clause, zone);
  const parties = findParties(context, index, zone, type);
  const place =
    type === "call"
      ? null
      : (readPlace(context, clause, zone, type, parties) ??
        (isOffer ? null : inheritPlace(clause, parent, { type, trigger: zone.trigger })));
  return {
    type,
    status: final,
    isTentative:
      isHomeward(type, final, parties, place) ||
      isParting(reading, zone) ||
      isInvited(context, index) ||
      status === "forgone" ||
      (status === "was planned" && !(date?.bounds.earliest && date.bounds.earliest >= reading.day)),
    parties,
    date,
    place,
    sentence,
    isDefinite: isDefinite(reading, zone.trigger),
    ordinal: ordinalOf(reading, zone.trigger),
    ...readDuration(reading, clause, zone.trigger, mention),
    ...(mention?.role === "since" && lasting.has(type) ? { edge: "start" as const } : {}),
    at: zone.trigger.at,
    evidence: [sentence],
    strength: own ? 1 : 0.8,
  };
}

/** `He will leave on Friday`: the end of a stay that is told elsewhere. */
function isParting(reading: ArticleReading, { trigger, to }: Zone): boolean {
  if (!/^(leave|depart|return|go|come)$/.test(trigger.lemma) || trigger.form !== "verb") return false;
  return findPlace(reading, trigger.at, to, true) === null && !/^(back)$/.test(keyAt(reading, trigger.to));
}

/** Leaving or reaching home is the edge of a journey whose goal is told elsewhere. */
function isHomeward(
  type: EventType,
  status: EventStatus,
  parties: readonly Party[],
  place: ExtractedPlace | null,
): boolean {
  return (
    type === "visit" &&
    parties.length > 0 &&
    (place === null ? status === "held" : parties.every(({ country }) => country === place.country))
  );
}

/** `invited him to visit`: no plan before it is accepted. */
function isInvited(context: SentenceReading, index: number): boolean {
  const clause = context.clauses[index] as Clause;
  return (
    isOffered(context, clause) &&
    !hasWord(context.reading, context.clauses[clause.parent as number] as Clause, /^(accepted|accepts|accept)$/)
  );
}

interface DatePlacePair {
  mention: DateMention;
  placeFrom: number;
  placeTo: number;
}

/** `the Hanoi summit`: the name before the noun is the place. */
function premodifyingPlace(reading: ArticleReading, { form, at }: Trigger): ExtractedPlace | null {
  const name = form === "noun" ? reading.nameAt[at - 1] : undefined;
  const place = name && isTown(reading, at - 1) ? placeAt(reading, at - 1) : null;
  return place;
}

/** `in Geneva in July, and in Rome and at the border in October`: as many events as places in a list. */
function splitPairs(reading: ArticleReading, zone: Zone): DatePlacePair[] {
  const { type, lemma, to } = zone.trigger;
  if (datesIn(reading, to, zone.to).length === 0 || (type === "visit" && lemma !== "been")) return [];
  const starts = listedPlaces(reading, zone).filter((from, at, all) =>
    findPlace(reading, from, all[at + 1] ?? zone.to, type === "visit"),
  );
  if (starts.length < 2) return [];
  const pairs = starts.map((placeFrom, at) => ({ placeFrom, placeTo: starts[at + 1] ?? zone.to }));
  const dated = pairs.map((pair) => ({
    ...pair,
    mention: datesIn(reading, pair.placeFrom, pair.placeTo)[0] ?? datesIn(reading, pair.placeFrom, zone.to)[0],
  }));
  return dated.every(
    ({ mention, placeFrom, placeTo }) => mention && findPlace(reading, placeFrom, placeTo, type === "visit"),
  )
    ? (dated as DatePlacePair[])
    : [];
}

/** Where the members of a list of places begin: the first `in`, and each one after a comma or `and`. */
function listedPlaces(reading: ArticleReading, zone: Zone): number[] {
  const starts: number[] = [];
  for (let at = zone.trigger.to; at < zone.to; at++) {
    if (!/^(in|at|to)$/.test(keyAt(reading, at)) || reading.dateAt[at + 1] || keyAt(reading, at - 1) === "visit")
      continue;
    const before = keyAt(reading, at - 1) === "again" ? keyAt(reading, at - 2) : keyAt(reading, at - 1);
    if (starts.length === 0 || before === "and" || before === "," || before === ":") starts.push(at);
  }
  return starts;
}

function statusOf(context: SentenceReading, clause: Clause, trigger: Trigger, parent: Candidate | null): NounStatus {
  if (isQuestion(context)) return "unreal";
  if (isOffered(context, clause) && !hasWord(context.reading, clause, /^(not|never)$/)) return "planned";
  if (clause.kind === "conditional" || isHypothetical(context, clause)) return "unreal";
  const { reading } = context;
  if (trigger.form === "noun") {
    const status = statusOfNoun(reading, trigger, clause);
    return status === "present" && clause.kind === "purpose" && parent ? parentStatus(parent) : status;
  }
  const reality = realityOf(reading, trigger.at, clause);
  if (isCalledOff(reading, trigger, clause)) return "cancelled";
  const depends =
    clause.kind === "purpose" || (verbs.get(keyAt(reading, trigger.at))?.form === "gerund" && reality === "held");
  if (!depends || reality === "unreal") return reality;
  if (clause.connector === "before" && parent?.status !== "planned") return "held";
  return parent ? parentStatus(parent) : clause.kind === "purpose" ? "unreal" : reality;
}

function isQuestion({ reading, sentence }: SentenceReading): boolean {
  return [sentence.to - 1, sentence.to - 2].some((at) => reading.tokens[at]?.text === "?");
}

/** `invited him to visit`, `accepted an invitation to visit`: a plan, if it is or was accepted. */
function isOffered({ reading, clauses }: SentenceReading, clause: Clause): boolean {
  const parent = clause.kind === "purpose" && clause.parent !== null ? clauses[clause.parent] : undefined;
  if (!parent || !hasWord(reading, parent, /^(invited|invites|invitation|offer)$/)) return false;
  return !hasWord(reading, parent, /^(declined|rejected|refused|turned|no|not|never)$/);
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
  if (hasWord(reading, parent, /^(accepted|accepts)$/)) return false;
  return hasWord(
    reading,
    parent,
    /^(denied|denies|offered|asked|urged|urging|refused|rejected|proposed|wants|hopes|hoped|wanted|suggested|demanded|inviting|called|dismissed|willing|ready|claimed)$/,
  );
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
  if (status === "was planned" || status === "forgone") return "planned";
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
  const isFirst = hasWord(reading, clause, /^(first|time|never|ever)$/);
  const after = datesIn(reading, zone.trigger.to, zone.to).filter(({ role }) => role !== "since" || !isFirst);
  const between = datesIn(reading, zone.trigger.at, zone.trigger.to);
  const before = datesIn(reading, zone.from, zone.trigger.at).filter((mention) => !isOfSpeech(reading, mention));
  const opening = before[0] && before[0].from - clause.from < 2 && !isStep(before[0]) ? before[0] : null;
  const premodifier = before.at(-1);
  if (premodifier && zone.trigger.at - premodifier.to < 3 && zone.trigger.form === "noun") return premodifier;
  const near = after.find((mention) => isNear(reading, zone.trigger, mention));
  if (opening && (!near || isStep(near) || near.from - zone.trigger.to > 8)) return opening;
  return between[0] ?? near ?? before.at(-1) ?? after[0] ?? null;
}

/** `a day after …` counts from something else than what the clause tells first. */
function isStep({ expression }: DateMention): boolean {
  return expression.kind === "anchored" && expression.count !== 0;
}

function isNear(reading: ArticleReading, trigger: Trigger, mention: DateMention): boolean {
  for (let at = trigger.to; at < mention.from; at++) if (speechVerbs.has(keyAt(reading, at))) return false;
  return true;
}

function isOfSpeech(reading: ArticleReading, mention: DateMention): boolean {
  const before = /^(on|in|late|early)$/.test(keyAt(reading, mention.from - 1)) ? mention.from - 2 : mention.from - 1;
  return speechVerbs.has(keyAt(reading, before));
}

function inheritDate(clause: Clause, parent: Candidate | null, trigger: Trigger): CandidateDate | null {
  if (!parent) return null;
  const isSame = parent.sentence === clause.sentence && parent.at >= clause.from && parent.at < clause.to;
  const goesOn =
    (clause.kind === "purpose" && (trigger.form === "verb" || trigger.at - clause.from < 4)) ||
    (clause.kind === "coordinate" && clause.connector !== "but") ||
    /^(where|when)$/.test(clause.connector) ||
    (clause.kind === "gerund" && parent.status === "held");
  return isSame || goesOn ? parent.date : null;
}

function inheritPlace(
  clause: Clause,
  parent: Candidate | null,
  { type, trigger }: { type: EventType; trigger: Trigger },
) {
  if (!parent || type === "visit" || type === "letter") return null;
  if (clause.kind === "purpose" && trigger.form === "noun" && trigger.at - clause.from > 3) return null;
  return clause.kind !== "reported" && clause.connector !== "but" ? parent.place : null;
}

function readPlace(
  context: SentenceReading,
  clause: Clause,
  zone: Zone & { placeFrom?: number; placeTo?: number },
  type: EventType,
  parties: readonly Party[],
) {
  const { reading, memory } = context;
  if (zone.placeFrom !== undefined && zone.placeTo !== undefined)
    return findPlace(reading, zone.placeFrom, zone.placeTo, type === "visit");
  const place =
    premodifyingPlace(reading, zone.trigger) ??
    findPlace(reading, zone.trigger.at, zone.to, type === "visit") ??
    findPlace(reading, zone.from, zone.trigger.at, false) ??
    (type === "letter" ? findVenue(reading, zone) : null);
  if (place) return place;
  for (let at = clause.from; at < clause.to; at++) {
    if (keyAt(reading, at) === "here" && memory.dateline) return memory.dateline;
    if (keyAt(reading, at) === "there" && !/^(was|were|is|are|had|has|have|will|would)$/.test(keyAt(reading, at + 1)))
      return memory.place;
  }
  return type === "visit" ? impliedGoal(context, zone, parties) : null;
}

/** A letter carried `to the White House` was given there. */
function findVenue(reading: ArticleReading, zone: Zone) {
  const place = findPlace(reading, zone.trigger.at, zone.to, true);
  return place?.slug && reading.index.placesById.get(place.slug)?.kind === "venue" ? place : null;
}

/** `walked back across the border`, `went back`, `set out`: the goal is that of the journey told before, or the North. */
function impliedGoal({ reading, memory }: SentenceReading, zone: Zone, parties: readonly Party[]) {
  const [traveler] = parties;
  const { lemma } = zone.trigger;
  if (!traveler) return null;
  if (/^(walk|cross|step|drive)$/.test(lemma)) return countryPlace(reading, traveler.country === "KP" ? "KR" : "KP");
  const isSame = memory.lastVisit?.parties.some(({ key }) => key === traveler.key);
  return /^(go|return|set|come|depart|leave|head)$/.test(lemma) && isSame ? (memory.lastVisit?.place ?? null) : null;
}

/** Two heads of state or government meet: a summit. A telephone makes a call of any contact. */
function refineType(context: SentenceReading, clause: Clause, zone: Zone): EventType {
  const type = /^(it|do)$/.test(zone.trigger.lemma)
    ? (context.memory.last?.type ?? zone.trigger.type)
    : zone.trigger.type;
  if (gatherings.has(type) && isPhone(context.reading, zone.from, zone.to)) return "call";
  if (
    type === "meeting" &&
    zone.trigger.form === "verb" &&
    zone.trigger.lemma === "receive" &&
    hasWord(context.reading, clause, /^(letter|message|telegram)$/)
  )
    return "letter";
  return type;
}

function findParties(context: SentenceReading, index: number, zone: Zone, type: EventType): Party[] {
  const { reading, actors, clauses, memory } = context;
  const clause = clauses[index] as Clause;
  const inZone = actors.filter(
    (actor) => actor.from >= zone.from && actor.from < zone.to && canTakePart(reading, actor, zone.trigger),
  );
  const own =
    ofComplement(context, zone) ??
    withoutAgent(context, zone, inZone) ??
    (causingVerbs.has(zone.trigger.lemma) ? afterTrigger(inZone, zone) : inZone);
  if (
    type === "agreement" &&
    keyAt(reading, zone.trigger.at + 1) === "by" &&
    own.some((actor) => actor.from > zone.trigger.at)
  )
    return uniteParties(afterTrigger(own, zone).flatMap((actor) => actor.parties));
  const needsSubject = !causingVerbs.has(zone.trigger.lemma) || own.length === 0;
  const hasSubject =
    own.some((actor) => actor.from < zone.trigger.at || wordBefore(reading, actor) === "by") ||
    hasComplement(reading, zone) ||
    !needsSubject;
  const invited = isInvited(context, index) ? actors.findLast((actor) => actor.to <= clause.from) : undefined;
  const subjects = hasSubject
    ? []
    : (invited ? [invited] : subjectsOf(reading, clauses, index, actors)).filter((actor) =>
        canTakePart(reading, actor, { ...zone.trigger, at: clause.from }),
      );
  const found = uniteParties([...subjects, ...own].flatMap((actor) => actor.parties));
  if (found.length === 1 && gatherings.has(type) && type !== "visit")
    return uniteParties([...found, ...companions(context, index)]);
  if (found.length > 0 || type === "visit" || isMultilateral(reading, zone)) return found;
  return impliedParties(context, zone, type, memory.sides);
}

/** `he scrapped a trip by the envoy`: who calls it off does not travel. */
function withoutAgent({ reading, actors }: SentenceReading, zone: Zone, inZone: readonly Actor[]): Actor[] | null {
  if (zone.trigger.form !== "noun" || zone.trigger.type !== "visit") return null;
  const travelers = actors.filter(
    (actor) =>
      inZone.includes(actor) &&
      ((actor.isOwner && actor.to > zone.trigger.at - 6) || wordBefore(reading, actor) === "by"),
  );
  return travelers.length > 0 ? travelers : null;
}

function afterTrigger<T extends { from: number }>(actors: readonly T[], zone: Zone): T[] {
  return actors.filter((actor) => actor.from > zone.trigger.at);
}

/** `sat in the Oval Office, urging the president …`: the other party stands in the clause that goes on. */
function companions({ clauses, actors }: SentenceReading, index: number): Party[] {
  const next = clauses[index + 1];
  if (next?.kind !== "gerund") return [];
  return (
    actors.find((actor) => actor.from > next.from && actor.from < next.from + 4 && actor.form === "name")?.parties ?? []
  );
}

/** Rounds, texts and meetings of delegates may be told without their parties, whom the text has named before. */
function impliedParties({ reading, memory }: SentenceReading, zone: Zone, type: EventType, sides: Party[]): Party[] {
  if (/^(it|do)$/.test(zone.trigger.lemma)) return memory.last?.parties ?? sides;
  if (isInterKorean(reading, zone)) return ["KP", "KR"].flatMap((code) => koreanParty(reading, code, type) ?? []);
  const hasDelegates = reading.tokens
    .slice(zone.from, zone.to)
    .some(({ key }) => bodyNouns.has(key) || /^(parties|sides|leaders|ministers|premiers)$/.test(key));
  if (hasDelegates || type === "agreement") return sides;
  return isRound(reading, zone) && isSubjectOrAlone(reading, zone) ? sides : [];
}

/** `The first round was held …`: nobody else is the subject. */
function isSubjectOrAlone(reading: ArticleReading, zone: Zone): boolean {
  for (let at = zone.from; at < zone.trigger.at; at++)
    if (verbs.get(keyAt(reading, at))?.form === "past" || /^(will|would|has|have|had)$/.test(keyAt(reading, at)))
      return at - zone.from < 2;
  return true;
}

function isInterKorean(reading: ArticleReading, zone: Zone): boolean {
  for (let at = zone.from; at < zone.to; at++)
    if (/^(inter|intra)$/.test(keyAt(reading, at)) && /^korean/.test(keyAt(reading, at + 2))) return true;
  return false;
}

function koreanParty(reading: ArticleReading, code: string, type: EventType): Party | null {
  const head = type === "summit" ? reading.index.holders.find(code, "leader", reading.day) : null;
  return head ? personParty(knownPerson(head)) : countryParty(code);
}

/** `a summit between A and B`: they and nobody else. */
function ofComplement(context: SentenceReading, zone: Zone) {
  const { reading, actors } = context;
  const between = findWord(reading, zone.trigger.to, Math.min(zone.to, zone.trigger.to + 16), "between");
  if (zone.trigger.form !== "noun" || between === null) return null;
  const inside = actors.filter(
    (actor) => actor.from > between && actor.from < zone.to && !/^(in|at|on|about)$/.test(wordBefore(reading, actor)),
  );
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
  for (let at = zone.from; at < zone.to; at++)
    if (
      /^(six|four|three|five)$/.test(keyAt(reading, at)) &&
      /^(party|way|nation|country|sided)$/.test(keyAt(reading, at + 2))
    )
      return true;
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

const lasting = new Set<EventType>(["visit", "talks", "summit", "meeting"]);

/** `a four-day visit`, `three days of talks`, and which end of it the date is. */
function readDuration(
  reading: ArticleReading,
  clause: Clause,
  trigger: Trigger,
  mention: DateMention | null,
): Pick<Candidate, "days" | "edge"> {
  if (!lasting.has(trigger.type)) return { days: null, edge: null };
  let days: number | null = null;
  for (let at = clause.from; at < clause.to - 1 && days === null; at++) {
    const count = reading.dateAt[at] ? null : countAt(reading.tokens[at]);
    const next = keyAt(reading, at + 1);
    if (count === null || count < 2 || count > 15) continue;
    if (/^days?$/.test(next) || (next === "-" && keyAt(reading, at + 2) === "day")) days = count;
  }
  const isLastDay = datesIn(reading, clause.from, clause.to).some(
    ({ expression }) => expression.kind === "dayOf" && expression.ordinal === -1,
  );
  return {
    days,
    edge: isLastDay
      ? "end"
      : (edgeOfVerb(reading, trigger) ?? (mention || trigger.form === "noun" ? edgeOf(reading, clause) : null)),
  };
}

function edgeOfVerb(reading: ArticleReading, { lemma, form, at }: Trigger): "start" | "end" | null {
  if (form === "noun") return null;
  if (/^(leave|return|depart)$/.test(lemma) || /^(home|back)$/.test(keyAt(reading, at + 1)))
    return /^go$/.test(lemma) ? null : "end";
  return /^(arrive|land|set|cross|enter|step)$/.test(lemma) ? "start" : null;
}

function edgeOf(reading: ArticleReading, clause: Clause): "start" | "end" | null {
  if (
    hasWord(reading, clause, /^(began|begins|begin|begun|opened|opens|start|started|starts|starting|beginning|kicked)$/)
  )
    return "start";
  return hasWord(reading, clause, /^(ended|ends|ending|closed|concluded|wrapped|finished)$/) ? "end" : null;
}

/** Dates of clauses that tell no event still are what `the next day` counts from. */
function noteDates(context: SentenceReading, clause: Clause): DateMention | null {
  const { reading, memory } = context;
  if (memory.last?.sentence === context.sentence || clause.kind === "adverbial") return null;
  let last: DateMention | null = null;
  for (const mention of datesIn(reading, clause.from, clause.to)) {
    if (mention.expression.kind === "vague" || mention.expression.kind === "deadline") continue;
    const date = toCandidateDate(reading, mention, clauseDirection(reading, clause), memory.anchor);
    if (date) memory.anchor = date.bounds;
    last = mention;
  }
  return last;
}

function clauseDirection(reading: ArticleReading, clause: Clause): "past" | "future" {
  return hasWord(reading, clause, /^(will|would|due|expected|plans|shall)$/) ? "future" : "past";
}

export function areHeads(parties: readonly Party[], day: string): boolean {
  const heads = parties.filter((party) => isHead(party, day));
  return new Set(heads.map(({ country }) => country)).size > 1;
}
