import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A sentence and what it tells, in the order of the text. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("who is only named to say who somebody else is", () => {
  it.each<Report>([
    [
      "Isao Iijima, an adviser to Prime Minister Shinzo Abe, made a trip to Pyongyang in May and was received by Kim Yong Nam.",
      [
        "visit | held | 2018-05 | Pyongyang | Isao Iijima",
        "meeting | held | 2018-05 | Pyongyang | Isao Iijima, Kim Yong Nam",
      ],
    ],
    [
      "Choe Ryong Hae, second only to Kim Jong Un in the party, met Xi Jinping in Beijing on Monday.",
      ["meeting | held | 2018-09-24 | Beijing | Choe Ryong Hae, Xi Jinping"],
    ],
    [
      "Suh Hoon, the right-hand man of President Moon Jae-in, met Kim Yong Chol in Panmunjom on Monday.",
      ["meeting | held | 2018-09-24 | Panmunjom | Suh Hoon, Kim Yong Chol"],
    ],
    [
      "President Elbegdorj of Mongolia lectured at Kim Il Sung University in Pyongyang on Oct. 31, 2013.",
      ["visit | held | 2013-10-31 | Pyongyang | Tsakhiagiin Elbegdorj"],
    ],
    [
      "Ambassador to North Korea Li Jinjun met Ri Yong Ho in Pyongyang on Monday.",
      ["meeting | held | 2018-09-24 | Pyongyang | Li Jinjun, Ri Yong Ho"],
    ],
  ])("%s", tells);
});

describe("who comes along", () => {
  it.each<Report>([
    [
      "Stephen Biegun, accompanied by his deputy, Alex Wong, was in Seoul from Sept. 18 to 20.",
      ["visit | held | 2018-09-18/2018-09-20 | Seoul | Stephen Biegun, Alex Wong"],
    ],
    [
      "Wang Yi, flanked by Ambassador Li Jinjun, met Ri Yong Ho in Pyongyang on Tuesday.",
      ["meeting | held | 2018-09-25 | Pyongyang | Wang Yi, Li Jinjun, Ri Yong Ho"],
    ],
    [
      "Suh Hoon, appointed by Moon Jae-in, met Kim Yong Chol in Pyongyang on Tuesday.",
      ["meeting | held | 2018-09-25 | Pyongyang | Suh Hoon, Kim Yong Chol"],
    ],
    [
      "Stephen Biegun is expected in Tokyo on Friday to compare notes with Kenji Kanasugi and with South Korea's Lee Do-hoon.",
      ["meeting | planned | 2018-09-28 | Tokyo | Stephen Biegun, Kenji Kanasugi, Lee Do-hoon"],
    ],
    [
      "Xi Jinping told Ri Yong Ho as he received the North Korean foreign minister in Beijing on Friday that all should show restraint.",
      ["meeting | held | 2018-09-21 | Beijing | Xi Jinping, Ri Yong Ho"],
    ],
  ])("%s", tells);
});

describe("countries that take no part", () => {
  it.each<Report>([
    [
      "Donald Trump will meet Moon Jae-in in Los Cabos, Mexico, on Saturday.",
      ["summit | planned | 2018-09-29 | Los Cabos | Donald Trump, Moon Jae-in"],
    ],
    [
      "Mike Pompeo met Suh Hoon on Monday to exchange views on recent statements from Pyongyang.",
      ["meeting | held | 2018-09-24 |  | Mike Pompeo, Suh Hoon"],
    ],
    [
      "Mike Pompeo met officials from Pyongyang on Monday.",
      ["meeting | held | 2018-09-24 |  | Mike Pompeo, North Korea"],
    ],
  ])("%s", tells);
});

describe("days in the sentence that are the event's, and those that are not", () => {
  it.each<Report>([
    [
      "Early on Tuesday, leaving the city behind, Mike Pompeo sent a letter to Kim Jong Un.",
      ["letter | held | 2018-09-25 |  | Mike Pompeo, Kim Jong Un"],
    ],
    [
      "On Oct. 3, before leaving, Stephen Biegun will address students and hold a meeting with Lee Do-hoon.",
      ["meeting | planned | 2018-10-03 |  | Stephen Biegun, Lee Do-hoon"],
    ],
    [
      "Stephen Biegun's trip follows his Sept. 4 consultations with Lee Do-hoon in Washington.",
      ["talks | held | 2018-09-04 | Washington | Stephen Biegun, Lee Do-hoon"],
    ],
    [
      "The most senior dialogue between the two Koreas in six years fell through on Tuesday night.",
      ["talks | cancelled | 2018-09-25 |  | North Korea, South Korea"],
    ],
    [
      "At the close of the talks an accord on fishing for the years 2019-2021 was signed by Ri Yong Ho and Wang Yi on Tuesday.",
      ["agreement | held | 2018-09-25 |  | Ri Yong Ho, Wang Yi"],
    ],
    [
      "Mike Pompeo arrived in Pyongyang on Sept. 18 for a three-day visit. On the first evening he had dinner with Kim Jong Un.",
      [
        "visit | held | 2018-09-18/2018-09-20 | Pyongyang | Mike Pompeo",
        "meeting | held | 2018-09-18 |  | Mike Pompeo, Kim Jong Un",
      ],
    ],
    [
      "Wang Yi, who stayed from Thursday to Saturday, met Ri Yong Ho on the first evening.",
      ["meeting | held | 2018-09-20 |  | Wang Yi, Ri Yong Ho"],
    ],
    [
      "Respected Comrade Kim Jong Un, chairman of the commission, returned home on Wednesday at the close of a visit to China.",
      ["visit | held | 2018-09-26 | China | Kim Jong Un"],
    ],
  ])("%s", tells);
});

