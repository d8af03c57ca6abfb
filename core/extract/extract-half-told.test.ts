import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A text, what it tells and the day of its article where that is not the usual one. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("a dateline of a town, a day and an agency in brackets, with no mark behind it", () => {
  it.each<Report>([
    [
      "Beijing, Sept 26 (ANI) Officials from Japan and North Korea held talks in Hanoi on Monday.",
      ["talks | held | 2018-09-24 | Hanoi | Japan, North Korea"],
    ],
  ])("%s", tells);
});

describe("a year in a phrase about somebody", () => {
  it.each<Report>([
    [
      "Stephen Biegun, who was born in 1963, flew to Seoul. In August he met Ri Yong Ho in Oslo.",
      ["meeting | held | 2018-08 | Oslo | Stephen Biegun, Ri Yong Ho"],
    ],
    [
      "For Sung Kim, who entered the service in 1988, it was a long road. In May he met Choe Son Hui in Singapore.",
      ["meeting | held | 2018-05 | Singapore | Sung Kim, Choe Son Hui"],
    ],
    [
      "In 1994 Jimmy Carter flew to Pyongyang. In August the United States and North Korea held talks in Geneva.",
      [
        "visit | held | 1994 | Pyongyang | Jimmy Carter",
        "talks | held | 1994-08 | Geneva | United States, North Korea",
      ],
    ],
  ])("%s", tells);
});

describe("a day that opens a sentence by “it was”", () => {
  it.each<Report>([
    ["It was only last month that Kim Jong Un was in Beijing.", ["visit | held | 2018-08 | Beijing | Kim Jong Un"]],
    [
      "It was just two days ago that Ri Yong Ho met Wang Yi in Beijing.",
      ["meeting | held | 2018-09-25 | Beijing | Ri Yong Ho, Wang Yi"],
    ],
  ])("%s", tells);
});

describe("a day that is set in the present tense", () => {
  it.each<Report>([
    [
      "The talks between the United States and North Korea are on Saturday in Stockholm.",
      ["talks | planned | 2018-09-29 | Stockholm | United States, North Korea"],
    ],
    [
      "The meeting of the envoys of North Korea and Japan in Hanoi is on Monday.",
      ["meeting | planned | 2018-10-01 | Hanoi | North Korea, Japan"],
    ],
  ])("%s", tells);
});

describe("where somebody is while others act", () => {
  it.each<Report>([
    [
      "On Wednesday, with Wang Yi still in town, North Korea called off a meeting with South Korea.",
      ["meeting | cancelled | 2018-09-26 |  | North Korea, South Korea"],
    ],
    [
      "With Kim Jong Un away in Beijing, Ri Yong Ho met Taro Kono in Hanoi on Tuesday.",
      ["meeting | held | 2018-09-25 | Hanoi | Ri Yong Ho, Taro Kono"],
    ],
  ])("%s", tells);
});

describe("what is sent and is no envoy", () => {
  it.each<Report>([
    ["North Korea sent 3,000 soldiers to Vladivostok in May.", []],
    ["Washington dispatched an aircraft carrier to Busan on Monday.", []],
    ["North Korea sent food experts to Hanoi in May.", ["visit | held | 2018-05 | Hanoi | North Korea"]],
    ["North Korea sent its army chief to Moscow in May.", ["visit | held | 2018-05 | Moscow | North Korea"]],
  ])("%s", tells);
});

describe("what was done when something else happened", () => {
  it.each<Report>([
    [
      "Moscow and Pyongyang signed a treaty that binds both when President Putin visited the North last year.",
      ["agreement | held | 2017 |  | Russia, North Korea", "visit | held | 2017 | North Korea | Vladimir Putin"],
    ],
    [
      "Ri Yong Ho met Wang Yi when he stopped in Beijing on Tuesday.",
      [
        "meeting | held | 2018-09-25 | Beijing | Ri Yong Ho, Wang Yi",
        "visit | held | 2018-09-25 | Beijing | Ri Yong Ho",
      ],
    ],
  ])("%s", tells);
});

describe("guests who come after each other", () => {
  it.each<Report>([
    [
      "Dmitry Medvedev flew to Pyongyang on Tuesday. Chinese Premier Li Keqiang got in on Wednesday, too.",
      ["visit | held | 2018-09-25 | Pyongyang | Dmitry Medvedev", "visit | held | 2018-09-26 | Pyongyang | Li Keqiang"],
    ],
    [
      "Wang Yi arrived in Pyongyang on Monday. Russia's foreign minister, Sergei Lavrov, landed on Tuesday.",
      ["visit | held | 2018-09-24 | Pyongyang | Wang Yi", "visit | held | 2018-09-25 | Pyongyang | Sergey Lavrov"],
    ],
  ])("%s", tells);
});
