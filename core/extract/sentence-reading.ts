import type { Day } from "#core/dates/calendar";
import { type Bounds, boundsOf } from "#core/dates/edtf";
import type { DateExpression, DateMention } from "#core/dates/prose/date-expression";
import { resolveDate } from "#core/dates/prose/resolve-date";
import { speechVerbs } from "#core/names/title-words";
import type { Sentence } from "#core/prose/sentences";
import { wordSet } from "#core/prose/word-set";
import { type ArticleReading, keyAt } from "./article-reading";
import type { Candidate, CandidateDate } from "./candidate";
import type { Clause } from "./clause/clause";
import type { ExtractedPlace } from "./extracted-event";
import type { Actor } from "./people/actor";
import type { Discourse } from "./people/discourse";
import type { Party } from "./people/party";
import { type StoryYear, yearAfter, yearBefore, yearBeside, yearJoined } from "./story-year";
import { namedAnchor } from "./zone/named-anchor";
import { stayAnchor } from "./zone/stay-anchor";

/** What the text has established so far. It changes from sentence to sentence. */
export interface Memory {
  /** the date told last, for `the next day` */
  anchor: Bounds | null;
  /** the paragraph in which it was told */
  anchorAt: number;
  /** the sentence in which it was told */
  anchorSentence: Sentence | null;
  /** the date from which each one told was counted: it is the same where two acts share it */
  counted: Map<DateMention, Bounds | null>;
  /** the single day told last */
  dayTold: Day | null;
  /** the year that a paragraph speaks of: `In June 2018 they met. In February …` */
  year: StoryYear | null;
  /** the year that heads a part of a chronology: `1999`, alone in its paragraph */
  era: number | null;
  /** the day at the head of a paragraph: `Tuesday. …` */
  heading: { date: CandidateDate; paragraph: number } | null;
  /** the place told last, for `there` */
  place: ExtractedPlace | null;
  /** the town of the newsroom, for `here` */
  dateline: ExtractedPlace | null;
  /** the last two countries that were spoken of */
  sides: Party[];
  /** what was told last, for `it took place` and `to do the same` */
  last: Candidate | null;
  /** what was offered and not yet accepted */
  invitation: Candidate | null;
  /** the last visit, for `went back` */
  lastVisit: Candidate | null;
  /** the last visits, for what was done in each place of a journey */
  visits: Candidate[];
  /** the last events that were held on days that are told, for `a month after the Hanoi summit` */
  told: Candidate[];
}

/** A sentence with what is known when it is read. */
export interface SentenceReading {
  reading: ArticleReading;
  sentence: Sentence;
  clauses: Clause[];
  actors: Actor[];
  discourse: Discourse;
  memory: Memory;
}

export function datesIn(reading: ArticleReading, from: number, to: number): DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = from; at < to; at++) {
    const mention = reading.dateAt[at];
    if (!mention) continue;
    if (mention.from >= from) mentions.push(mention);
    at = mention.to - 1;
  }
  return mentions;
}

/** Resolves a mention in the sense of its clause; null where it cannot be. */
export function toCandidateDate(
  context: Pick<SentenceReading, "reading" | "memory" | "sentence">,
  mention: DateMention,
  direction: "past" | "future" | null,
): CandidateDate | null {
  const { reading, memory, sentence } = context;
  const { counted, year, dayTold } = memory;
  const before = counted.get(mention);
  const anchor = before === undefined ? (dayOfSpeech(context, mention) ?? memory.anchor) : before;
  const beside = memory.anchorSentence === sentence ? anchor : null;
  const isHeaded = memory.heading?.paragraph === sentence.paragraph;
  const isPast = direction === "past" || isHeaded;
  const told = isPast
    ? (yearBeside(reading, sentence, mention) ?? yearJoined(reading, mention) ?? yearBefore(year, sentence, mention))
    : null;
  const { day: reference, order } = reading;
  const expression = isHeaded
    ? inMonthOf(memory.heading?.date.bounds.earliest ?? null, mention.expression)
    : mention.expression;
  const resolved = resolveDate(expression, {
    reference,
    direction,
    anchor: isBeforeAnchor(reading, mention)
      ? null
      : (namedAnchor(reading, memory.told, mention) ?? stayAnchor(memory, sentence, mention) ?? anchor),
    dayTold,
    beside,
    year: told,
    order,
  });
  if (!resolved) return null;
  counted.set(mention, anchor);
  memory.year = yearAfter(reading, mention, memory.year, sentence.paragraph);
  const { edtf, reason, certainty } = resolved;
  return { edtf, reason, certainty, text: mention.text, bounds: boundsOf(edtf) };
}

const countedKinds = wordSet("anchored sameDay");
const dayKinds = wordSet("day weekday near");

/** `said Wednesday he had met them earlier in the day`: the day before it in the sentence, from which nothing has counted yet. */
function dayOfSpeech(
  context: Pick<SentenceReading, "reading" | "memory" | "sentence">,
  { from, expression }: DateMention,
): Bounds | null {
  const { reading, memory, sentence } = context;
  if (!countedKinds.has(expression.kind)) return null;
  const [day] = datesIn(reading, sentence.from, from).slice(-1);
  const isSaid = day && dayKinds.has(day.expression.kind) && saysBefore(reading, day.from);
  return isSaid && !memory.counted.has(day) ? (toCandidateDate(context, day, "past")?.bounds ?? null) : null;
}

function saysBefore(reading: ArticleReading, at: number): boolean {
  return speechVerbs.has(keyAt(reading, keyAt(reading, at - 1) === "on" ? at - 2 : at - 1));
}

/** `June 3 - … On the 4th …`: a day of the month of its entry, or of the next one. */
function inMonthOf(day: Day | null, expression: DateExpression): DateExpression {
  if (day === null || expression.kind !== "monthday" || expression.month !== null) return expression;
  const [year, month, first] = day.split("-").map(Number) as [number, number, number];
  const isNext = expression.day < first;
  return {
    kind: "day",
    year: isNext && month === 12 ? year + 1 : year,
    month: isNext ? (month % 12) + 1 : month,
    day: expression.day,
  };
}

/** How far before a date the step may stand that counts from it, in tokens. */
const stepReach = 10;

/** `on June 30, 2019, four months after their summit of Feb. 27`: it lies before the date told, not after. */
function isBeforeAnchor({ dateAt }: ArticleReading, { from, expression }: DateMention): boolean {
  if (expression.kind !== "day" && expression.kind !== "month" && expression.kind !== "range") return false;
  for (let at = from - 1; at > from - stepReach && at >= 0; at--) {
    const step = dateAt[at];
    if (step) return step.expression.kind === "anchored" && / after$/i.test(step.text);
  }
  return false;
}
