import { boundsOf } from "#core/dates/edtf";
import { lessCertain } from "#core/dates/prose/date-context";
import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import type { Clause } from "#core/extract/clause/clause";
import { datesIn, type SentenceReading, toCandidateDate } from "#core/extract/sentence-reading";
import { nounTriggers } from "#core/extract/vocabulary";
import { wordSet } from "#core/prose/word-set";

/** `opened a session | that will run through Saturday`: it has begun, and the last day is told. */
export function prolong(context: SentenceReading, clause: Clause, event: Candidate): boolean {
  const [mention] = datesIn(context.reading, clause.from, clause.to);
  const end = mention && toCandidateDate(context, mention, "future");
  const start = event.date?.bounds.earliest;
  if (!end?.bounds.latest || !start || end.bounds.latest < start) return false;
  const edtf = `${start}/${end.bounds.latest}`;
  event.date = {
    ...end,
    edtf,
    text: `${event.date?.text} … ${end.text}`,
    certainty: lessCertain(event.date?.certainty ?? "unknown", end.certainty),
    bounds: boundsOf(edtf),
    reason: "from its first to its last day",
  };
  return true;
}

const runningVerbs = wordSet("run last continue go");
const subjects = wordSet("they it these");
const endPrepositions = wordSet("through until till to into");

function runs(reading: ArticleReading, { from, to }: Clause): boolean {
  for (let at = from + 1; at < to; at++) if (runningVerbs.has(verbAt(reading, at)?.lemma ?? "")) return true;
  return false;
}

/** `They will run through Saturday.`: a sentence that only tells how long the last event goes on. */
export function runOn(context: SentenceReading, clause: Clause): boolean {
  const { reading, memory, sentence } = context;
  const { last } = memory;
  const opens = keyAt(reading, clause.from) === "the" ? keyAt(reading, clause.from + 1) : keyAt(reading, clause.from);
  if (!last?.date || last.status !== "held" || sentence.paragraph - last.sentence.paragraph > 1) return false;
  if (!subjects.has(opens) && nounTriggers.get(opens) !== last.type) return false;
  const [mention] = datesIn(reading, clause.from, clause.to);
  if (!runs(reading, clause) || !mention || !endPrepositions.has(keyAt(reading, mention.from - 1))) return false;
  if (!prolong(context, clause, last)) return false;
  if (!last.evidence.includes(sentence)) last.evidence = [...last.evidence, sentence];
  return true;
}
