import { describe, expect, it } from "vitest";
import { confidenceModel } from "#core/extract/confidence/confidence";
import { rateEvents, readJudgeable } from "#core/extract/extract";
import { lexicon, today } from "#core/extract/testing/reading";
import type { TreeModel } from "./trees";

const article = (body: string) => ({ date: today, body, language: "en" });
const judgeable = (body: string) => readJudgeable(article(body), lexicon);

/** Takes what has a feature for an event, and nothing else. */
function onlyWith(feature: string): TreeModel {
  return { bias: 0, features: [feature], trees: [[0, -1, -1, -1, -1, -1, -1, -9, 0, 0, 0, 9, 0, 0, 0]] };
}

const titles = (body: string, judge: TreeModel | null) =>
  rateEvents(article(body), lexicon, confidenceModel, judge).map(({ event }) => event.title);

const told = "Mike Pompeo met Ri Yong Ho in New York on Wednesday.";
const dropped = "Ri Yong Ho had been due to meet Taro Kono in Tokyo.";

describe("what is looked at again", () => {
  it("is what the rules report and what they drop that is like none of it", () => {
    const steps = judgeable(`${told} ${dropped}`).map(({ isReported, features }) => [isReported, features[0]]);
    expect(steps).toEqual([
      [true, "step: reported"],
      [false, "step: unsettled"],
    ]);
  });

  it.each<[string, string]>([
    [dropped, "sides: JP-KP"],
    [dropped, "role: subject"],
    [told, "date: day"],
    [told, "place: known home"],
  ])("%s: %s", (body, feature) => {
    expect(judgeable(`${told} ${body}`).flatMap(({ features }) => features)).toContain(feature);
  });
});

describe("a second look", () => {
  it("brings back what is likely, in the order of the text", () => {
    const both = titles(`${dropped} ${told}`, onlyWith("step: unsettled"));
    expect(both).toHaveLength(2);
    expect(both[0]).toMatch(/Kono/);
  });

  it("drops what is hardly an event, but not what is told plainly", () => {
    const vague = "Kim Yong Chol flew to Beijing last month.";
    expect(titles(vague, null)).toHaveLength(1);
    expect(titles(vague, onlyWith("step: unsettled"))).toEqual([]);
    expect(titles(told, onlyWith("step: unsettled"))).toEqual(titles(told, null));
  });

  it("leaves all to the rules where there is no judge", () => {
    expect(titles(`${told} ${dropped}`, null)).toHaveLength(1);
  });
});
