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

describe("acts of two that a verb tells", () => {
  it.each<Report>([
    [
      "Wi Sung-lac also called at the White House on Monday to brief Jeffrey Bader of the National Security Council.",
      [
        "visit | held | 2018-09-24 | White House | Wi Sung-lac",
        "meeting | held | 2018-09-24 | White House | Wi Sung-lac, Jeffrey Bader",
      ],
    ],
    [
      "On Tuesday William Perry gave President Moon Jae-in an account of them at the Blue House.",
      ["meeting | held | 2018-09-25 | Blue House | William Perry, Moon Jae-in"],
    ],
    [
      "On Tuesday Stephen Biegun spoke by secure video with Deputy Foreign Minister Choe Son Hui.",
      ["call | held | 2018-09-25 |  | Stephen Biegun, Choe Son Hui"],
    ],
    [
      "Kim Jong Un received in Pyongyang on Monday Thongloun Sisoulith, who was on a state visit to the DPRK.",
      [
        "summit | held | 2026-09-21 | Pyongyang | Kim Jong Un, Thongloun Sisoulith",
        "visit | held | 2026-09-21 | North Korea | Thongloun Sisoulith",
      ],
      "2026-09-27",
    ],
    ["Mike Pompeo and Choe Son Hui were supposed to have coffee on Tuesday, two diplomats said.", []],
  ])("%s", tells);
});

describe("what is no place", () => {
  it.each<Report>([
    [
      "Madeleine Albright met Paek Nam Sun at the margins of an Asian security meeting in July 2000.",
      ["meeting | held | 2000-07 |  | Madeleine Albright, Paek Nam Sun"],
    ],
    [
      "Madeleine Albright met Paek Nam Sun on Friday in a suite overlooking the Chao Phraya River.",
      ["meeting | held | 2018-09-21 |  | Madeleine Albright, Paek Nam Sun"],
    ],
    [
      "Stephen Biegun and Choe Son Hui returned to the Ritz-Carlton, where they spent two hours together on Monday.",
      ["meeting | held | 2018-09-24 | Ritz-Carlton | Stephen Biegun, Choe Son Hui"],
    ],
  ])("%s", tells);
});

describe("who stays in the foreground", () => {
  it.each<Report>([
    [
      "Kim Jong Un received President Vladimir Putin in Pyongyang on Monday. The distinguished guest had flown into Pyongyang on Sunday.",
      [
        "summit | held | 2018-09-24 | Pyongyang | Kim Jong Un, Vladimir Putin",
        "visit | held | 2018-09-23 | Pyongyang | Vladimir Putin",
      ],
    ],
    [
      "Wang Yi spoke in Beijing on Monday. It was the third stop of Ri Yong Ho, who was in good spirits. He left for Ulan Bator on Tuesday.",
      ["visit | held | 2018-09-25 | Ulaanbaatar | Ri Yong Ho"],
    ],
  ])("%s", tells);
});

describe("who only sends, or looks on", () => {
  it.each<Report>([
    ["Kim Jong Un sent his sister to Seoul on Monday.", ["visit | held | 2018-09-24 | Seoul | North Korea"]],
    ["Kim Jong Un sent Ri Su Yong to Seoul on Monday.", ["visit | held | 2018-09-24 | Seoul | Ri Su Yong"]],
    [
      "In the presence of Xi Jinping and Kim Jong Un, Wang Yi and Ri Yong Ho signed an agreement in Beijing on Monday.",
      ["agreement | held | 2018-09-24 | Beijing | Wang Yi, Ri Yong Ho"],
    ],
  ])("%s", tells);
});

describe("subjects that are named twice or far off", () => {
  it.each<Report>([
    [
      "John Bolton met Chung Eui-yong on Monday, and his deputy, Mira Ricardel, met Suh Hoon on Tuesday.",
      [
        "meeting | held | 2018-09-24 |  | John Bolton, Chung Eui-yong",
        "meeting | held | 2018-09-25 |  | Mira Ricardel, Suh Hoon",
      ],
    ],
    [
      "It was in Seoul, in April, that Donald Trump and the South's president, Moon Jae-in, sat down together.",
      ["summit | held | 2018-04 | Seoul | Donald Trump, Moon Jae-in"],
    ],
    [
      "Wu Dawei, whose title is special representative and whose task has been to keep a table laid, spent three days in Pyongyang this week.",
      ["visit | held | 2018-09-24/2018-09-30 | Pyongyang | Wu Dawei"],
    ],
  ])("%s", tells);
});
