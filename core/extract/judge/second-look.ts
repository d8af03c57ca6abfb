import type { ArticleReading } from "#core/extract/article-reading";
import { type Candidate, candidateOf } from "#core/extract/candidate";
import type { ReadSentence } from "#core/extract/people/delegation-heads";
import { areOfTwoSides } from "#core/extract/people/party";
import { areAlike, nearTo, reportedOf, type Verdict } from "./dropped";
import { chanceOfEvent, type JudgeModel, line } from "./judge";
import { type JudgeWords, judgeWordsOf } from "./judge-features";
import { tellingOf } from "./telling-clause";

/** An article as the rules have read it. */
export interface RuledArticle {
  reading: ArticleReading;
  sentences: readonly ReadSentence[];
  /** what each clause tells */
  tellings: readonly Candidate[];
  /** what the rules report, and what they dropped that is like none of it */
  verdicts: readonly Verdict[];
}

/** What is true of each event that is judged, in their order. */
export function wordsOfVerdicts(
  { reading, sentences, tellings, verdicts }: RuledArticle,
  judged: readonly Verdict[] = verdicts,
): JudgeWords[] {
  const reported = reportedOf(verdicts);
  const readAt = new Map(sentences.map((read) => [read.sentence.start, read]));
  const toldIn = new Map<number, number>();
  for (const { sentence } of tellings) toldIn.set(sentence.start, (toldIn.get(sentence.start) ?? 0) + 1);
  return judged.map((verdict) => {
    const { start } = verdict.event.sentence;
    const read = readAt.get(start);
    const telling = read ? tellingOf(reading, read, verdict.event) : null;
    const toldBeside = (toldIn.get(start) ?? 1) - 1;
    return judgeWordsOf(verdict, { day: reading.day, reported: nearTo(reported, verdict.event), telling, toldBeside });
  });
}

/** People of two countries on a day that the same words tell: what the rules report so is hardly ever wrong. */
function isPlain({ step, event: { strength, date, parties } }: Verdict): boolean {
  return step === "reported" && strength === 1 && date !== null && areOfTwoSides(parties);
}

/** How plainly the text can tell what the rules drop, 0–1. */
const mostStrength = 0.5;

/**
 * Looks again at what the rules report and drop: what is hardly an event goes, what is likely one comes back, the
 * likeliest first. In the order of the text.
 */
export function lookAgain(article: RuledArticle, model: JudgeModel): Candidate[] {
  const open = article.verdicts.filter((verdict) => !isPlain(verdict));
  const words = wordsOfVerdicts(article, open);
  const chances = new Map(open.map((verdict, at) => [verdict, chanceOfEvent(words[at] as JudgeWords, model)]));
  const likely = article.verdicts
    .map((verdict) => ({ ...verdict, chance: chances.get(verdict) ?? 1 }))
    .filter(({ chance }) => chance >= line);
  const kept = likely.filter(({ step }) => step === "reported").map(({ event }) => event);
  const back: Candidate[] = [];
  for (const { event } of likely.filter(({ step }) => step !== "reported").sort((a, b) => b.chance - a.chance))
    if (!back.some((other) => areAlike(other, event)))
      back.push(candidateOf({ ...event, isTentative: false, strength: Math.min(event.strength, mostStrength) }));
  return back.length === 0 ? kept : [...kept, ...back].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ evidence }: Candidate): number {
  return evidence[0]?.start ?? 0;
}
