import { type ConfidenceModel, confidenceOf } from "#core/extract/confidence/confidence";
import { type Feature, features, nothingInDoubt } from "#core/extract/confidence/confidence-features";
import { fitLogistic, type LogisticModel, predict, type Sample } from "./logistic";
import type { Judged } from "./reliability";

/** An extracted event as the fit sees it: never its words, so that no rule for one article can be learned. */
export interface CalibrationSample {
  /** number of the article: events of one article are never on both sides of a split */
  article: number;
  features: readonly Feature[];
  isRight: boolean;
}

const folds = 10;
/** How strongly weights may be drawn to 0; which is best is found out by cross-validation. */
const penalties = [1, 2, 4, 8, 16, 32];
/** What the confidences of 0.9 and more promise, and the least number of events to conclude it from. */
const ninetyPromise = 0.95;
const fewestForNinety = 10;
/** A share that was seen may be luck: the promise must hold for one that is so many standard errors lower. */
const margin = 0.8;

/** Fits the model of the confidence. Deterministic: the same samples give the same model. */
export function calibrate(samples: readonly CalibrationSample[]): ConfidenceModel {
  const numbered = samples.map(toNumbered);
  const trials = penalties.map((penalty) => ({ penalty, outcomes: holdOut(numbered, penalty) }));
  const best = trials.reduce((a, b) => (lossOf(b.outcomes) < lossOf(a.outcomes) ? b : a));
  return toModel(
    fitLogistic(numbered, features.length, best.penalty),
    ninetyFrom(best.outcomes.filter(({ isPlain }) => isPlain)),
  );
}

/**
 * Gives each event the confidence of a model that was fitted without the articles of its fold: what can be expected of
 * articles that nobody has seen.
 */
export function crossValidate(samples: readonly CalibrationSample[]): Judged[] {
  return splits(samples).flatMap(({ rest, held }) => {
    const model = calibrate(rest);
    return held.map((sample) => ({ confidence: confidenceOf(sample.features, model), isRight: sample.isRight }));
  });
}

interface Numbered extends Sample {
  article: number;
  /** whether nothing speaks against it: only such events can be at 0.9 */
  isPlain: boolean;
}

interface Outcome {
  chance: number;
  isPlain: boolean;
  isRight: boolean;
}

function toNumbered({ article, features: own, isRight }: CalibrationSample): Numbered {
  return {
    article,
    isRight,
    isPlain: own.includes(nothingInDoubt),
    inputs: own.map((feature) => [features.indexOf(feature), 1] as const),
  };
}

/** How many neighbors among the articles go into one fold together: each number is another way to divide them. */
const divisions = [1, 3, 7];

function splits<S extends { article: number }>(samples: readonly S[], together = 1): { rest: S[]; held: S[] }[] {
  const isHeld = (fold: number) => (sample: S) => Math.floor(sample.article / together) % folds === fold;
  return Array.from({ length: folds }, (_, fold) => ({
    rest: samples.filter((sample) => !isHeld(fold)(sample)),
    held: samples.filter(isHeld(fold)),
  })).filter(({ held }) => held.length > 0);
}

/** What models give that have not seen the article: the mean over several divisions, so that no single one decides. */
function holdOut(samples: readonly Numbered[], penalty: number): Outcome[] {
  const chances = new Map(samples.map((sample) => [sample, 0]));
  for (const together of divisions)
    for (const { rest, held } of splits(samples, together)) {
      const model = fitLogistic(rest, features.length, penalty);
      for (const sample of held)
        chances.set(sample, (chances.get(sample) as number) + predict(model, sample.inputs) / divisions.length);
    }
  return samples.map((sample) => ({
    chance: chances.get(sample) as number,
    isPlain: sample.isPlain,
    isRight: sample.isRight,
  }));
}

/** The mean logarithm of what was given to what did not come true: the smaller, the better. */
function lossOf(outcomes: readonly Outcome[]): number {
  const least = 1e-9;
  const total = outcomes.reduce(
    (sum, { chance, isRight }) => sum - Math.log(Math.max(least, isRight ? chance : 1 - chance)),
    0,
  );
  return total / outcomes.length;
}

/** The least share that what was seen speaks for: the lower end of Wilson's interval. */
function leastShare(right: number, count: number): number {
  const [share, square] = [right / count, margin ** 2];
  const spread = margin * Math.sqrt((share * (1 - share)) / count + square / (4 * count ** 2));
  return (share + square / (2 * count) - spread) / (1 + square / count);
}

/** The lowest chance from which on the promise was kept, with a margin; null where too few events were that good. */
function ninetyFrom(outcomes: readonly Outcome[]): number | null {
  const best = [...outcomes].sort((a, b) => b.chance - a.chance);
  let [right, from]: [number, number | null] = [0, null];
  for (const [at, { chance, isRight }] of best.entries()) {
    right += Number(isRight);
    const next = best[at + 1]?.chance ?? 0;
    if (next < chance && at + 1 >= fewestForNinety && leastShare(right, at + 1) >= ninetyPromise)
      from = (chance + next) / 2;
  }
  return from === null ? null : Math.round(Math.max(from, 0.9) * 1000) / 1000;
}

/** Two decimals are as exact as the data allow, and can be read. */
function toModel({ bias, weights }: LogisticModel, from: number | null): ConfidenceModel {
  const rounded = features.map((feature, at): [Feature, number] => [feature, round(weights[at] ?? 0)]);
  return {
    bias: round(bias),
    weights: Object.fromEntries(rounded.filter(([, weight]) => weight !== 0)),
    ninetyFrom: from,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
