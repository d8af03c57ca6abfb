/** What is known of a sample: numbers of inputs with their values; what is not listed is 0. */
export type Inputs = readonly (readonly [input: number, value: number])[];

export interface Sample {
  inputs: Inputs;
  isRight: boolean;
}

/** A logistic model: the log-odds are the bias and the weighted inputs. */
export interface LogisticModel {
  bias: number;
  weights: number[];
}

/** The chance that a sample with such inputs is right. */
export function predict({ bias, weights }: LogisticModel, inputs: Inputs): number {
  return sigmoid(inputs.reduce((sum, [input, value]) => sum + (weights[input] ?? 0) * value, bias));
}

const mostSteps = 50;
const closeEnough = 1e-9;
/** The bias is hardly held back, just enough for samples that are all right to have an answer. */
const biasPenalty = 0.01;

/**
 * Fits the weights by Newton's method with a quadratic penalty, which draws the weight of an input that is seldom seen
 * towards 0. Deterministic: the same samples give the same model.
 * @param penalty how strongly
 */
export function fitLogistic(samples: readonly Sample[], count: number, penalty: number): LogisticModel {
  const penalties = [biasPenalty, ...new Array<number>(count).fill(penalty)];
  let solution = penalties.map(() => 0);
  for (let step = 0; step < mostSteps; step++) {
    const change = newtonStep(samples, solution, penalties);
    solution = solution.map((value, at) => value + (change[at] as number));
    if (Math.max(...change.map(Math.abs)) < closeEnough) break;
  }
  const [bias = 0, ...weights] = solution;
  return { bias, weights };
}

/** Number 0 is the bias, whose input is always 1. */
function newtonStep(samples: readonly Sample[], solution: readonly number[], penalties: readonly number[]): number[] {
  const slope = solution.map((value, at) => -(penalties[at] as number) * value);
  const curve = penalties.map((penalty, row) => penalties.map((_, column) => (row === column ? penalty : 0)));
  const [bias = 0, ...weights] = solution;
  for (const { inputs, isRight } of samples) {
    const chance = predict({ bias, weights }, inputs);
    const active = [[0, 1] as const, ...inputs.map(([input, value]) => [input + 1, value] as const)];
    for (const [row, value] of active) {
      add(slope, row, value * (Number(isRight) - chance));
      const line = curve[row] as number[];
      for (const [column, other] of active) add(line, column, value * other * chance * (1 - chance));
    }
  }
  return solve(curve, slope);
}

function add(line: number[], at: number, value: number): void {
  line[at] = (line[at] as number) + value;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** Gaussian elimination; the matrix is symmetric and positive, so that no pivot is 0. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, at) => [...line, right[at] as number]);
  for (let pivot = 0; pivot < rows.length; pivot++) {
    const line = rows[pivot] as number[];
    for (let below = pivot + 1; below < rows.length; below++) subtract(rows[below] as number[], line, pivot);
  }
  const solution = new Array<number>(rows.length).fill(0);
  for (let row = rows.length - 1; row >= 0; row--) {
    const line = rows[row] as number[];
    const known = solution.reduce((sum, value, at) => (at > row ? sum + value * (line[at] as number) : sum), 0);
    solution[row] = ((line[rows.length] as number) - known) / (line[row] as number);
  }
  return solution;
}

function subtract(line: number[], pivotLine: readonly number[], pivot: number): void {
  const factor = (line[pivot] as number) / (pivotLine[pivot] as number);
  for (let at = pivot; at < line.length; at++) line[at] = (line[at] as number) - factor * (pivotLine[at] as number);
}
