import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A text with the asides of real news, what it tells and the day of its article where that is not the usual one. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("who somebody is, and since when", () => {
  it.each<Report>([
    [
      "Sung Kim is to see Foreign Minister Ri Yong Ho, who was promoted in May, in Pyongyang on Friday.",
      ["meeting | planned | 2018-09-28 | Pyongyang | Sung Kim, Ri Yong Ho"],
    ],
    [
      "Ri Yong Ho met Wang Yi in Beijing on Thursday. He was also due to see State Councilor Yang Jiechi, who took over last year, in the late afternoon.",
      [
        "meeting | held | 2018-09-27 | Beijing | Ri Yong Ho, Wang Yi",
        "meeting | planned | 2018-09-27 |  | Ri Yong Ho, Yang Jiechi",
      ],
    ],
    ["Wu Dawei served as ambassador in Tokyo from 2001 to 2004.", []],
    ["Wu Dawei, 71, was ambassador in Seoul from 1998 to 2001.", []],
  ])("%s", tells);
});

describe("the hour without its day", () => {
  it.each<Report>([
    [
      "Ri Yong Ho met Wang Yi in Beijing on Tuesday. He is to see Yang Jiechi later in the day.",
      [
        "meeting | held | 2018-09-25 | Beijing | Ri Yong Ho, Wang Yi",
        "meeting | planned | 2018-09-27 |  | Ri Yong Ho, Yang Jiechi",
      ],
    ],
    [
      "Moon Jae-in and Kim Jong Un will meet in Pyongyang on Oct. 20. In the afternoon Sung Kim met Choe Son Hui in Beijing.",
      [
        "summit | planned | 2018-10-20 | Pyongyang | Moon Jae-in, Kim Jong Un",
        "meeting | held | 2018-09-27 | Beijing | Sung Kim, Choe Son Hui",
      ],
    ],
  ])("%s", tells);
});

describe("a year that the text comes back from", () => {
  it.each<Report>([
    [
      "Mongolia opened an embassy in Pyongyang in 1948. It has since offered itself as a host more than once. In July Ri Yong Ho met Sung Kim in Ulan Bator.",
      ["meeting | held | 2018-07 | Ulaanbaatar | Ri Yong Ho, Sung Kim"],
    ],
  ])("%s", tells);
});

describe("with whom there is something else than the talks", () => {
  it.each<Report>([
    [
      "Kang Kyung-wha and Taro Kono spoke by telephone on Wednesday and agreed to improve relations with North Korea.",
      ["call | held | 2018-09-26 |  | Kang Kyung-wha, Taro Kono"],
    ],
  ])("%s", tells);
});

describe("the way home", () => {
  it.each<Report>([["Sung Kim left for home from Kimpo airport on Wednesday evening.", []]])("%s", tells);
});

describe("what came of nothing", () => {
  it.each<Report>([
    [
      "The summit between Donald Trump and Kim Jong Un in Hanoi broke up on Wednesday with nothing signed.",
      ["summit | held | 2018-09-26 | Hanoi | Donald Trump, Kim Jong Un"],
    ],
    [
      "Moon Jae-in and Kim Jong Un met in Pyongyang on Tuesday without a text being agreed.",
      ["summit | held | 2018-09-25 | Pyongyang | Moon Jae-in, Kim Jong Un"],
    ],
    [
      "Ri Yong Ho and Mike Pompeo left Beijing in July without an agreement on inspections.",
      ["visit | held | 2018-07 | Beijing | Ri Yong Ho, Mike Pompeo"],
    ],
    ["Shinzo Abe has spoken of receiving Kim Jong Un in Tokyo.", []],
    ["North Korea demanded on Tuesday that John Bolton be removed from the negotiations.", []],
    [
      "Wang Yi met Ri Yong Ho in Beijing in May, and dates for the summit were fixed and dropped twice.",
      ["meeting | held | 2018-05 | Beijing | Wang Yi, Ri Yong Ho"],
    ],
    [
      "Xi Jinping landed in Pyongyang on Wednesday. On Friday, before heading home, he will lay a wreath.",
      ["visit | held | 2018-09-26 | Pyongyang | Xi Jinping"],
    ],
  ])("%s", tells);
});

describe("whom and where a plain noun means", () => {
  it.each<Report>([
    [
      "Moon Jae-in and Donald Trump met in Seoul on Tuesday. Kim Jong Un met Trump at Panmunjom. The two presidents then flew to Singapore.",
      [
        "summit | held | 2018-09-25 | Seoul | Moon Jae-in, Donald Trump",
        "summit | held | 2018-09-25 | Panmunjom | Kim Jong Un, Donald Trump",
        "visit | held | 2018-09-25 | Singapore | Moon Jae-in, Donald Trump",
      ],
    ],
    [
      "Ri Son Gwon and Cho Myoung-gyon met in the demilitarized zone on Tuesday.",
      ["meeting | held | 2018-09-25 | Demilitarized Zone | Ri Son Gwon, Cho Myoung-gyon"],
    ],
  ])("%s", tells);
});

describe("who is who", () => {
  it.each<Report>([
    [
      "Halvard Brekke told reporters that Norway was ready to help North Korea. Brekke met Ri Yong Ho in Pyongyang on Monday.",
      ["meeting | held | 2018-09-24 | Pyongyang | Halvard Brekke, Ri Yong Ho"],
    ],
    [
      "Song Min-ja met Ri Yong Ho in Beijing on Monday.",
      ["meeting | held | 2018-09-24 | Beijing | Song Min-ja, Ri Yong Ho"],
    ],
    [
      "Sung Kim met Choe Son Hui in Singapore on Monday. Their leaders will meet in Hanoi next month.",
      [
        "meeting | held | 2018-09-24 | Singapore | Sung Kim, Choe Son Hui",
        "meeting | planned | 2018-10 | Hanoi | United States, North Korea",
      ],
    ],
  ])("%s", tells);
});

describe("talks that are no more than a way", () => {
  it.each<Report>([
    ["Stephen Biegun said on Monday that there was room for a dialogue with North Korea.", []],
    ["The door to talks with North Korea stands open, Mike Pompeo told a forum in Ottawa on Monday.", []],
    ["Wang Yi hopes that a gesture would bring the talks with North Korea back on track in October.", []],
  ])("%s", tells);
});

describe("more than one office, and time spent together", () => {
  it.each<Report>([
    [
      "The foreign and trade ministers of Russia and North Korea met in Moscow on Tuesday.",
      ["meeting | held | 2018-09-25 | Moscow | Russia, North Korea"],
    ],
    [
      "Ri Yong Ho spent the evening with Wang Yi in Beijing on Tuesday.",
      ["meeting | held | 2018-09-25 | Beijing | Ri Yong Ho, Wang Yi"],
    ],
  ])("%s", tells);
});

describe("a phrase between commas", () => {
  it.each<Report>([
    [
      "When Wang Yi and Ri Yong Ho met for the first time, in Pyongyang last May, they signed a pact.",
      [
        "meeting | held | 2018-05 | Pyongyang | Wang Yi, Ri Yong Ho",
        "agreement | held | 2018-05 | Pyongyang | Wang Yi, Ri Yong Ho",
      ],
    ],
    ["Ri Yong Ho is in New York. The previous meeting, on May 4, ended without a statement.", []],
  ])("%s", tells);
});
