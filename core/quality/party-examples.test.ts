import { describe, expect, it } from "vitest";
import { judgeModel } from "#core/extract/judge/judge";
import { lexicon } from "#core/extract/testing/reading";
import type { GoldEvent, GoldParticipant } from "./gold";
import type { DevelopmentArticle } from "./measure";
import { toPartyExamples } from "./party-examples";

const told = "Mike Pompeo met Ri Yong Ho in New York on Wednesday, Taro Kono said.";
const party = (name: string, country: string, optional = false): GoldParticipant => ({
  names: [name],
  country,
  optional,
});
const [pompeo, ri, kono] = [party("Mike Pompeo", "US"), party("Ri Yong Ho", "KP"), party("Taro Kono", "JP")];

function meeting(participants: GoldParticipant[], date = "2018-09-26"): GoldEvent {
  return {
    ...{ key: "new-york", types: ["meeting"], status: "held", statusAlso: [], optional: false, placeOptional: false },
    ...{ dates: [date], earliest: date, latest: date, place: { names: ["New York"], country: "US" } },
    ...{ participants, evidence: [told] },
  };
}

/** Whether who speaks takes part, as far as the gold says so. */
function answersOf(events: GoldEvent[], language = "en"): boolean[] {
  const text = { date: "2018-09-27", body: told, language };
  const article: DevelopmentArticle = { id: "x-01", set: "x", text, gold: { date: text.date, events, not_events: [] } };
  return toPartyExamples([article], lexicon, judgeModel).map(({ isRight }) => isRight);
}

describe("what the choice of who takes part is fitted to", () => {
  it.each<[string, GoldEvent[], boolean[]]>([
    ["takes part", [meeting([pompeo, ri, kono])], [true]],
    ["does not", [meeting([pompeo, ri])], [false]],
    ["may be left out", [meeting([pompeo, ri, party("Taro Kono", "JP", true)])], []],
    ["takes part instead of all others", [meeting([kono])], [true]],
    ["is asked of what is no event of the gold", [meeting([pompeo, ri], "2018-03-26")], []],
  ])("%s", (_, events, expected) => expect(answersOf(events)).toEqual(expected));

  it("is English only", () => expect(answersOf([meeting([pompeo, ri])], "ko")).toEqual([]));
});
