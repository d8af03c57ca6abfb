import type { CompiledLexicon } from "#core/extract/compile-lexicon";
import { type ConfidenceModel, confidenceModel } from "#core/extract/confidence/confidence";
import type { Feature } from "#core/extract/confidence/confidence-features";
import { type ArticleText, rateEvents } from "#core/extract/extract";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import { judgeModel } from "#core/extract/judge/judge";
import type { TreeModel } from "#core/extract/judge/trees";
import { type CalibrationSample, crossValidate } from "./calibrate";
import { addCounts, type Counts, countScore, type Shares, toShares } from "./figures";
import type { GoldArticle } from "./gold";
import { type Judged, type Reliability, reliabilityOf } from "./reliability";
import { type ArticleScore, judge, scoreArticle } from "./score-article";

/** An article with what a careful editor would record of it. */
export interface DevelopmentArticle {
  /** such as `dev-01` */
  id: string;
  /** what the id begins with: `dev` */
  set: string;
  text: ArticleText;
  gold: GoldArticle;
}

/** An extracted event with what its confidence was made from. */
export type RatedPrediction = ExtractedEvent & { features: readonly Feature[] };

/** An article with how well it was read. */
export interface Measurement {
  id: string;
  set: string;
  score: ArticleScore<RatedPrediction>;
}

/** Extracts the events of every article and scores them. */
export function measure(
  articles: readonly DevelopmentArticle[],
  lexicon: CompiledLexicon,
  model: ConfidenceModel = confidenceModel,
  judge: TreeModel | null = judgeModel,
): Measurement[] {
  return articles.map(({ id, set, text, gold }) => {
    const predictions = rateEvents(text, lexicon, model, judge).map(({ event, features }) => ({ ...event, features }));
    return { id, set, score: scoreArticle(gold, predictions, text.body) };
  });
}

/** The figures of a set of articles, or of all. */
export interface SetFigures {
  counts: Counts;
  shares: Shares;
}

/** All figures of a measurement. */
export interface Figures {
  /** by the name of the set, in the order of names */
  sets: Record<string, SetFigures>;
  all: SetFigures;
  /** of the confidence as it is */
  reliability: Reliability;
}

export function toFigures(measurements: readonly Measurement[]): Figures {
  const names = [...new Set(measurements.map(({ set }) => set))].sort();
  const ofSet = (name: string) => figuresOf(measurements.filter(({ set }) => set === name));
  return {
    sets: Object.fromEntries(names.map((name) => [name, ofSet(name)])),
    all: figuresOf(measurements),
    reliability: reliabilityOf(toJudged(measurements)),
  };
}

function figuresOf(measurements: readonly Measurement[]): SetFigures {
  const counts = addCounts(measurements.map(({ score }) => countScore(score)));
  return { counts, shares: toShares(counts) };
}

function toJudged(measurements: readonly Measurement[]): Judged[] {
  return measurements.flatMap(({ score }) =>
    judge(score).map(({ prediction, isRight }) => ({ confidence: prediction.confidence, isRight })),
  );
}

/** What the confidence is fitted to. Articles are numbered in the order of their ids. */
export function toSamples(measurements: readonly Measurement[]): CalibrationSample[] {
  const ordered = [...measurements].sort((a, b) => (a.id < b.id ? -1 : 1));
  return ordered.flatMap(({ score }, article) =>
    judge(score).map(({ prediction, isRight }) => ({ article, features: prediction.features, isRight })),
  );
}

/** How reliable the confidence is for articles that it was not fitted to. */
export function crossValidatedReliability(measurements: readonly Measurement[]): Reliability {
  return reliabilityOf(crossValidate(toSamples(measurements)));
}
