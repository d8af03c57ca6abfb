import type { DateMention } from "#core/dates/prose/date-expression";
import { type ArticleReading, hasWord, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import { datesIn, type SentenceReading, toCandidateDate } from "#core/extract/sentence-reading";
import { writtenYear } from "#core/extract/story-year";
import { wordSet } from "#core/prose/word-set";
import { firstVerbOf } from "./continue-event";
import { tellsHowLong } from "./zone-date";

/** `stayed from Wednesday to Friday`. */
function tellsPast(reading: ArticleReading, clause: Clause): boolean {
  const at = firstVerbOf(reading, clause);
  return at !== null && verbAt(reading, at)?.form === "past";
}

const aheadWords = wordSet("will due expected plans shall");
const wouldWord = wordSet("would");

/** `As minister in 1994 he had plans drawn up. …that June`: the year that the text speaks of. */
function noteYear(context: SentenceReading, clause: Clause): void {
  const { reading, memory } = context;
  if (clause.parent !== null || !tellsPast(reading, clause)) return;
  const year = datesIn(reading, clause.from, clause.to).findLast(({ expression }) => writtenYear(expression) !== null);
  if (year) memory.anchor = toCandidateDate(context, year, "past")?.bounds ?? memory.anchor;
}

/** `In June officials were weighing how long it would take`: what was weighed then lies behind. */
function senseOf(reading: ArticleReading, clause: Clause): "past" | "future" | null {
  if (hasWord(reading, clause, aheadWords)) return "future";
  if (tellsPast(reading, clause)) return "past";
  return hasWord(reading, clause, wouldWord) ? "future" : null;
}

const stretching = wordSet("end begin open close run last start conclude hold take");

/** `a missile | that was fired on July 12`, not `over three days | that ended on Saturday`. */
function isByTheWay(reading: ArticleReading, clause: Clause): boolean {
  if (clause.kind !== "relative" || !/^(that|which)$/.test(clause.connector)) return false;
  for (let at = clause.from; at < clause.to; at++) if (stretching.has(verbAt(reading, at)?.lemma ?? "")) return false;
  return true;
}

/** Dates of clauses that tell no event still are what `the next day` counts from; the last of them. */
export function noteDates(context: SentenceReading, clause: Clause): DateMention | null {
  const { reading, memory, sentence } = context;
  if (memory.last?.sentence === sentence) return null;
  if (clause.kind === "adverbial") {
    noteYear(context, clause);
    return null;
  }
  const direction = senseOf(reading, clause);
  const mentions = datesIn(reading, clause.from, clause.to).filter(
    (mention) => !/^(vague|deadline)$/.test(mention.expression.kind) && !tellsHowLong(reading, clause, mention),
  );
  if (!isByTheWay(reading, clause))
    for (const mention of mentions)
      memory.anchor = toCandidateDate(context, mention, direction)?.bounds ?? memory.anchor;
  return mentions.at(-1) ?? null;
}
