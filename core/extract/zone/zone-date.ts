import type { DateMention } from "#core/dates/prose/date-expression";
import { ordinals } from "#core/dates/prose/time-words";
import { type ArticleReading, hasFlagIn, hasWord, keyAt } from "#core/extract/article-reading";
import type { Candidate, CandidateDate } from "#core/extract/candidate";
import type { Clause } from "#core/extract/clause/clause";
import { datesIn } from "#core/extract/sentence-reading";
import type { Trigger } from "#core/extract/trigger/trigger";
import { speechVerbs } from "#core/names/title-words";
import { wordFlag } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";
import { comesAfter } from "./comes-after";
import { detachedPhrase, ownEnd } from "./detached-phrase";
import { isOfFate, isOfNext, isOfSpeech, isOfText } from "./others-day";
import type { Zone } from "./zones";

/** The date that belongs to a zone: after the trigger, else before it, where no verb of saying owns it. */
export function chooseDate(zone: Zone): DateMention | null {
  const { context, clause, trigger } = zone;
  if (zone.member) return zone.member.mention;
  const { reading } = context;
  const before = datesIn(reading, zone.from, trigger.at).filter(
    (mention) =>
      !isOfSpeech(reading, mention) &&
      !isOfText(zone, mention) &&
      !countsFromNoun(zone, mention) &&
      !isTermOf(reading, mention) &&
      !(trigger.form === "noun" && isOfFate(reading, mention)),
  );
  const last = before.at(-1);
  const isBeside = last && trigger.at - last.to < 3 && !hasWord(reading, { from: last.to, to: trigger.at }, andWords);
  if (isBeside && trigger.form === "noun") return last;
  const after = datesAfter(zone);
  const near = after.find((mention) => !hasSpeech(reading, trigger.to, mention.from));
  const opening =
    writtenOut(zone) ??
    before.find((mention) => mention.from - clause.from < 2 && !isStep(mention)) ??
    (near ? undefined : stepBefore(zone));
  if (opening && (!near || isStep(near) || near.from - trigger.to > 8)) return opening;
  return datesIn(reading, trigger.at, trigger.to)[0] ?? near ?? last ?? dateApart(zone);
}

/** No words between a day of a stay and its date are more: `of her five-day stay in Beijing,`. */
const stayWords = 9;

/** `On the last day of his stay, May 24, he met …`: the day, and its date after it. */
function writtenOut({ context: { reading }, clause, trigger }: Zone): DateMention | undefined {
  const [first, second] = datesIn(reading, clause.from, trigger.at);
  if (first?.expression.kind !== "dayOf" || !second || keyAt(reading, second.from - 1) !== ",") return undefined;
  const isNear = second.from - first.to < stayWords && keyAt(reading, second.to) === ",";
  return isNear && /^(day|weekday)$/.test(second.expression.kind) ? second : undefined;
}

/** `received Ri, who is on a visit to China, at the guesthouse on Tuesday`. */
function dateApart(zone: Zone): DateMention | null {
  const apart = detachedPhrase(zone);
  return apart && (datesIn(zone.context.reading, apart.from, apart.to)[0] ?? null);
}

/** `a plan for 2024`, `an accord for the years 2027-2030`: when it is to hold. */
export function isTermOf(reading: ArticleReading, { from, expression }: DateMention): boolean {
  const { kind } = expression.kind === "range" ? expression.to : expression;
  if (kind !== "year") return false;
  return [1, 2, 3].some((back) => keyAt(reading, from - back) === "for") && !/^(on|in)$/.test(keyAt(reading, from - 1));
}

const andWords = wordSet("and");

/** `two days after the summit`: counted from what the noun tells, which is not its own day. */
function countsFromNoun({ context: { reading }, trigger }: Zone, mention: DateMention): boolean {
  // `The day before, he had talks`
  if (trigger.form !== "noun" || !isStep(mention) || keyAt(reading, mention.to) === ",") return false;
  return /(after|before|since)$/i.test(mention.text) || /^(after|before|since)$/.test(keyAt(reading, mention.to));
}

