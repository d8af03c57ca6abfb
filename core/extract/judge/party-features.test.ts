import { describe, expect, it } from "vitest";
import { readAsked } from "#core/extract/extract";
import { lexicon, today } from "#core/extract/testing/reading";
import { judgeModel } from "./judge";

/** What is true of somebody of whom it is asked whether they take part in the first event. */
function featuresOf(body: string, name: string): readonly string[] {
  const [first] = readAsked({ date: today, body, language: "en" }, lexicon, judgeModel);
  return first?.asked.find(({ participant }) => participant.name === name)?.features ?? [];
}

const listed = "Mike Pompeo and Taro Kono met Ri Yong Ho in New York on Wednesday, Wang Yi said.";
const talks = "North Korea and the United States held talks in Stockholm on Wednesday, which Stephen Biegun led.";

describe("what somebody is judged by", () => {
  it.each<[body: string, name: string, features: string[]]>([
    [listed, "Mike Pompeo", ["part: yes", "role: subject", "place: own", "listed: before part", "others named: 2"]],
    [listed, "Ri Yong Ho", ["part: yes", "role: object", "distance: next", "after: yes"]],
    [listed, "Wang Yi", ["kind: known", "place: home", "distance: middle", "names: 4"]],
    [talks, "Stephen Biegun", ["named: yes", "form: name", "country: US", "place: third"]],
  ])("%s: %s", (body, name, features) => expect(featuresOf(body, name)).toEqual(expect.arrayContaining(features)));

  it.each<[body: string, name: string, features: string[]]>([
    [listed, "Wang Yi", ["part: yes", "same day: yes", "listed: after part"]],
    [talks, "Stephen Biegun", ["part: yes", "listed: before other", "level: head"]],
  ])("%s: %s, not", (body, name, features) => {
    const own = featuresOf(body, name);
    expect(own).toContain("named: yes");
    for (const feature of features) expect(own).not.toContain(feature);
  });

  it.each<[told: string, body: string, name: string]>([
    [
      "plays a part in another act",
      "Mike Pompeo met Ri Yong Ho on Monday, before Taro Kono called on Wang Yi.",
      "Wang Yi",
    ],
    [
      "only says who somebody is",
      "Suh Hoon, the right-hand man of Moon Jae-in, met Kim Yong Chol on Monday.",
      "Moon Jae-in",
    ],
    ["has it done", "Suh Hoon, appointed by Moon Jae-in, met Kim Yong Chol on Monday.", "Moon Jae-in"],
    ["is named as a place", talks, "Sweden"],
    ["speaks of a summit", "Kim Jong Un met Xi Jinping on Monday, Ri Yong Ho said.", "Ri Yong Ho"],
  ])("nobody is asked about who %s", (_, body, name) => expect(featuresOf(body, name)).toEqual([]));
});
