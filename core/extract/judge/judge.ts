import { aspectNames, type JudgeWords } from "./judge-features";
import fitted from "./judge-model.json";

/**
 * Asks three questions, each after the answer to the one before: numbers of features in the order of a heap, -1 where
 * nothing is asked (which counts as no), then what each of the eight answers adds, no before yes.
 */
export type Tree = readonly number[];

/**
 * How likely something is an event of the gold: the log-odds are the bias and what each tree adds. Fitted by
 * `npm run quality -- --calibrate` (docs/quality.md), never by hand.
 */
export interface JudgeModel {
  bias: number;
  /** what the numbers of the questions mean */
  features: readonly string[];
  trees: readonly Tree[];
}

export const judgeModel: JudgeModel = fitted;

/** What is less likely is not reported: F1 rises with what is right more often than half of F1. */
export const line = 0.42;

export const questions = 7;
const leaves = questions + 1;

/** The chance that something of which such words are true is an event. */
export function chanceOfEvent(words: JudgeWords, model: JudgeModel): number {
  const { numbers, isTrue, asked, answers } = tablesOf(model);
  isTrue.fill(0);
  for (const [at, own] of words.entries()) {
    const table = numbers[at] as ReadonlyMap<string, number>;
    if (typeof own === "string") mark(isTrue, table.get(own));
    else for (const word of own) mark(isTrue, table.get(word));
  }
  let sum = model.bias;
  for (let tree = 0; tree < answers.length; tree += leaves)
    sum += answers[tree + leafOf(asked, tree, isTrue)] as number;
  return 1 / (1 + Math.exp(-sum));
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

interface Tables {
  /** by aspect: the number of the feature that each word is */
  numbers: readonly ReadonlyMap<string, number>[];
  /** by feature, the last one for no question, which is never true; laid out once */
  isTrue: Uint8Array;
  /** by tree, eight to each: the features that are asked about, and what the leaves add */
  asked: Int16Array;
  answers: Float64Array;
}

const known = new WeakMap<JudgeModel, Tables>();

function tablesOf(model: JudgeModel): Tables {
  const before = known.get(model);
  if (before) return before;
  const numbers = aspectNames.map((aspect) => {
    const own = [...model.features.entries()].filter(([, feature]) => feature.startsWith(`${aspect}: `));
    return new Map(own.map(([number, feature]) => [feature.slice(aspect.length + 2), number]));
  });
  const none = model.features.length;
  const asked = model.trees.flatMap((tree) => [...tree.slice(0, questions), -1].map((at) => (at < 0 ? none : at)));
  const answers = model.trees.flatMap((tree) => tree.slice(questions));
  const tables: Tables = {
    numbers,
    isTrue: new Uint8Array(none + 1),
    asked: Int16Array.from(asked),
    answers: Float64Array.from(answers),
  };
  known.set(model, tables);
  return tables;
}
