import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A text and what it tells, in the order of the text. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("the year of a story", () => {
  it.each<Report>([
    [
      "In its busiest year, 2012, the channel produced Ri Yong Ho's call on Wang Yi in Beijing on March 3.",
      ["meeting | held | 2012-03-03 | Beijing | Ri Yong Ho, Wang Yi"],
    ],
    ["Ri Yong Ho visited Beijing in May and August 2016.", ["visit | held | 2016-05 | Beijing | Ri Yong Ho"]],
  ])("%s", tells);
});

describe("days that count from what was told before", () => {
  it.each<Report>([
    [
      "Ri Yong Ho met Wang Yi in Beijing on March 3 and, three days later, Sung Kim's visit to Pyongyang began.",
      [
        "meeting | held | 2018-03-03 | Beijing | Ri Yong Ho, Wang Yi",
        "visit | held | 2018-03-06 | Pyongyang | Sung Kim",
      ],
    ],
    [
      "Sung Kim flies to Tokyo on Oct. 13. In Seoul he will see Lee Do-hoon on the Monday.",
      [
        "visit | planned | 2018-10-13 | Tokyo | Sung Kim",
        "meeting | planned | 2018-10-15 | Seoul | Sung Kim, Lee Do-hoon",
      ],
    ],
    [
      "Ri Yong Ho arrived in Beijing on March 3. He met Wang Yi on the Monday.",
      ["visit | held | 2018-03-03 | Beijing | Ri Yong Ho", "meeting | held | 2018-03-05 |  | Ri Yong Ho, Wang Yi"],
    ],
    [
      "Ri Yong Ho arrived in Beijing on Sept. 22. He met Wang Yi on the Monday.",
      ["visit | held | 2018-09-22 | Beijing | Ri Yong Ho", "meeting | held | 2018-09-24 |  | Ri Yong Ho, Wang Yi"],
    ],
  ])("%s", tells);
});

describe("a step, and what it counts from with a verb of its own", () => {
  it.each<Report>([
    [
      "Pyongyang confirmed on Wednesday that it would receive inspectors, a day after Ri Yong Ho met Wang Yi in Beijing.",
      ["meeting | held | 2018-09-25 | Beijing | Ri Yong Ho, Wang Yi"],
    ],
    [
      "Stephen Biegun flew to Seoul on Wednesday to rest, two weeks after the summit between Donald Trump and Kim Jong Un in Hanoi collapsed.",
      [
        "visit | held | 2018-09-26 | Seoul | Stephen Biegun",
        "summit | held | 2018-09-12~ | Hanoi | Donald Trump, Kim Jong Un",
      ],
    ],
  ])("%s", tells);
});

describe("days in a clause that tells more of what was told", () => {
  it.each<Report>([
    [
      "The only contact to date between the two took place in January in New York, when Ri Gun received Sung Kim at his office.",
      ["meeting | held | 2018-01 | New York | Ri Gun, Sung Kim"],
    ],
    [
      "The ground had been prepared in New York in late July, when Ri Gun, a deputy of Ri's, had talks with Sung Kim.",
      ["talks | held | 2018-07-21/2018-07-31 | New York | Ri Gun, Sung Kim"],
    ],
    [
      "A meeting with Wang Yi, foreseen for Tuesday, was dropped by Ri Yong Ho.",
      ["meeting | cancelled | 2018-09-25 |  | Wang Yi, Ri Yong Ho"],
    ],
    [
      "Talks between Ri Yong Ho and Wang Yi that broke off in April were the last.",
      ["talks | held | 2018-04 |  | Ri Yong Ho, Wang Yi"],
    ],
    [
      "A second round of talks between North Korea and Japan, pencilled in for November, never came about.",
      ["talks | cancelled | 2017-11 |  | North Korea, Japan"],
    ],
  ])("%s", tells);

  it("is not cut off by a second name for who acts", () => {
    const text =
      "Earlier on Tuesday, Lee Do-hoon, Special Representative for Peace and Security Affairs, spoke by phone with Stephen Biegun.";
    expect(eventsOf(text).map(({ date, dateText }) => [date, dateText])).toEqual([["2018-09-25", "Tuesday"]]);
  });
});

describe("so many years since", () => {
  it.each<Report>([
    [
      "Ten years have passed since Kim Jong Il and Roh Moo-hyun signed a joint declaration in Pyongyang.",
      ["agreement | held | 2008 | Pyongyang | Kim Jong Il, Roh Moo-hyun"],
    ],
    [
      "It is 18 years to the day since Kim Jong Il met Kim Dae-jung in Pyongyang.",
      ["summit | held | 2000 | Pyongyang | Kim Jong Il, Kim Dae-jung"],
    ],
  ])("%s", tells);
});

describe("what is reported by the hour", () => {
  it.each<Report>([
    [
      "14.05 Mike Pompeo has arrived.\n\n15.30 While their leaders talked, Mike Pompeo met Ri Yong Ho next door.",
      ["meeting | held | 2018-09-27 |  | Mike Pompeo, Ri Yong Ho"],
    ],
    [
      "9.05pm: The Blue House says Donald Trump rang Moon Jae-in.\n\n8.30pm: Good evening.",
      ["call | held | 2018-09-27 |  | Donald Trump, Moon Jae-in"],
    ],
    [
      "9.05pm: Donald Trump had rung Moon Jae-in before he left.",
      ["call | held | [..2018-09-27] |  | Donald Trump, Moon Jae-in"],
    ],
  ])("%s", tells);
});

it("counts a stay that is completed from its last day", () =>
  tells("Mike Pompeo today completed a three-day visit to Japan.", [
    "visit | held | 2018-09-25/2018-09-27 | Japan | Mike Pompeo",
  ]));
