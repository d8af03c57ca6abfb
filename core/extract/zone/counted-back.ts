import { daysBetween } from "#core/dates/calendar";
import { type Bounds, boundsOf } from "#core/dates/edtf";
import { moveDay } from "#core/dates/prose/calendar-parts";
import { implied, spanOf } from "#core/dates/prose/date-context";
import type { DateExpression, DateMention } from "#core/dates/prose/date-expression";
import { resolveDate } from "#core/dates/prose/resolve-date";
import { type ArticleReading, findWord, keyAt, verbAt } from "#core/extract/article-reading";
import type { Candidate, CandidateDate } from "#core/extract/candidate";
import { isStep } from "#core/extract/clause/cut-at-step";
import { datesIn, toCandidateDate } from "#core/extract/sentence-reading";
import { nounTriggers } from "#core/extract/vocabulary";
import { toldBefore } from "./comes-after";
import type { Zone } from "./zones";

/**
 * `arrived on Monday, three weeks after he had met Wu`: what follows the step lies on its other side, three weeks before
 * Monday. Null where no step leads to the zone, or it tells a day of its own.
 */
export function countedBack(zone: Zone, parent: Candidate | null): CandidateDate | null {
  const { context, trigger, to } = zone;
  const opened = countedFromOpener(zone, parent);
  if (opened) return opened;
  const told = toldBefore(zone);
  if (told) return countBack(told[0], told[1].date?.bounds ?? null, context.reading.day);
  if (datesIn(context.reading, trigger.to, to).length > 0) return countedFromMain(zone);
  return countedFromParent(zone, parent) ?? countedFromDate(zone) ?? countedFromMain(zone);
}

/**
 * `left on Wednesday, | two weeks after the summit broke down`, `On Sunday, | two days after meeting Hu, | Kim …`: from the
 * day of the clause that the step hangs on.
 */
function countedFromOpener({ context, clause, trigger, to }: Zone, parent: Candidate | null): CandidateDate | null {
  const { reading, sentence } = context;
  const step = clause.kind === "adverbial" ? reading.dateAt[clause.from] : undefined;
  if (!step || !isStep(step) || datesIn(reading, trigger.to, to).length > 0) return null;
  if (parent?.sentence === sentence && parent.date?.text) return countBack(step, parent.date.bounds, reading.day);
  const main = datesIn(reading, sentence.from, clause.from).at(-1);
  const date = main && toCandidateDate(context, main, "past");
  return date ? countBack(step, date.bounds, reading.day) : null;
}

function countedFromParent(
  { context: { reading, sentence }, clause, trigger }: Zone,
  parent: Candidate | null,
): CandidateDate | null {
  if (!parent?.date?.text || parent.sentence !== sentence || parent.at >= trigger.at || parent.at < clause.from)
    return null;
  const step = datesIn(reading, parent.at + 1, trigger.at).at(-1);
  if (!step || parent.date.text.includes(step.text)) return null;
  return countBack(step, parent.date.bounds, reading.day);
}

/** `a delegation turned up in August 2009, two weeks after he had gone to Pyongyang`: from the date right before the step. */
function countedFromDate({ context, clause, trigger }: Zone): CandidateDate | null {
  const { reading } = context;
  const [before, step] = datesIn(reading, clause.from, trigger.at).slice(-2);
  if (!before || !step || trigger.form !== "verb" || step.from - before.to > 1) return null;
  const date = toCandidateDate(context, before, "past");
  return date && countBack(step, date.bounds, reading.day);
}

/** How far after the step at its head a sentence may come to its main clause, in tokens. */
const longestLead = 30;

/** `A day after he met Kim, Moon told his aides on Friday …`: what stands before the comma was a day before Friday. */
function countedFromMain({ context, trigger }: Zone): CandidateDate | null {
  const { reading, sentence } = context;
  const [step] = datesIn(reading, sentence.from, Math.min(sentence.to, sentence.from + 5));
  if (!step || step.from - sentence.from > 1 || !isStep(step)) return null;
  // `three days after meeting Xi, …`
  if (trigger.form !== "verb" && !(trigger.lemma === "meeting" && trigger.at === step.to)) return null;
  const comma = findWord(reading, { from: trigger.to, to: Math.min(sentence.to, step.to + longestLead) }, ",");
  if (comma === null || !opensWith(reading, step, trigger.at) || !isVerbSoon(reading, comma)) return null;
  if (datesIn(reading, trigger.to, comma).length > 0) return null;
  const main = datesIn(reading, comma, sentence.to).find(({ expression }) => dayKinds.has(expression.kind));
  const date = main && toCandidateDate(context, main, "past");
  return date ? countBack(step, date.bounds, reading.day) : null;
}

/** Whether nothing but a subject stands between a step and a verb: `Two days after the summit he met …` is something else. */
function opensWith(reading: ArticleReading, step: DateMention, verb: number): boolean {
  for (let at = step.to; at < verb; at++)
    if (
      keyAt(reading, at) === "," ||
      (!reading.nameAt[at] && (verbAt(reading, at) || nounTriggers.has(keyAt(reading, at))))
    )
      return false;
  return verb >= step.to;
}

function isVerbSoon(reading: ArticleReading, comma: number): boolean {
  for (let at = comma + 1; at < comma + 12; at++) if (verbAt(reading, at)?.form === "past") return true;
  return false;
}

const dayKinds = new Set<DateExpression["kind"]>(["day", "weekday", "near"]);

const reason = "counted back from the date told before";

/** On the other side of a step; a month or more is moved as a whole. */
function countBack(step: DateMention, anchor: Bounds | null, reference: string): CandidateDate | null {
  const { expression, text } = step;
  if (expression.kind !== "anchored" || !isStep(step) || anchor === null) return null;
  const count = -expression.count;
  const { earliest, latest } = anchor;
  const isWide = earliest !== null && latest !== null && daysBetween(earliest, latest) > 14;
  const isFine = expression.unit === "day" || expression.unit === "week";
  const date =
    isWide && isFine
      ? implied(spanOf(moveDay(earliest, count, expression.unit), moveDay(latest, count, expression.unit)), reason)
      : resolveDate({ ...expression, count }, { reference, direction: null, anchor });
  return date && { ...date, text, bounds: boundsOf(date.edtf), reason };
}
