import { describe, expect, it } from "vitest";
import { tellingsOf } from "#core/extract/testing/reading";
import { isRelevant, isWhole } from "./relevance";

function relevanceOf(text: string): boolean[] {
  return tellingsOf(text).map((candidate) => isRelevant(candidate, text));
}

describe("what is of the field", () => {
  it.each([
    ["the North with anybody", "Ri Yong Ho met Jane Doe, the Canadian envoy, in Rome."],
    ["its neighbors with each other", "Moon Jae-in met Shinzo Abe in Tokyo."],
    ["a round of many", "The six-party talks resumed in Beijing in 2005."],
    ["a journey to the North", "Jane Doe, the Canadian envoy, visited Pyongyang."],
    ["a journey from the North", "Kim Yong Chol flew to Rome."],
    ["a text of two others about the North", "Russia and China signed a statement on North Korea."],
    ["what the North writes", "Kim Jong Un sent a letter to the president of Cuba."],
  ])("%s", (_, text) => expect(relevanceOf(text)).toContain(true));

  it.each([
    ["others with each other", "Emmanuel Macron met Angela Merkel in Berlin."],
    ["neighbors over trade", "Wang Yi met Taro Kono in Beijing over tariffs."],
    ["what is only told by the way", "Jane Doe, the US envoy, who met Kenya's president in Nairobi, warned the North."],
    ["firms", "North Korean and Chinese traders of two companies met in Dandong."],
    ["others who sign something", "Russia and China signed a statement on gas."],
  ])("not %s", (_, text) => expect(relevanceOf(text)).not.toContain(true));
});

describe("what is told whole enough", () => {
  it.each([
    ["two sides and a day", "Ri Yong Ho met Wang Yi on Monday.", true],
    ["two sides and a place", "Ri Yong Ho met Wang Yi in Beijing.", true],
    ["one side and a day", "The talks with Japan were held on Monday.", true],
    ["talks that were only pointed to", "The talks with Japan went on.", false],
    ["a journey with its goal", "Ri Yong Ho visited Beijing on Monday.", true],
    ["a journey nobody dates", "Ri Yong Ho visited Beijing.", false],
    ["a plan nobody dates", "Ri Yong Ho will visit Beijing.", true],
    ["a text of one side without a day", "North Korea signed an agreement.", false],
  ])("%s: “%s” %s", (_, text, is) => expect(tellingsOf(text).some(isWhole)).toBe(is));
});
