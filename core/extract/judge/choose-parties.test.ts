import { describe, expect, it } from "vitest";
import { confidenceModel } from "#core/extract/confidence/confidence";
import { rateEvents } from "#core/extract/extract";
import { lexicon, today } from "#core/extract/testing/reading";
import type { TreeModel } from "./trees";

const nothing: TreeModel = { bias: 9, features: [], trees: [] };

/** Who has a feature takes part, and nobody else. */
function onlyWith(feature: string): TreeModel {
  return { bias: 0, features: [feature], trees: [[0, -1, -1, -1, -1, -1, -1, -9, 0, 0, 0, 9, 0, 0, 0]] };
}

/** By event: who takes part. */
function namesIn(body: string, parties: TreeModel | null): string[] {
  const article = { date: today, body, language: "en" };
  const rated = rateEvents(article, lexicon, confidenceModel, { judge: nothing, parties });
  return rated.map(({ event }) => event.participants.map(({ name }) => name).join(", "));
}

const quoted = "Mike Pompeo met Ri Yong Ho in New York on Wednesday, Taro Kono said.";
const led = "North Korea and the United States held talks in Stockholm on Wednesday, which Stephen Biegun led.";
const listed = "Mike Pompeo and Taro Kono met Ri Yong Ho in New York on Wednesday.";

describe("a second look at who takes part", () => {
  it.each<[told: string, body: string, feature: string, expected: string]>([
    ["leaves all to the rules where nobody is likely", quoted, "country: VN", "Mike Pompeo, Ri Yong Ho"],
    ["adds whom the sentence names besides", quoted, "country: JP", "Mike Pompeo, Ri Yong Ho, Taro Kono"],
    ["names a person instead of the government", led, "named: yes", "North Korea, Stephen Biegun"],
    ["drops who hardly takes part", listed, "role: subject", "Mike Pompeo"],
    ["leaves one where nobody is likely enough", listed, "country: VN", "Ri Yong Ho"],
  ])("%s", (_, body, feature, expected) => expect(namesIn(body, onlyWith(feature))).toEqual([expected]));

  it("asks nobody of two whom the rules take", () => {
    const plain = "Mike Pompeo met Ri Yong Ho in New York on Wednesday.";
    expect(namesIn(plain, onlyWith("country: VN"))).toEqual(namesIn(plain, null));
  });
});
