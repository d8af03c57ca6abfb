import type { DateMention } from "#core/dates/prose/date-expression";
import { yearAt } from "#core/dates/prose/time-words";
import type { Sentence } from "#core/prose/sentences";
import { wordSet } from "#core/prose/word-set";
import { type ArticleReading, keyAt } from "./article-reading";
import type { CandidateDate } from "./candidate";
import { type SentenceReading, toCandidateDate } from "./sentence-reading";
import { writtenYear } from "./story-year";

/** A sentence that is nothing but a day heads its paragraph, whose present tense then tells what was. */
export function readHeading(context: Pick<SentenceReading, "reading" | "memory" | "sentence">): boolean {
  const { reading, sentence, memory } = context;
  const year = yearAlone(reading, sentence);
  if (year !== null) {
    memory.era = year;
    return true;
  }
  const mention = reading.dateAt[sentence.from];
  const isAlone = mention?.from === sentence.from && mention.to >= sentence.to - 1;
  const date = isAlone && mention ? headDate(context, mention) : null;
  if (!date) return false;
  memory.heading = { date, paragraph: sentence.paragraph };
  memory.anchor = date.bounds;
  return true;
}

function yearAlone({ tokens }: ArticleReading, { from, to }: Sentence): number | null {
  const isAlone = to === from + 1 || (to === from + 2 && tokens[from + 1]?.kind === "mark");
  return isAlone ? yearAt(tokens[from]) : null;
}

/** A day at a head, of the year that heads its part of the text. */
function headDate(
  context: Pick<SentenceReading, "reading" | "memory" | "sentence">,
  mention: DateMention,
): CandidateDate | null {
  const { memory, sentence } = context;
  if (memory.era !== null) memory.year = { year: memory.era, paragraph: sentence.paragraph, from: sentence.from };
  return toCandidateDate(context, mention, "past");
}

/** `March 3, 1994 - …`, `26 March 2010: …`: what an entry of a chronology tells is of the day at its head. */
export function noteEntry(context: Pick<SentenceReading, "reading" | "memory" | "sentence">): void {
  const { reading, sentence, memory } = context;
  const from = reading.dateAt[sentence.from] ? sentence.from : sentence.from + 1;
  const mention = reading.dateAt[from];
  const ends = sentence.isItem ? /^[:–—-]$/ : /^:$/;
  if (mention?.from !== from || !ends.test(keyAt(reading, mention.to))) return;
  if (!sentence.isItem && !entryKinds.has(mention.expression.kind)) return;
  const date = headDate(context, mention);
  if (!date) return;
  memory.heading = { date, paragraph: sentence.paragraph };
  memory.anchor = date.bounds;
  const year = Number(date.edtf.slice(0, 4));
  const isOfPast = year < Number(reading.day.slice(0, 4));
  if (writtenYear(mention.expression) !== null) memory.era = isOfPast ? year : null;
  if (isOfPast) memory.year = { year, paragraph: sentence.paragraph, from: sentence.from };
}

/** `Last time was January 2003, when …`, `That was in May 2018.`: what the paragraph goes on to tell is of that time. */
export function noteTime(context: Pick<SentenceReading, "reading" | "memory" | "sentence">): void {
  const { reading, sentence, memory } = context;
  const mention = timeAfter(reading, sentence);
  const date = mention && toCandidateDate(context, mention, "past");
  if (date) memory.heading = { date, paragraph: sentence.paragraph };
}

function timeAfter(reading: ArticleReading, { from }: Sentence): DateMention | null {
  const words = [0, 1, 2, 3, 4].map((step) => keyAt(reading, from + step)).join(" ");
  const opening = /^(?:(the )?(last|first|previous) time|that|it) was( in| on)?(?= |$)/.exec(words)?.[0].trim();
  const mention = opening ? reading.dateAt[from + opening.split(" ").length] : undefined;
  const isTime = mention !== undefined && entryKinds.has(mention.expression.kind);
  return isTime && /^[,.;]$/.test(keyAt(reading, mention.to)) ? mention : null;
}

/** Within a paragraph only a written day or month heads what follows: `April 25: Kim meets Putin.` */
const entryKinds = wordSet("day month range");
