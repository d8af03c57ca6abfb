import { describe, expect, it } from "vitest";
import { judgeModel } from "./judge";
import { aspectNames, toFeatures } from "./judge-features";
import { questions } from "./trees";

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
  const words = aspectNames.map((name) => (name === "step" ? "reported" : name === "mood" ? ["denied", "wished"] : ""));
  expect(toFeatures(words)).toEqual(["step: reported", "mood: denied", "mood: wished"]);
});
