import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A text in the manner of an agency, what it tells and the day of its article where that is not the usual one. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("an earlier one of what is told", () => {
  it.each<Report>([
    [
      "Trump and Kim will meet for a second summit, following their first in Singapore on June 12.",
      [
        "summit | planned | 2018-12-20/.. |  | Donald Trump, Kim Jong Un",
        "summit | held | 2018-06-12 | Singapore | Donald Trump, Kim Jong Un",
      ],
      "2018-12-20",
    ],
    [
      "Moon Jae-in and Kim Jong Un will hold talks in Seoul in December, after their last in Pyongyang on Sept. 18.",
      [
        "summit | planned | 2018-12 | Seoul | Moon Jae-in, Kim Jong Un",
        "summit | held | 2018-09-18 | Pyongyang | Moon Jae-in, Kim Jong Un",
      ],
    ],
    [
      "President Donald Trump and Kim Jong Un may meet again.\n\n• June 2018: First summit, Singapore.\n\n• February 2019: Second summit, Hanoi.",
      [
        "summit | held | 2018-06 | Singapore | Donald Trump, Kim Jong Un",
        "summit | held | 2019-02 | Hanoi | Donald Trump, Kim Jong Un",
      ],
      "2019-12-20",
    ],
  ])("%s", tells);
});

describe("what fell through without a day", () => {
  it.each<Report>([
    [
      "The talks between Japan and North Korea in Beijing were delayed.",
      ["talks | postponed | [..2018-09-27] | Beijing | Japan, North Korea"],
    ],
    ["The talks between Japan and North Korea in Beijing went on.", []],
  ])("%s", tells);
});

describe("who was somewhere abroad", () => {
  it.each<Report>([
    [
      "William Perry carried a proposal to Pyongyang in May 1999.",
      ["visit | held | 1999-05 | Pyongyang | William Perry"],
    ],
    ["In July Mike Pompeo was shown the reactor in Pyongyang.", ["visit | held | 2018-07 | Pyongyang | Mike Pompeo"]],
    ["In July Mike Pompeo wanted to be shown the reactor in Pyongyang.", []],
    ["Mike Pompeo said in Washington on Monday that he was glad.", []],
    ["Kim Jong Un inspected a farm in Pyongyang on Monday.", []],
  ])("%s", tells);
});

describe("two who did something together", () => {
  it.each<Report>([
    [
      "For five hours on Sunday, behind drawn shutters, Stephen Biegun and Kim Hyok Chol wrestled over the question.",
      ["meeting | held | 2018-09-23 |  | Stephen Biegun, Kim Hyok Chol"],
    ],
    [
      "Taro Kono got off the phone with Mike Pompeo on Monday, and both spoke of North Korea.",
      ["call | held | 2018-09-24 |  | Taro Kono, Mike Pompeo"],
    ],
    ["Stephen Biegun and Kim Hyok Chol did not wrestle over it on Sunday.", []],
    ["Stephen Biegun and Kim Hyok Chol differed over it on Sunday.", []],
    ["If Stephen Biegun and Kim Hyok Chol wrestled over it on Sunday, nobody saw them.", []],
  ])("%s", tells);
});

describe("who leads two delegations", () => {
  it.each<Report>([
    [
      "American and North Korean diplomats met in Stockholm on Saturday. Stephen Biegun led the American side and Kim Myong Gil the other.",
      ["meeting | held | 2018-09-22 | Stockholm | United States, North Korea, Stephen Biegun, Kim Myong Gil"],
    ],
    [
      "American and North Korean diplomats met in Stockholm on Saturday. Stephen Biegun was pleased.",
      ["meeting | held | 2018-09-22 | Stockholm | United States, North Korea"],
    ],
    [
      "American and North Korean diplomats met in Stockholm on Saturday. Stephen Biegun was pleased. Kim Myong Gil, his opposite number, was not.",
      ["meeting | held | 2018-09-22 | Stockholm | United States, North Korea, Stephen Biegun, Kim Myong Gil"],
    ],
    [
      "American and North Korean diplomats met in Stockholm on Saturday. Stephen Biegun led the American side.",
      ["meeting | held | 2018-09-22 | Stockholm | United States, North Korea"],
    ],
    [
      "American and North Korean diplomats met in Stockholm on Saturday. Donald Trump and Kim Myong Gil, who led his side, were pleased.",
      ["meeting | held | 2018-09-22 | Stockholm | United States, North Korea"],
    ],
  ])("%s", tells);

  it("names the heads alone in the title", () => {
    const [event] = eventsOf(
      "American and North Korean diplomats met in Stockholm on Saturday. Stephen Biegun led the American side and Kim Myong Gil the other.",
    );
    expect(event?.title).toBe("Stephen Biegun and Kim Myong Gil meet in Stockholm");
  });
});