/** `Two days after the summit on June 12 they met`: the step at the head of the clause belongs to its verb. */
function stepBefore({ context: { reading }, clause, trigger, from }: Zone): DateMention | undefined {
  if (trigger.form !== "verb" || from === clause.from) return undefined;
  const [first] = datesIn(reading, clause.from, from);
  return first && first.from - clause.from < 2 && isStep(first) && /(after|before)$/i.test(first.text)
    ? first
    : undefined;
}

const firstWords = wordSet("first time never ever");
const firstWord = wordFlag(({ key }) => firstWords.has(key));

/** `the first meeting since April`: April is not when it was. `a plan for 2024`: it was not signed in 2024. */
function datesAfter(zone: Zone): DateMention[] {
  const { context, clause, trigger } = zone;
  const { reading } = context;
  const isFirst = hasFlagIn(reading, clause, firstWord);
  const counts = { from: clause.from, to: trigger.to + 4 };
  return datesIn(reading, trigger.to, ownEnd(zone)).filter(
    (mention) =>
      (mention.role !== "since" || !isFirst) &&
      !isTermOf(reading, mention) &&
      !tellsHowLong(reading, counts, mention) &&
      !isHoursBefore(mention) &&
      !comesAfter(zone, mention) &&
      !isOfNext(reading, mention) &&
      !isOfNews(reading, mention),
  );
}

/** `called off a few hours before they were due to start`: no day. */
function isHoursBefore({ expression, text }: DateMention): boolean {
  return expression.kind === "anchored" && expression.count === 0 && / (before|after)$/i.test(text);
}

const newsWords = wordSet("agreed announced proposed promised requested approved offered broached mooted");

/** `the talks, agreed upon on Tuesday, will follow`: the day of the news about it. */
function isOfNews(reading: ArticleReading, { from }: DateMention): boolean {
  for (let at = from - 1; at > from - 4; at--)
    if (newsWords.has(keyAt(reading, at))) return keyAt(reading, at - 1) === ",";
  return false;
}

const countingWords = new Set(["latest", "highest", "most", "only", "ever", ...ordinals.keys()]);

/** `his fourth trip in a year`, `the first visit in a decade`, `their third meeting this year`: how long it took, not when it is. */
export function tellsHowLong(
  reading: ArticleReading,
  counts: { from: number; to: number },
  mention: DateMention,
): boolean {
  return isSpan(mention) && hasWord(reading, counts, countingWords);
}

function isSpan({ text, expression }: DateMention): boolean {
  if (expression.kind === "unit")
    return expression.shift === 0 && expression.unit === "year" && expression.part === null;
  return /^(anchored|offset)$/.test(expression.kind) && /^in (an?|the|[a-z]+|\d+) \w+s?$/i.test(text);
}

/** `a day after …` counts from something else than what the clause tells first. */
function isStep({ expression }: DateMention): boolean {
  return expression.kind === "anchored" && expression.count !== 0;
}

function hasSpeech(reading: ArticleReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!reading.nameAt[at] && speechVerbs.has(keyAt(reading, at))) return true;
  return false;
}

/** The day of the event that the clause goes on with. */
export function inheritDate({ clause, trigger }: Zone, parent: Candidate | null): CandidateDate | null {
  if (!parent) return null;
  const isSame = parent.sentence === clause.sentence && parent.at >= clause.from && parent.at < clause.to;
  // `called off Friday's summit in a letter`: the day of the plan is not that of the letter
  if (isSame && trigger.type === "letter" && (parent.status === "cancelled" || parent.status === "postponed"))
    return null;
  if (isSame && trigger.form === "noun" && trigger.type === "visit" && parent.type === "visit") return null;
  return isSame || goesOn(clause, trigger, parent) ? parent.date : null;
}

function goesOn(clause: Clause, trigger: Trigger, parent: Candidate): boolean {
  if (clause.kind === "purpose") return trigger.form === "verb" || trigger.at - clause.from < 4;
  if (clause.kind === "coordinate") return clause.connector !== "but";
  return /^(where|when)$/.test(clause.connector) || (clause.kind === "gerund" && parent.status === "held");
}
