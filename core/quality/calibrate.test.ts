import { describe, expect, it } from "vitest";
import { confidenceOf } from "#core/extract/confidence/confidence";
import { type Feature, features, nothingInDoubt } from "#core/extract/confidence/confidence-features";
import { type CalibrationSample, calibrate, crossValidate } from "./calibrate";
import { reliabilityOf } from "./reliability";

/** The same numbers in every run, evenly spread. */
function* spread(): Generator<number> {
  for (let at = 1; ; at++) yield (at * 0.6180339887498949) % 1;
}

const doubtful: Feature = "no place";
const hopeless: Feature = "unknown person";

/** Synthetic: events without a doubt are right in 98 of 100, doubtful ones in 60, hopeless ones in 20. */
function toSamples(count: number): CalibrationSample[] {
  const numbers = spread();
  const next = () => numbers.next().value as number;
  return Array.from({ length: count }, (_, at): CalibrationSample => {
    const own: Feature[] = [[nothingInDoubt], [doubtful], [hopeless]][at % 3] as Feature[];
    const share = [0.98, 0.6, 0.2][at % 3] as number;
    return { article: Math.floor(at / 9), features: own, isRight: next() < share };
  });
}

describe("a calibrated confidence", () => {
  const samples = toSamples(900);
  const model = calibrate(samples);

  it("says how often such events are right", () => {
    expect(confidenceOf([nothingInDoubt], model)).toBeGreaterThan(0.94);
    expect(confidenceOf([doubtful], model)).toBeCloseTo(0.6, 1);
    expect(confidenceOf([hopeless], model)).toBeCloseTo(0.2, 1);
  });

  it("keeps only weights that say something", () => {
    expect(Object.keys(model.weights).sort()).toEqual([doubtful, hopeless, nothingInDoubt].sort());
  });

  it("is the same each time", () => expect(calibrate(samples)).toEqual(model));

  it("is reliable for articles that it was not fitted to", () => {
    for (const { meanConfidence, right } of reliabilityOf(crossValidate(samples)).bins)
      expect(Math.abs(meanConfidence - right)).toBeLessThan(0.1);
  });

  it("judges every event once when it is cross-validated", () => {
    const right = (list: readonly { isRight: boolean }[]) => list.filter(({ isRight }) => isRight).length;
    const judged = crossValidate(samples);
    expect([judged.length, right(judged)]).toEqual([samples.length, right(samples)]);
  });

  it("does not learn from the articles that it is tried on", () => {
    const [first] = features;
    const leaking = samples.map((sample): CalibrationSample => {
      const isMarked = sample.article === 3;
      return isMarked ? { article: 3, features: [first as Feature], isRight: false } : sample;
    });
    const judged = crossValidate(leaking).filter(({ isRight }) => !isRight);
    expect(judged.some(({ confidence }) => confidence > 0.8)).toBe(true);
  });
});

describe("the line at 0.9", () => {
  it("is closed to events that are right less often than promised", () => {
    const samples = toSamples(900).filter(({ features: own }) => own.includes(nothingInDoubt));
    const worse = samples.map((sample, at) => ({ ...sample, isRight: at % 12 !== 0 }));
    const model = calibrate(worse);
    expect(model.ninetyFrom).toBeNull();
    expect(confidenceOf([nothingInDoubt], model)).toBe(0.89);
  });

  it("is not opened by a handful of events", () => {
    const few = toSamples(45).map((sample) => ({ ...sample, isRight: true }));
    expect(calibrate(few.slice(0, 9)).ninetyFrom).toBeNull();
    expect(calibrate(few).ninetyFrom).toBe(0.9);
  });

  it("is closed to events that something speaks against, however often they were right", () => {
    const right = toSamples(900).map((sample) => ({ ...sample, isRight: true }));
    const model = calibrate(right);
    expect(model.ninetyFrom).toBe(0.9);
    expect(confidenceOf([nothingInDoubt], model)).toBeGreaterThan(0.94);
    expect(confidenceOf([doubtful], model)).toBe(0.89);
  });
});

describe("reliability", () => {
  it("puts each event into its tenth and leaves out empty ones", () => {
    const judged = [0, 0.09, 0.7, 0.79, 0.9, 1].map((confidence, at) => ({ confidence, isRight: at > 2 }));
    const { bins, ninety } = reliabilityOf(judged);
    expect(bins.map(({ from, count, right }) => [from, count, right])).toEqual([
      [0, 2, 0],
      [0.7, 2, 0.5],
      [0.9, 2, 1],
    ]);
    expect(ninety?.meanConfidence).toBeCloseTo(0.95);
  });

  it("has no line at 0.9 where nothing is that sure", () => {
    expect(reliabilityOf([{ confidence: 0.5, isRight: true }]).ninety).toBeNull();
  });
});
