import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AspectWords, oddsOf, type TreeModel, treesOf } from "./trees";

const aspects = ["step", "mood"];
const features = ["mood: denied", "step: reported"];
/** Asks for the step, and whatever the answer for denial; the third questions are none. */
const tree = [1, 0, 0, -1, -1, -1, -1, -1, 0, -3, 0, 4, 0, 1, 0];
const model: TreeModel = { bias: 0.5, features, trees: [tree, tree] };
const trees = treesOf(model, aspects);

describe("the odds of something", () => {
  it.each<[string, string[], number]>([
    ["reported", [], 0.5 + 2 * 4],
    ["reported", ["wished", "denied"], 0.5 + 2 * 1],
    ["irrelevant", [], 0.5 - 2 * 1],
    ["irrelevant", ["denied"], 0.5 - 2 * 3],
  ])("%s, %j", (step, mood, odds) => {
    expect(oddsOf(trees, [step, mood])).toBeCloseTo(odds);
  });

  it("do not depend on what was asked before", () => {
    const plain = oddsOf(trees, ["irrelevant", ""]);
    oddsOf(trees, ["reported", "denied"]);
    expect(oddsOf(trees, ["irrelevant", ""])).toBe(plain);
  });

  it("lie on the right side of a line, however soon that is known", () => {
    const leaf = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 8, maxLength: 8 });
    const asked = fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 7, maxLength: 7 });
    const grown = fc.tuple(asked, leaf).map(([own, added]) => [...own, ...added]);
    const words = fc.tuple(fc.constantFrom("reported", "partial"), fc.constantFrom<AspectWords>("", ["denied"]));
    const line = fc.integer({ min: -30, max: 30 }).map((at) => at + 0.5);
    fc.assert(
      fc.property(fc.array(grown, { maxLength: 6 }), words, line, (own, told, at) => {
        const laid = treesOf({ bias: 0, features, trees: own }, aspects);
        expect(oddsOf(laid, told, { below: at, from: at }) < at).toBe(oddsOf(laid, told) < at);
      }),
    );
  });

  it("are told in full up to where it is enough", () => {
    expect(oddsOf(trees, ["reported", ""], { below: 0, from: Number.POSITIVE_INFINITY })).toBe(8.5);
    expect(oddsOf(trees, ["irrelevant", ""], { below: 0, from: Number.POSITIVE_INFINITY })).toBeLessThan(0);
  });
});
