import { describe, expect, it } from "vitest";
import { judgeModel } from "#core/extract/judge/judge";
import { lexicon } from "#core/extract/testing/reading";
import type { GoldEvent } from "./gold";
import { formatJudge, toExamples } from "./judge-examples";
import type { DevelopmentArticle } from "./measure";

const told = "Mike Pompeo met Ri Yong Ho in New York on Wednesday.";
const dropped = "Ri Yong Ho had been due to meet Taro Kono in Tokyo on September 3.";

const meeting: GoldEvent = {
  ...{ key: "new-york", types: ["meeting"], status: "held", statusAlso: [], optional: false, placeOptional: false },
  ...{ dates: ["2018-09-26"], earliest: "2018-09-26", latest: "2018-09-26" },
  place: { names: ["New York"], country: "US" },
  participants: [{ names: ["Ri Yong Ho"], country: "KP", optional: false }],
  evidence: [told],
};

const plan: GoldEvent = {
  ...meeting,
  ...{ key: "tokyo", dates: ["2018-09-03"], earliest: "2018-09-03", latest: "2018-09-03" },
  ...{ place: { names: ["Tokyo"], country: "JP" }, evidence: [dropped] },
};

function article(events: GoldEvent[], language = "en"): DevelopmentArticle {
  const text = { date: "2018-09-27", body: `${told} ${dropped}`, language };
  return { id: "x-01", set: "x", text, gold: { date: text.date, events, not_events: [] } };
}

/** Of what is reported and of what is dropped. */
const answersOf = (events: GoldEvent[]) =>
  toExamples([article(events)], lexicon).map(({ features, isRight }) => [features[0], isRight]);

describe("what the judge is fitted to", () => {
  it.each<[string, GoldEvent[], unknown[]]>([
    [
      "both in the gold",
      [meeting, plan],
      [
        ["step: reported", true],
        ["step: unsettled", true],
      ],
    ],
    [
      "none",
      [],
      [
        ["step: reported", false],
        ["step: unsettled", false],
      ],
    ],
    [
      "what the gold leaves open",
      [
        { ...meeting, optional: true },
        { ...plan, optional: true },
      ],
      [],
    ],
    ["paired only by chance", [meeting, { ...plan, evidence: [told] }], [["step: reported", true]]],
  ])("%s", (_, events, expected) => expect(answersOf(events)).toEqual(expected));

  it("is English only", () => expect(toExamples([article([meeting], "ko")], lexicon)).toEqual([]));
});

it("is stored with a line for each tree", () => {
  const text = formatJudge(judgeModel);
  expect(JSON.parse(text)).toEqual(judgeModel);
  expect(text.split("\n").filter((told) => /^ {4}\[.*\],?$/.test(told))).toHaveLength(judgeModel.trees.length);
});
