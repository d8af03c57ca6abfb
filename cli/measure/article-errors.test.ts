import { describe, expect, it } from "vitest";
import { measure } from "#core/quality/measure";
import { readSeedLexicon } from "../seed-lexicon";
import { formatErrors } from "./article-errors";

const body =
  "Mike Pompeo met Ri Yong Ho in New York on Wednesday. Kim Jong Un will travel to Moscow next month. " +
  "Xi Jinping called Kim Jong Un on Monday.";

const event = {
  ...{ key: "pompeo-ri", types: ["meeting" as const], status: "held" as const, statusAlso: [], optional: false },
  ...{ dates: ["2018-09-25"], earliest: "2018-09-25", latest: "2018-09-25" },
  ...{ place: { names: ["New York"], country: "US" }, placeOptional: false },
  participants: [
    { names: ["Mike Pompeo"], country: "US", optional: false },
    { names: ["Ri Yong Ho"], country: "KP", optional: false },
    { names: ["Kim Yong Chol"], country: "KP", optional: false },
  ],
  evidence: ["Mike Pompeo met Ri Yong Ho in New York on Wednesday."],
};
const missed = {
  ...event,
  ...{ key: "xi-kim", types: ["letter" as const], dates: [null], earliest: null, latest: null, place: null },
  evidence: ["Xi Jinping called Kim Jong Un on Monday."],
};
const text = { date: "2018-09-27", body, language: "en" };
const gold = { date: "2018-09-27", events: [{ ...event, dates: ["2018-09-26~", "2018-09"] }, missed] };
const trap = "Kim Jong Un will travel to Moscow next month.";

describe("the errors of an article", () => {
  const articles = [{ id: "x-1", set: "x", text, gold: { ...gold, not_events: [trap] } }];
  const [measurement] = measure(articles, readSeedLexicon());
  const errors = measurement ? formatErrors(measurement.score) : [];

  it.each([
    [
      "wrong",
      /^wrong {3}pompeo-ri: date 2018-09-26, should be 2018-09-26~ or 2018-09; participants Mike Pompeo, Ri Yong Ho, should be .*Kim Yong Chol$/,
    ],
    ["missed", /^missed {2}xi-kim \(letter, held, no date\): “Xi Jinping called/],
    ["extra", /^extra {3}visit, planned, 2018-10, Kim Jong Un \(confidence [\d.]+\): “Kim Jong Un will/],
    ["trap", /^trap {4}taken as planned: “Kim Jong Un will travel to Moscow next month\.”$/],
  ])("say what is %s", (_, line) => {
    expect(errors).toContainEqual(expect.stringMatching(line));
  });
});
