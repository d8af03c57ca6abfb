import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A text in the manner of an agency, what it tells and the day of its article where that is not the usual one. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("who speaks of themselves", () => {
  it.each<Report>([
    [
      "“I met Ri Yong Ho in Singapore last Friday,” Mr. Pompeo said.",
      ["meeting | held | 2018-09-21 | Singapore | Mike Pompeo, Ri Yong Ho"],
    ],
    [
      "SECRETARY POMPEO: Good morning. I will travel to Pyongyang next month.\n\nQUESTION: Did I hear Seoul?\n\nSECRETARY POMPEO: I was in Seoul on Monday.",
      ["visit | planned | 2018-10 | Pyongyang | Mike Pompeo", "visit | held | 2018-09-24 | Seoul | Mike Pompeo"],
    ],
  ])("%s", tells);
});

describe("clauses and their subjects", () => {
  it.each<Report>([
    [
      "Behind closed doors on Monday, with sealed drafts on the table, Mike Pompeo and Ri Yong Ho went over the text.",
      ["meeting | held | 2018-09-24 |  | Mike Pompeo, Ri Yong Ho"],
    ],
    [
      "Stephen Biegun, who sets the policy toward the North, went over his thinking with Ri Yong Ho in Vienna on Monday.",
      ["meeting | held | 2018-09-24 | Vienna | Stephen Biegun, Ri Yong Ho"],
    ],
    [
      "Ri Yong Ho was in New York on Monday, where Mike Pompeo received him.",
      [
        "visit | held | 2018-09-24 | New York | Ri Yong Ho",
        "meeting | held | 2018-09-24 | New York | Mike Pompeo, Ri Yong Ho",
      ],
    ],
  ])("%s", tells);
});

describe("journeys", () => {
  it.each<Report>([
    [
      "Moon Jae-in calls at the White House on May 12, 2019.",
      ["visit | planned | 2019-05-12 | White House | Moon Jae-in"],
    ],
    ["Stephen Biegun continues to Tokyo on Friday.", ["visit | planned | 2018-09-28 | Tokyo | Stephen Biegun"]],
    [
      "Mike Pompeo has been to Pyongyang before. His first visit, in April 2018, was kept secret.",
      ["visit | held | 2018-04 | Pyongyang | Mike Pompeo"],
    ],
    [
      "On Sunday Sung Kim crossed into North Korea to meet Choe Son Hui.",
      ["meeting | held | 2018-09-23 | North Korea | Sung Kim, Choe Son Hui"],
    ],
  ])("%s", tells);
});

describe("rounds", () => {
  it.each<Report>([
    ["The six-party talks were held in Beijing on Monday.", ["talks | held | 2018-09-24 | Beijing | North Korea"]],
    [
      "A round of talks between the two Koreas had been expected. That was to have been held on Monday but was put off.",
      ["talks | postponed | 2018-09-24 |  | North Korea, South Korea"],
    ],
    ["The ruling party talks in Seoul on Monday ended without result.", []],
  ])("%s", tells);
});

describe("what a round closes with", () => {
  it.each<Report>([
    [
      "North and South Korean officials ended a meeting in Seoul on Tuesday with a 12-point accord.",
      [
        "meeting | held | 2018-09-25 | Seoul | North Korea, South Korea",
        "agreement | held | 2018-09-25 | Seoul | North Korea, South Korea",
      ],
    ],
    [
      "A joint communique of the United States and North Korea made public on Monday speaks of peace.",
      ["agreement | held | 2018-09-24 |  | United States, North Korea"],
    ],
    [
      "North Korea and Japan are bound by an arrangement reached in Stockholm in May 2014.",
      ["agreement | held | 2014-05 | Stockholm | North Korea, Japan"],
    ],
  ])("%s", tells);
});

describe("what a sentence says of its own before and after", () => {
  it.each<Report>([
    [
      "At a meeting that ran for four hours on Monday, North Korean leader Kim Jong Un told Xi Jinping that he was willing to attend.",
      ["summit | held | 2018-09-24 |  | Kim Jong Un, Xi Jinping"],
    ],
    [
      "At a meeting in Beijing on Monday, Ri Yong Ho told Wang Yi that the North was willing to attend.",
      ["meeting | held | 2018-09-24 | Beijing | Ri Yong Ho, Wang Yi"],
    ],
    [
      "The news recalled Mike Pompeo, who, earlier this month, spent a day in Pyongyang.",
      ["visit | held | 2018-09 | Pyongyang | Mike Pompeo"],
    ],
    [
      "A meeting between Kim Jong Un and Xi Jinping is on Saturday's program.",
      ["summit | planned | 2018-09-29 |  | Kim Jong Un, Xi Jinping"],
    ],
    [
      "A round that the two Koreas had agreed to hold in August never materialized.",
      ["talks | cancelled | 2018-08 |  | North Korea, South Korea"],
    ],
    [
      "He spoke of the six-party talks, from which North Korea withdrew in April 2009.",
      ["statement | held | 2009-04 |  | North Korea"],
    ],
  ])("%s", tells);
});

describe("journeys from town to town", () => {
  it.each<Report>([
    [
      "Stephen Biegun is to fly to Tokyo on Monday and to Seoul two days after that.",
      [
        "visit | planned | 2018-10-01 | Tokyo | Stephen Biegun",
        "visit | planned | 2018-10-03 | Seoul | Stephen Biegun",
      ],
    ],
    [
      "PYONGYANG, Sept. 26 -- The premier spoke of 2005. Hu Jintao traveled here in October 2005.",
      ["visit | held | 2005-10 | Pyongyang | Hu Jintao"],
    ],
    [
      "PYONGYANG, Sept. 26 -- Xi Jinping wrapped up a visit on Tuesday.",
      ["visit | held | 2018-09-25 | Pyongyang | Xi Jinping"],
    ],
    [
      "A State Department team came out of North Korea on Monday.",
      ["visit | held | 2018-09-24 | North Korea | United States"],
    ],
  ])("%s", tells);
});

describe("calls", () => {
  it.each<Report>([
    [
      "Shinzo Abe rang Moon Jae-in on Monday; a similar call to President Donald Trump was being arranged.",
      [
        "call | held | 2018-09-24 |  | Shinzo Abe, Moon Jae-in",
        "call | planned | 2018-09-27/.. |  | Donald Trump, Shinzo Abe",
      ],
    ],
  ])("%s", tells);
});

describe("two nations before one noun", () => {
  it.each<Report>([
    [
      "Talks between the Japanese and North Korean foreign ministries took place in Beijing on Monday.",
      ["talks | held | 2018-09-24 | Beijing | Japan, North Korea"],
    ],
    [
      "Consultations between the Mongolian and DPRK foreign ministries were held in Pyongyang in May.",
      ["talks | held | 2018-05 | Pyongyang | Mongolia, North Korea"],
    ],
    [
      "Kim Jong Un met and had a cordial and friendly talk with President Xi Jinping in Beijing on Monday.",
      ["summit | held | 2018-09-24 | Beijing | Kim Jong Un, Xi Jinping"],
    ],
  ])("%s", tells);
});
