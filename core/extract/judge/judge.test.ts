import { describe, expect, it } from "vitest";
import { chanceOfEvent, type JudgeModel, judgeModel, questions } from "./judge";
import { aspectNames, type JudgeWords, toFeatures } from "./judge-features";

/** What is true of something in two respects; of the others nothing is known. */
function wordsOf(step: string, mood: readonly string[]): JudgeWords {
  return aspectNames.map((name) => (name === "step" ? step : name === "mood" ? mood : ""));
}

const features = ["mood: denied", "step: reported"];
/** Asks for the step, and whatever the answer for denial; the third questions are none. */
const tree = [1, 0, 0, -1, -1, -1, -1, -1, 0, -3, 0, 4, 0, 1, 0];
const model: JudgeModel = { bias: 0.5, features, trees: [tree, tree] };
const chance = (odds: number) => 1 / (1 + Math.exp(-odds));

describe("the chance of an event", () => {
  it.each<[string, string[], number]>([
    ["reported", [], 0.5 + 2 * 4],
    ["reported", ["wished", "denied"], 0.5 + 2 * 1],
    ["irrelevant", [], 0.5 - 2 * 1],
    ["irrelevant", ["denied"], 0.5 - 2 * 3],
  ])("%s, %j", (step, mood, odds) => {
    expect(chanceOfEvent(wordsOf(step, mood), model)).toBeCloseTo(chance(odds));
  });

  it("does not depend on what was judged before", () => {
    const plain = chanceOfEvent(wordsOf("irrelevant", []), model);
    chanceOfEvent(wordsOf("reported", ["denied"]), model);
    expect(chanceOfEvent(wordsOf("irrelevant", []), model)).toBe(plain);
  });
});

describe("the fitted model", () => {
  it("asks only what is told of an event", () => {
    const names = new Set(judgeModel.features.map((feature) => feature.slice(0, feature.indexOf(": "))));
    expect([...names].filter((name) => !aspectNames.includes(name))).toEqual([]);
  });

  it("asks for features that it names, in whole trees", () => {
    for (const own of judgeModel.trees) {
      expect(own).toHaveLength(2 * questions + 1);
      for (const asked of own.slice(0, questions)) expect(judgeModel.features[asked] ?? asked).toSatisfy(isKnown);
    }
  });

  const isKnown = (asked: string | number) => typeof asked === "string" || asked === -1;
});

it("names what is true by its aspect", () => {
  expect(toFeatures(wordsOf("reported", ["denied", "wished"]))).toEqual([
    "step: reported",
    "mood: denied",
    "mood: wished",
  ]);
});
