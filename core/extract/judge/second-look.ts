import type { ArticleReading } from "#core/extract/article-reading";
import { type Candidate, candidateOf } from "#core/extract/candidate";
import { indexOfSentence, type ReadSentence } from "#core/extract/people/delegation-heads";
import { areOfTwoSides } from "#core/extract/people/party";
import { itemAt } from "#core/item-at";
import { areAlike, nearTo, reportedOf, type Verdict } from "./dropped";
import { lineOfOdds } from "./judge";
import { aspectNames, type JudgeWords, judgeWordsOf } from "./judge-features";
import { tellingOf } from "./telling-clause";
import { type Enough, oddsOf, type TreeModel, treesOf } from "./trees";

/** An article as the rules have read it. */
export interface RuledArticle {
  reading: ArticleReading;
  sentences: readonly ReadSentence[];
  /** what each clause tells */
  tellings: readonly Candidate[];
  /** what the rules report, and what they dropped that is like none of it */
  verdicts: readonly Verdict[];
}

/** Asks what is true of an event of an article. */
export function wordsOfArticle({ reading, sentences, tellings, verdicts }: RuledArticle): (own: Verdict) => JudgeWords {
  const reported = reportedOf(verdicts);
  const toldIn = new Map<number, number>();
  for (const { sentence } of tellings) toldIn.set(sentence.start, (toldIn.get(sentence.start) ?? 0) + 1);
  return (verdict) => {
    const { start } = verdict.event.sentence;
    const read = itemAt(sentences, indexOfSentence(sentences, verdict.event.sentence));
    return judgeWordsOf(verdict, {
      day: reading.day,
      reported: nearTo(reported, verdict.event),
      telling: read ? tellingOf(reading, read, verdict.event) : null,
      toldBeside: (toldIn.get(start) ?? 1) - 1,
    });
  };
}

/** People of two countries on a day that the same words tell: what the rules report so is hardly ever wrong. */
function isPlain({ step, event: { strength, date, parties } }: Verdict): boolean {
  return step === "reported" && strength === 1 && date !== null && areOfTwoSides(parties);
}

/** How plainly the text can tell what the rules drop, 0–1. */
const mostStrength = 0.5;

/** Of what the rules report only the side of the line matters; the rest is brought back the likeliest first. */
const enoughOfReported: Enough = { below: lineOfOdds, from: lineOfOdds };
const enoughOfDropped: Enough = { below: lineOfOdds, from: Number.POSITIVE_INFINITY };

/**
 * Looks again at what the rules report and drop: what is hardly an event goes, what is likely one comes back, the
 * likeliest first. In the order of the text.
 */
export function lookAgain(article: RuledArticle, model: TreeModel): Candidate[] {
  const trees = treesOf(model, aspectNames);
  const wordsOf = wordsOfArticle(article);
  const kept: Candidate[] = [];
  const likely: { event: Candidate; odds: number }[] = [];
  for (const verdict of article.verdicts) {
    const { event, step } = verdict;
    const isReported = step === "reported";
    const odds = isPlain(verdict)
      ? Number.POSITIVE_INFINITY
      : oddsOf(trees, wordsOf(verdict), isReported ? enoughOfReported : enoughOfDropped);
    if (odds < lineOfOdds) continue;
    if (isReported) kept.push(event);
    else likely.push({ event, odds });
  }
  const back = withoutAlike(likely.sort((a, b) => b.odds - a.odds).map(({ event }) => event));
  return back.length === 0 ? kept : [...kept, ...back.map(asDoubtful)].sort((a, b) => startOf(a) - startOf(b));
}

/** Of what may be told twice the first. */
function withoutAlike(events: readonly Candidate[]): Candidate[] {
  const apart: Candidate[] = [];
  for (const event of events) if (!apart.some((other) => areAlike(other, event))) apart.push(event);
  return apart;
}

function asDoubtful(event: Candidate): Candidate {
  return candidateOf({ ...event, isTentative: false, strength: Math.min(event.strength, mostStrength) });
}

function startOf({ evidence }: Candidate): number {
  return evidence[0]?.start ?? 0;
}
