import { describe, expect, it } from "vitest";
import { checkGold } from "./check-gold";

const article = { date: "2019-03-07", body: "They met in Vienna on Tuesday. Officials met often." };
const event = {
  ...{ key: "vienna", types: ["meeting"], status: "held", place: null, participants: [] },
  ...{ dates: ["2019-03-05"], earliest: "2019-03-05", latest: "2019-03-05" },
  evidence: ["met in Vienna"],
};
const gold = { date: "2019-03-07", events: [event], not_events: ["often"] };
const check = (change: object) => checkGold({ ...gold, ...change }, article);
const checkEvent = (change: object) => check({ events: [{ ...event, ...change }] });

describe("gold", () => {
  it("comes back with what may be left out filled in", () => {
    expect(check({})).toMatchObject({ events: [{ optional: false, placeOptional: false, statusAlso: [] }] });
  });

  it.each<[string, unknown, RegExp]>([
    ["of another day", check({ date: "2019-03-08" }), /^date: 2019-03-08, but the article is of 2019-03-07\.$/],
    ["with a key twice", check({ events: [event, event] }), /^vienna: the key stands twice/],
    ["with an unknown type", checkEvent({ types: ["party"] }), /^events\[0\]\.types\[0\]: /],
    ["with an unknown field", checkEvent({ venue: "Vienna" }), /^events\[0\]: .*venue/],
    ["without evidence", checkEvent({ evidence: [] }), /^events\[0\]\.evidence: Quote a passage\.$/],
    ["with a nameless participant", checkEvent({ participants: [{ names: [], country: "KP" }] }), /at least one name/],
    ["with a date that is none", checkEvent({ dates: ["2019-13"] }), /^vienna: “2019-13” is no EDTF date\.$/],
    ["with days of another date", checkEvent({ latest: "2019-03-06" }), /^vienna: earliest and latest are .* means/],
    ["with days in reverse", checkEvent({ earliest: "2019-03-06" }), /^vienna: earliest .* lies after latest/],
    ["with a passage that is not there", checkEvent({ evidence: ["met in Rome"] }), /^vienna: evidence .* Copy it/],
    ["with a passage that is there twice", checkEvent({ evidence: ["met "] }), /stands there 2 times\. Quote more/],
    ["with a trap that is an event", check({ not_events: ["Vienna on Tuesday"] }), /overlaps the evidence of vienna/],
  ])("%s is refused", (_, problems, expected) => {
    expect(problems).toEqual([expect.stringMatching(expected)]);
  });
});
