import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitLogistic, predict, type Sample } from "./logistic";

const repeat = (count: number, sample: Sample) => new Array<Sample>(count).fill(sample);
const plain = { inputs: [] };
const marked = { inputs: [[0, 1]] as const };

describe("the fit", () => {
  const samples = [
    ...repeat(80, { ...plain, isRight: true }),
    ...repeat(20, { ...plain, isRight: false }),
    ...repeat(30, { ...marked, isRight: true }),
    ...repeat(70, { ...marked, isRight: false }),
  ];

  it("gives back the shares of many samples", () => {
    const model = fitLogistic(samples, 1, 0.001);
    expect(predict(model, [])).toBeCloseTo(0.8, 2);
    expect(predict(model, [[0, 1]])).toBeCloseTo(0.3, 2);
  });

  it("is drawn to no effect by the penalty", () => {
    const weights = [0.1, 10, 1000].map((penalty) => Math.abs(fitLogistic(samples, 1, penalty).weights[0] ?? 0));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights.at(-1)).toBeLessThan(0.1);
  });

  it("is not carried away by samples that are all right", () => {
    const { bias } = fitLogistic(repeat(50, { ...plain, isRight: true }), 1, 1);
    expect(bias).toBeGreaterThan(3);
    expect(bias).toBeLessThan(15);
  });

  it("predicts as many right as there are", () => {
    const sample = fc.record({
      inputs: fc.subarray([0, 1, 2]).map((numbers) => numbers.map((number) => [number, 1] as const)),
      isRight: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 60 }), (list) => {
        const model = fitLogistic(list, 3, 1);
        const expected = list.reduce((sum, { inputs }) => sum + predict(model, inputs), 0);
        const right = list.filter(({ isRight }) => isRight).length;
        expect(Math.abs(expected - right)).toBeLessThan(0.1);
      }),
    );
  });
});