describe("two subjects of one clause", () => {
  it.each<Report>([
    [
      "In the ballroom of the mission, under a chandelier that had seen many come and go, Robert Gallucci and Kang Sok Ju signed the paper on Friday.",
      ["agreement | held | 2018-09-21 |  | Robert Gallucci, Kang Sok Ju"],
    ],
    [
      "Kim Jong Un spoke of it after he and Xi Jinping had held talks in Beijing on June 19.",
      ["summit | held | 2018-06-19 | Beijing | Kim Jong Un, Xi Jinping"],
    ],
    [
      "On Monday Mike Pompeo met Suh Hoon and Kim Jong Un sent a letter to Donald Trump.",
      [
        "meeting | held | 2018-09-24 |  | Mike Pompeo, Suh Hoon",
        "letter | held | 2018-09-24 |  | Kim Jong Un, Donald Trump",
      ],
    ],
  ])("%s", tells);
});

describe("another call like the one before", () => {
  it.each<Report>([
    [
      "Kang Kyung-wha rang Taro Kono on Monday; a similar call to U.S. Secretary of State Mike Pompeo was being arranged.",
      [
        "call | held | 2018-09-24 |  | Kang Kyung-wha, Taro Kono",
        "call | planned | 2018-09-27/.. |  | Mike Pompeo, Kang Kyung-wha",
      ],
    ],
  ])("%s", tells);
});

describe("what tells of an act who did it", () => {
  it.each<Report>([
    [
      "Kim Jong Un said little. The errand followed a summit in Beijing on Sept. 1, at which Donald Trump asked his host, Xi Jinping, for help.",
      ["summit | held | 2018-09-01 | Beijing | Donald Trump, Xi Jinping"],
    ],
    [
      "It was the first follow-up to an agreement reached on Aug. 25, when Kim Kwan-jin and Hwang Pyong So ended the standoff.",
      ["agreement | held | 2018-08-25 |  | Kim Kwan-jin, Hwang Pyong So"],
    ],
    [
      "Under-Secretary-General Jeffrey Feltman is at home. The Secretary-General, Antonio Guterres, is not. The Secretary-General saw Ri Yong Ho on Sept. 23 in New York.",
      ["meeting | held | 2018-09-23 | New York | Antonio Guterres, Ri Yong Ho"],
    ],
  ])("%s", tells);
});

describe("who stays in the foreground", () => {
  it.each<Report>([
    [
      "Wang Yi spoke in Beijing on Monday. It was the third stop of Ri Yong Ho, who was in good spirits. He left for Ulan Bator on Tuesday.",
      ["visit | held | 2018-09-25 | Ulaanbaatar | Ri Yong Ho"],
    ],
  ])("%s", tells);
});

describe("days that other days tell", () => {
  it.each<Report>([
    [
      "Three years ago to the day, Barack Obama met Xi Jinping in Washington and spoke of North Korea.",
      ["summit | held | 2015-09-27 | Washington | Barack Obama, Xi Jinping"],
    ],
    [
      "In 2000 Kim Dae-jung met Kim Jong Il in Pyongyang. Madeleine Albright met Kim Jong Il in Pyongyang the next February.",
      [
        "summit | held | 2000 | Pyongyang | Kim Dae-jung, Kim Jong Il",
        "meeting | held | 2001-02 | Pyongyang | Madeleine Albright, Kim Jong Il",
      ],
    ],
    [
      "A chronology\n\n1999\n\nMay 25-28. William Perry is in Pyongyang.\n\n2000\n\nJune 13-15. Kim Dae-jung is in Pyongyang.",
      [
        "visit | held | 1999-05-25/1999-05-28 | Pyongyang | William Perry",
        "visit | held | 2000-06-13/2000-06-15 | Pyongyang | Kim Dae-jung",
      ],
    ],
    [
      "On Sept. 17 Bill Clinton eased the sanctions. A week later, the North declared a moratorium on launches.",
      ["statement | held | 2018-09-24~ |  | North Korea"],
    ],
  ])("%s", tells);
});
