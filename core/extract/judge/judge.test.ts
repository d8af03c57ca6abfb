import { describe, expect, it } from "vitest";
import { partyModel } from "./choose-parties";
import { judgeModel } from "./judge";
import { aspectNames } from "./judge-features";
import { partyAspects } from "./party-features";
import { questions, toFeatures } from "./trees";

describe.each([
  ["whether something is an event", judgeModel, aspectNames],
  ["who takes part", partyModel, partyAspects],
])("the fitted model of %s", (_, model, aspects) => {
  it("asks only for what is told", () => {
    const names = new Set(model.features.map((feature) => feature.slice(0, feature.indexOf(": "))));
    expect([...names].filter((name) => !aspects.includes(name))).toEqual([]);
    expect(names.size).toBeGreaterThan(10);
  });

  it("asks for features that it names, in whole trees", () => {
    for (const own of model.trees) {
      expect(own).toHaveLength(2 * questions + 1);
      for (const asked of own.slice(0, questions)) expect(model.features[asked] ?? asked).toSatisfy(isKnown);
    }
  });

  const isKnown = (asked: string | number) => typeof asked === "string" || asked === -1;
});

it("names what is true by its aspect", () => {
  const words = aspectNames.map((name) => (name === "step" ? "reported" : name === "mood" ? ["denied", "wished"] : ""));
  expect(toFeatures(aspectNames, words)).toEqual(["step: reported", "mood: denied", "mood: wished"]);
});
