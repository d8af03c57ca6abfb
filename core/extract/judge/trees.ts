/**
 * Asks three questions, each after the answer to the one before: numbers of features in the order of a heap, -1 where
 * nothing is asked (which counts as no), then what each of the eight answers adds, no before yes.
 */
export type Tree = readonly number[];

/**
 * How likely something is: the log-odds are the bias and what each tree adds. A feature is `aspect: word`. As it is stored;
 * fitted by `npm run quality -- --calibrate` (docs/quality.md), never by hand.
 */
export interface TreeModel {
  bias: number;
  /** what the numbers of the questions mean */
  features: readonly string[];
  trees: readonly Tree[];
}

/** What is true of something in one respect: a word, several, or an empty one for nothing. */
export type AspectWords = string | readonly string[];

export const questions = 7;
const leaves = questions + 1;

/** A model laid out for reading it often. */
export interface Trees {
  bias: number;
  /** by aspect: the number of the feature that each word is */
  numbers: readonly ReadonlyMap<string, number>[];
  /** by feature, the last one for no question, which is never true; laid out once */
  isTrue: Uint8Array;
  /** by tree, eight to each: the features that are asked about, and what the leaves add */
  asked: Int16Array;
  answers: Float64Array;
  /** by tree: what it and all after it add at least and at most */
  least: Float64Array;
  most: Float64Array;
}

const known = new WeakMap<TreeModel, Trees>();

/** Lays a model out, once. The aspects are those of the words that it will be asked with, in their order. */
export function treesOf(model: TreeModel, aspects: readonly string[]): Trees {
  const before = known.get(model);
  if (before) return before;
  const trees = layOut(model, aspects);
  known.set(model, trees);
  return trees;
}

function layOut({ bias, features, trees }: TreeModel, aspects: readonly string[]): Trees {
  const numbers = aspects.map((aspect) => {
    const own = [...features.entries()].filter(([, feature]) => feature.startsWith(`${aspect}: `));
    return new Map(own.map(([number, feature]) => [feature.slice(aspect.length + 2), number]));
  });
  const none = features.length;
  const asked = trees.flatMap((tree) => [...tree.slice(0, questions), -1].map((at) => (at < 0 ? none : at)));
  const added = trees.map((tree) => tree.slice(questions));
  return {
    bias,
    numbers,
    isTrue: new Uint8Array(none + 1),
    asked: Int16Array.from(asked),
    answers: Float64Array.from(added.flat()),
    least: sumsFrom(added.map((own) => Math.min(...own))),
    most: sumsFrom(added.map((own) => Math.max(...own))),
  };
}

/** By place: the sum of all from there on. */
function sumsFrom(values: readonly number[]): Float64Array {
  const sums = Float64Array.from(values);
  for (let at = sums.length - 2; at >= 0; at--) sums[at] = (sums[at] as number) + (sums[at + 1] as number);
  return sums;
}

/** From where on it does not matter how large or small the log-odds are; they are told no nearer then. */
export interface Enough {
  below: number;
  from: number;
}

const neverEnough: Enough = { below: Number.NEGATIVE_INFINITY, from: Number.POSITIVE_INFINITY };

/** The log-odds of something of which such words are true, in the order of the aspects. */
export function oddsOf(trees: Trees, words: readonly AspectWords[], enough: Enough = neverEnough): number {
  const { asked, answers, isTrue, least, most } = trees;
  markTrue(trees, words);
  let odds = trees.bias;
  for (let tree = 0; tree < least.length; tree++) {
    const low = odds + (least[tree] as number);
    if (low >= enough.from) return low;
    const high = odds + (most[tree] as number);
    if (high < enough.below) return high;
    odds += answers[leaves * tree + leafOf(asked, leaves * tree, isTrue)] as number;
  }
  return odds;
}

function markTrue({ numbers, isTrue }: Trees, words: readonly AspectWords[]): void {
  isTrue.fill(0);
  for (let at = 0; at < words.length; at++) {
    const own = words[at] as AspectWords;
    const table = numbers[at] as ReadonlyMap<string, number>;
    if (typeof own === "string") mark(isTrue, table.get(own));
    else for (const word of own) mark(isTrue, table.get(word));
  }
}

function mark(isTrue: Uint8Array, number: number | undefined): void {
  if (number !== undefined) isTrue[number] = 1;
}

/** Which leaf the answers lead to. */
function leafOf(asked: Int16Array, tree: number, isTrue: Uint8Array): number {
  let at = 0;
  while (at < questions) at = 2 * at + 1 + (isTrue[asked[tree + at] as number] as number);
  return at - questions;
}
