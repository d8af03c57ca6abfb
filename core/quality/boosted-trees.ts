import { questions, type Tree, type TreeModel } from "#core/extract/judge/trees";

/** What is true of something, and whether it is an event. */
export interface Example {
  features: readonly string[];
  isRight: boolean;
}

const rounds = 150;
/** How much of what a tree would add is added. */
const rate = 0.08;
/** A question must part off at least so many examples on either side. */
const fewest = 12;
/** What holds back leaves of few examples. */
const penalty = 4;
/** A question that tells less is not asked. */
const leastGain = 1e-3;
/** A feature must be true of so many examples. */
const rarest = 8;

interface Fit {
  /** by example: the numbers of the features that are true of it */
  owned: readonly (readonly number[])[];
  features: number;
  slopes: Float64Array;
  curves: Float64Array;
}

/**
 * Fits small trees one after the other, each to what those before leave open (gradient boosting of the log-odds).
 * Deterministic: the same examples give the same model.
 */
export function fitTrees(examples: readonly Example[]): TreeModel {
  const features = commonFeatures(examples);
  const numbers = new Map(features.map((name, number) => [name, number]));
  const owned = examples.map((example) => example.features.flatMap((name) => numbers.get(name) ?? []));
  const share = examples.filter(({ isRight }) => isRight).length / examples.length;
  const bias = round(Math.log(share / (1 - share)));
  const odds = new Float64Array(examples.length).fill(bias);
  const trees: Tree[] = [];
  for (let count = 0; count < rounds; count++) {
    const chances = odds.map((value) => 1 / (1 + Math.exp(-value)));
    const slopes = chances.map((chance, at) => Number(examples[at]?.isRight) - chance);
    const curves = chances.map((chance) => chance * (1 - chance));
    trees.push(growTree({ owned, features: features.length, slopes, curves }, odds));
  }
  return { bias, features, trees };
}

function commonFeatures(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= rarest ? [name] : [])).sort();
}

/** Grows a tree in the order of a heap and adds what it gives to the odds. */
function growTree(fit: Fit, odds: Float64Array): Tree {
  const tree: number[] = new Array(2 * questions + 1).fill(0);
  let level = [Array.from(odds.keys())];
  for (let at = 0; at < questions; at = 2 * at + 1) {
    level = level.flatMap((own, index) => {
      const feature = bestQuestion(fit, own);
      tree[at + index] = feature;
      const isYes = (example: number) => fit.owned[example]?.includes(feature) === true;
      return [own.filter((example) => !isYes(example)), own.filter(isYes)];
    });
  }
  for (const [index, own] of level.entries()) {
    const added = round(rate * stepOf(sumsOf(fit, own)));
    tree[questions + index] = added;
    for (const example of own) odds[example] = (odds[example] as number) + added;
  }
  return tree;
}

interface Sums {
  slope: number;
  curve: number;
  count: number;
}

function sumsOf({ slopes, curves }: Fit, own: readonly number[]): Sums {
  const sums = { slope: 0, curve: 0, count: own.length };
  for (const example of own) {
    sums.slope += slopes[example] as number;
    sums.curve += curves[example] as number;
  }
  return sums;
}

function stepOf({ slope, curve }: Sums): number {
  return slope / (curve + penalty);
}

/** The feature whose answer tells most; -1 where none tells anything. */
function bestQuestion(fit: Fit, own: readonly number[]): number {
  const all = sumsOf(fit, own);
  const sums = sumsByFeature(fit, own);
  let [best, most] = [-1, leastGain + all.slope * stepOf(all)];
  for (const [feature, yes] of sums.entries()) {
    const no = { slope: all.slope - yes.slope, curve: all.curve - yes.curve, count: all.count - yes.count };
    const gain = yes.slope * stepOf(yes) + no.slope * stepOf(no);
    if (Math.min(yes.count, no.count) >= fewest && gain > most) [best, most] = [feature, gain];
  }
  return best;
}

function sumsByFeature({ owned, features, slopes, curves }: Fit, own: readonly number[]): Sums[] {
  const sums = Array.from({ length: features }, (): Sums => ({ slope: 0, curve: 0, count: 0 }));
  for (const example of own)
    for (const feature of owned[example] as readonly number[]) {
      const sum = sums[feature] as Sums;
      sum.slope += slopes[example] as number;
      sum.curve += curves[example] as number;
      sum.count++;
    }
  return sums;
}

/** Three decimals are as exact as the data allow. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000 || 0;
}
