import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileLexicon } from "#core/extract/compile-lexicon";
import { rateEvents } from "#core/extract/extract";
import { type ConfidenceModel, confidenceModel, confidenceOf } from "./confidence";
import { type Feature, features } from "./confidence-features";

const seeds = join(import.meta.dirname, "../../../seeds");
const read = (name: string) => JSON.parse(readFileSync(join(seeds, name), "utf8"));
const lexicon = compileLexicon({ entities: read("people.json"), places: read("places.json") });
const rate = (body: string) => rateEvents({ date: "2018-09-27", body, language: "en" }, lexicon);

const plain =
  "Mike Pompeo met Ri Yong Ho, the foreign minister of North Korea, at a hotel in New York on Wednesday afternoon.";

describe("what makes an event more or less sure", () => {
  it("is that nothing is in doubt where all is told in one plain sentence", () => {
    expect(rate(plain).map((rated) => rated.features)).toEqual([["nothing in doubt", "date by its weekday"]]);
  });

  it.each<[string, Feature[]]>([
    ["Pompeo met Ri Yong Ho in New York on Wednesday.", ["told in a short sentence"]],
    ["Pompeo met Ri Yong Ho in New York on June 6, 2018.", ["date with its year"]],
    ["Pompeo met Ri Yong Ho in New York on June 6-8.", ["date of several days"]],
    ["Pompeo met Ri Yong Ho in Springfield on Wednesday.", ["unknown place"]],
    ["Pompeo met Ri Yong Ho on Wednesday.", ["no place"]],
    [
      "Pompeo met Ri Yong Ho, Kim Yong Chol and Choe Son Hui in New York on Wednesday.",
      ["three or more named", "two of one country"],
    ],
    ["North Korean officials sat down with a South Korean delegation at Panmunjom on Monday.", ["governments only"]],
    ["Kim Yong Chol flew to Beijing last month.", ["visit", "date of a month or more"]],
    ["Pompeo will travel to Pyongyang soon.", ["planned", "date open"]],
    ["Trump cancelled a visit by Pompeo to Pyongyang in August.", ["fell through", "visit"]],
    ["Pompeo spoke by phone with Ri Yong Ho on Sunday.", ["call"]],
    ["Kim Yong Chol arrived in Beijing on Sunday. He met Xi Jinping there on Monday.", ["person named elsewhere"]],
  ])("%s", (body, expected) => {
    const found = rate(body).flatMap((rated) => rated.features);
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  it("has a weight only under a name that exists", () => {
    expect(Object.keys(confidenceModel.weights).filter((name) => !features.includes(name as Feature))).toEqual([]);
  });
});

describe("a confidence", () => {
  const model: ConfidenceModel = {
    bias: 2,
    weights: { "no place": -2, "date open": 0.35, "nothing in doubt": 0.35 },
    ninetyFrom: 0.91,
  };

  it.each<[Feature[], number]>([
    [["no place"], 0.5],
    [[], 0.88],
    [["nothing in doubt"], 0.91],
    [["date open"], 0.89],
    [["planned"], 0.88],
  ])("with %j is %s", (own, expected) => expect(confidenceOf(own, model)).toBe(expected));

  it.each([
    [0.92, 0.89],
    [0.9, 0.91],
    [null, 0.89],
  ])("where 0.9 begins at a chance of %s stops at %s", (ninetyFrom, expected) => {
    expect(confidenceOf(["nothing in doubt"], { ...model, ninetyFrom })).toBe(expected);
  });

  it("lies from 0 to 1 with two decimals, whatever the features", () => {
    fc.assert(
      fc.property(fc.subarray(features), (own) => {
        const confidence = confidenceOf(own, confidenceModel);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(Math.round(confidence * 100) / 100).toBe(confidence);
      }),
    );
  });

  it("is that of the features which are told with the event", () => {
    for (const { event, features: own } of rate(plain))
      expect(event.confidence).toBe(confidenceOf(own, confidenceModel));
  });
});
