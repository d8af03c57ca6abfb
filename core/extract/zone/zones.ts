import type { DateMention } from "#core/dates/prose/date-expression";
import type { EventType } from "#core/event";
import { type ArticleReading, findWord, hasWord, isVerbAt, keyAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import type { ExtractedPlace } from "#core/extract/extracted-event";
import { isOfPhrase } from "#core/extract/noun/governor";
import { datesIn, type SentenceReading } from "#core/extract/sentence-reading";
import { findTriggers } from "#core/extract/trigger/find-triggers";
import type { Trigger } from "#core/extract/trigger/trigger";
import { wordSet } from "#core/prose/word-set";
import { findPlace } from "./find-place";
import { isOfSpeech } from "./others-day";
import { startOfPhrase } from "./phrase-start";

/** The stretch of a clause that one trigger speaks for. */
export interface Zone {
  context: SentenceReading;
  clause: Clause;
  /** of the clause in its sentence */
  index: number;
  trigger: Trigger;
  from: number;
  to: number;
  /** where the place and the date of a member of a list are looked for */
  member: ListedPlace | null;
}

export interface ListedPlace {
  from: number;
  to: number;
  mention: DateMention | null;
  /** what tells of the others: who stands there takes no part */
  others?: readonly { from: number; to: number }[];
  /** where it is, where that is known */
  place?: ExtractedPlace;
}

/** What gathers people: what two words tell of it in one clause is one event. */
export const gatherings: ReadonlySet<EventType> = new Set<EventType>(["summit", "visit", "meeting", "talks", "call"]);

/** Each trigger owns what follows it up to the next one, and the first also what stands before. */
export function toZones(context: SentenceReading, index: number): Zone[] {
  const clause = context.clauses[index] as Clause;
  const { reading } = context;
  const triggers = joinTriggers(reading, findTriggers(reading, clause));
  const starts = triggers.map((trigger, at) =>
    at === 0 ? clause.from : startOfPhrase(context, trigger, triggers[at - 1] as Trigger),
  );
  return triggers.map((trigger, at) => {
    const [from, to] = [starts[at] as number, starts[at + 1] ?? clause.to];
    return { context, clause, index, trigger, from, to, member: null };
  });
}

/** `met for talks`, `a round of talks`, `arrived for a summit`: one event told by two words. */
function joinTriggers(reading: ArticleReading, triggers: readonly Trigger[]): Trigger[] {
  const joined: Trigger[] = [];
  for (const trigger of triggers) {
    const before = joined.at(-1);
    if (before && isOwnAccount(reading, before, trigger)) continue;
    if (before && joins(reading, before, trigger)) joined[joined.length - 1] = join(before, trigger);
    else joined.push(trigger);
  }
  return joined;
}

const accounts = wordSet("tell inform brief debrief");

/** `told him about his trip on Thursday`: the day is that of the account. */
function isOwnAccount(reading: ArticleReading, a: Trigger, { at, type }: Trigger): boolean {
  if (a.form !== "verb" || !accounts.has(a.lemma) || type !== "visit") return false;
  return /^(his|her|their)$/.test(keyAt(reading, at - 1)) && topicWords.has(keyAt(reading, at - 2));
}

function joins(reading: ArticleReading, a: Trigger, b: Trigger): boolean {
  if (a.type === b.type && b.at - a.to < 4) return true;
  if (!gatherings.has(a.type) || !gatherings.has(b.type)) return false;
  if (a.form === "noun") return b.form === "noun" && isOneNoun(reading, a.to, b.at);
  if (isParted(reading, a, b) || keyAt(reading, b.to) === "between") return false;
  return b.at - a.to < 14;
}

const otherTimeWords = wordSet("after before since until following");
const duringWords = wordSet("during on");
const otherEventWords = wordSet("between despite amid from than");

const edgeWords = wordSet("start beginning outset end close eve");
const briefingVerbs = wordSet("brief debrief update inform");
const topicWords = wordSet("on about");

/** `met after the summit`, `briefed him on the summit`, `met on Monday for talks that begin on Friday`: two events. */
function isParted(reading: ArticleReading, a: Trigger, b: Trigger): boolean {
  const gap = { from: a.to, to: b.at };
  if (hasWord(reading, gap, otherTimeWords)) return true;
  if (a.type === "visit" && b.type !== "visit" && isLeftBehind(reading, gap)) return true;
  if (a.type !== "visit" && b.type === "visit" && hasWord(reading, gap, duringWords)) return true;
  if (a.type !== "visit" && hasWord(reading, gap, otherEventWords)) return true;
  if (a.type !== "visit" && b.type === "visit" && hasWord(reading, gap, edgeWords)) return true;
  if (briefingVerbs.has(a.lemma) && hasWord(reading, gap, topicWords)) return true;
  const after = datesIn(reading, b.to, b.to + 12).filter((mention) => !isOfSpeech(reading, mention));
  return datesIn(reading, gap.from, gap.to).length > 0 && after.length > 0;
}

/** `flew home from talks with Kim`, `returned from two days of talks`: what the journey comes from. */
function isLeftBehind(reading: ArticleReading, { from, to }: { from: number; to: number }): boolean {
  let at = to - 1;
  while (at >= from && (isOfPhrase(reading, at) || keyAt(reading, at) === "of") && !reading.dateAt[at]) at--;
  return at >= from && keyAt(reading, at) === "from";
}

const nounLinks = wordSet("and with during after for");

/** `a round of talks`: only small words between. */
function isOneNoun(reading: ArticleReading, from: number, to: number): boolean {
  if (to - from > 3 || hasWord(reading, { from, to }, nounLinks)) return false;
  for (let at = from; at < to; at++)
    if (reading.tokens[at]?.kind === "mark" || reading.nameAt[at] || isVerbAt(reading, at)) return false;
  return true;
}

/** The noun says what it was, the verb when and whether. */
function join(a: Trigger, b: Trigger): Trigger {
  const to = a.form === "noun" && b.form === "noun" ? b.to : a.to;
  const type = b.type === "summit" || a.type === "meeting" ? b.type : a.type;
  const { at, form, lemma } = a;
  return { at, to, type, form, lemma, isJourney: a.type === "visit" && type !== "visit" };
}

/** Written out, so that all zones have one shape. */
function withMember({ context, clause, index, trigger, from, to }: Zone, member: ListedPlace): Zone {
  return { context, clause, index, trigger, from, to, member };
}

/** `in Geneva in July, and in Rome and at the border in October`: as many zones as places in a list. */
export function splitList(zone: Zone): Zone[] {
  const { reading } = zone.context;
  const { type, lemma, to } = zone.trigger;
  if (datesIn(reading, to, zone.to).length === 0) return [zone];
  if (type === "visit" && lemma !== "been") return splitGoals(zone) ?? splitDates(zone);
  const again = (type !== "visit" && splitAgain(zone)) || [];
  if (again.length > 1 && listedPlaces(zone).length < 2) return again;
  const starts = listedPlaces(zone).filter((from, at, all) =>
    findPlace(reading, { from, to: all[at + 1] ?? zone.to }, type === "visit"),
  );
  const members = starts.map((from, at) => toMember(zone, from, starts[at + 1] ?? zone.to));
  const whole = members.filter((member) => member !== null);
  if (whole.length > 1 && whole.length === members.length) return whole.map((member) => withMember(zone, member));
  return splitDates(zone);
}

/** `will continue to Tokyo on Monday and to Washington on Friday`: a journey to each, where each has a day of its own. */
function splitGoals(zone: Zone): Zone[] | null {
  const { reading } = zone.context;
  const starts = listedPlaces(zone);
  if (zone.trigger.form !== "verb" || starts.length < 2) return null;
  const members = starts.map((from, at) => {
    const to = starts[at + 1] ?? zone.to;
    const [mention] = datesIn(reading, from, to);
    return mention && findPlace(reading, { from, to }, true) ? { from, to, mention } : null;
  });
  const whole = members.filter((member) => member !== null);
  return whole.length === members.length ? whole.map((member) => withMember(zone, member)) : null;
}

const againWords = wordSet("again");

/** `visits to Vietnam in November 1958 and in 1964`, `met in May and again in June`: one place, several days. */
function splitDates(zone: Zone): Zone[] {
  const { reading } = zone.context;
  const { trigger } = zone;
  const isAgain = hasWord(reading, { from: trigger.to, to: zone.to }, againWords);
  const isPlural = keyAt(reading, trigger.at).endsWith("s") || trigger.lemma === "meet" || isAgain;
  const [first, ...others] = datesIn(reading, trigger.to, zone.to);
  const isListed = (at: number) => /^(and|and again|,|, and)$/.test(wordsBetween(reading, at));
  const listed = others.filter(({ from, expression }) => isListed(from) && expression.kind !== "anchored");
  if (!isPlural || !first || listed.length === 0) return [zone];
  const place = { from: trigger.to, to: zone.to };
  return [first, ...listed].map((mention) => withMember(zone, { from: place.from, to: place.to, mention }));
}

/** `saw him there in May, and again in Pyongyang in July`: each time with a day and a place of its own. */
function splitAgain(zone: Zone): Zone[] | null {
  const { reading } = zone.context;
  const { trigger, to } = zone;
  const again = findWord(reading, { from: trigger.to, to }, "again");
  if (again === null || !/^(in|at|on)$/.test(keyAt(reading, again + 1))) return null;
  const stretches = [
    { from: trigger.to, to: again },
    { from: again, to },
  ];
  const members = stretches.map(({ from, to: end }) => ({ from, to: end, mention: datesIn(reading, from, end)[0] }));
  return members.flatMap(({ from, to: end, mention }) =>
    mention ? [{ ...zone, member: { from, to: end, mention } }] : [],
  );
}

/** The words before a date, without its preposition, back to the date before it. */
function wordsBetween(reading: ArticleReading, at: number): string {
  const words: string[] = [];
  for (let before = at - 1; before > at - 5 && !reading.dateAt[before]; before--) words.unshift(keyAt(reading, before));
  return words.filter((word) => !/^(in|on|from)$/.test(word)).join(" ");
}

/** A date that follows the last place serves those before it too. */
function toMember({ context: { reading }, to: end }: Zone, from: number, to: number): ListedPlace | null {
  const mention = datesIn(reading, from, to)[0] ?? datesIn(reading, from, end)[0];
  return mention ? { from, to, mention } : null;
}

/** Where the members of a list of places begin: the first `in`, and each one after a comma or `and`. */
function listedPlaces({ context: { reading }, trigger, to }: Zone): number[] {
  const starts: number[] = [];
  for (let at = trigger.to; at < to; at++) {
    if (!/^(in|at|to)$/.test(keyAt(reading, at)) || reading.dateAt[at + 1] || keyAt(reading, at - 1) === "visit")
      continue;
    const before = keyAt(reading, at - 1) === "again" ? keyAt(reading, at - 2) : keyAt(reading, at - 1);
    if (starts.length === 0 || /^(and|,|:)$/.test(before)) starts.push(at);
  }
  return starts;
}
