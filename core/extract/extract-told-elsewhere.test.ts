import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A text, what it tells and the day of its article where that is not the usual one. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("what a step at the head of a sentence counts from", () => {
  it.each<Report>([
    [
      "On Sunday, two days after meeting Hu Jintao, Kim Jong Il held talks with Wen Jiabao.",
      [
        "summit | held | 2009-10-02 |  | Kim Jong Il, Hu Jintao",
        "talks | held | 2009-10-04 |  | Kim Jong Il, Wen Jiabao",
      ],
      "2009-10-05",
    ],
    [
      "On Sunday, hours after his arrival in the North Korean capital, Wen Jiabao held talks with Kim Yong Il.",
      [
        "visit | held | 2009-10-04 | Pyongyang | Wen Jiabao",
        "talks | held | 2009-10-04 | Pyongyang | Wen Jiabao, Kim Yong Il",
      ],
      "2009-10-05",
    ],
    [
      "Kim Jong Il received Wen Jiabao on Monday. On Sunday, shortly after his arrival, the Chinese premier held talks with Kim Yong Il.",
      [
        "meeting | held | 2009-10-05 |  | Kim Jong Il, Wen Jiabao",
        "talks | held | 2009-10-04 |  | Wen Jiabao, Kim Yong Il",
      ],
      "2009-10-05",
    ],
  ])("%s", tells);
});

describe("the day of a text that was signed at a gathering", () => {
  it.each<Report>([
    [
      "The pact was signed by Vladimir Putin and Kim Jong Un following their talks in Pyongyang on June 19.",
      [
        "agreement | held | 2018-06-19 |  | Vladimir Putin, Kim Jong Un",
        "summit | held | 2018-06-19 | Pyongyang | Vladimir Putin, Kim Jong Un",
      ],
    ],
    [
      "Vladimir Putin and Kim Jong Un signed a pact on Monday after talks in Pyongyang on Sunday.",
      [
        "agreement | held | 2018-09-24 |  | Vladimir Putin, Kim Jong Un",
        "summit | held | 2018-09-23 | Pyongyang | Vladimir Putin, Kim Jong Un",
      ],
    ],
  ])("%s", tells);
});

describe("texts that other verbs tell", () => {
  it.each<Report>([
    [
      "Robert Gallucci and Kang Sok Ju set their signatures to the agreement in Geneva on Monday.",
      ["agreement | held | 2018-09-24 | Geneva | Robert Gallucci, Kang Sok Ju"],
    ],
  ])("%s", tells);
});

describe("meetings that other verbs tell", () => {
  it.each<Report>([
    [
      "Kim Jong Il told visiting Chinese Premier Wen Jiabao on Monday that his country was ready for talks.",
      ["meeting | held | 2009-10-05 |  | Kim Jong Il, Wen Jiabao"],
      "2009-10-05",
    ],
    ["Pak Ui Chun told visiting journalists on Wednesday that sanctions must go.", [], "2009-10-05"],
    [
      "Allison Hooker spent two days across a table from Choe Son Hui in Stockholm last month.",
      ["meeting | held | 2026-05 | Stockholm | Allison Hooker, Choe Son Hui"],
      "2026-06-21",
    ],
    [
      "Kim Kye Gwan returned to Pyongyang on Tuesday from talks in Beijing with Wu Dawei.",
      ["talks | held | 2018-09-25 | Beijing | Kim Kye Gwan, Wu Dawei"],
    ],
    [
      "Envoys from North Korea, Japan, the United States and China headed home Wednesday after talks in Geneva.",
      ["talks | held | 2018-09-26 | Geneva | North Korea, Japan, United States, China"],
    ],
    [
      "The two Koreas returned to the negotiating table at Panmunjom on Wednesday.",
      ["talks | held | 2018-09-26 | Panmunjom | North Korea, South Korea"],
    ],
    ["Mike Pompeo urged North Korea to return to the negotiating table.", []],
  ])("%s", tells);
});

describe("plans that are only in the making", () => {
  it.each<Report>([
    [
      "A return visit by Kim Jong Un to Moscow is under preparation, according to Sergey Lavrov.",
      ["visit | planned | 2018-09-27/.. | Moscow | Kim Jong Un"],
    ],
    ["No visit by Kim Jong Un to Moscow is in the works.", []],
  ])("%s", tells);
});

describe("who two heads of government are, and when a letter came", () => {
  it.each<Report>([
    [
      "Wen Jiabao held talks with Kim Yong Il in Pyongyang on Sunday. The two heads of government then witnessed the signing of an agreement on economic assistance.",
      [
        "talks | held | 2009-10-04 | Pyongyang | Wen Jiabao, Kim Yong Il",
        "agreement | held | 2009-10-04 |  | Wen Jiabao, Kim Yong Il",
      ],
      "2009-10-05",
    ],
    [
      "Last month Dai Bingguo came to Pyongyang. He delivered a letter from Hu Jintao to Kim Jong Il.",
      [
        "visit | held | 2009-09 | Pyongyang | Dai Bingguo",
        "letter | held | 2009-09 |  | Hu Jintao, Dai Bingguo, Kim Jong Il",
      ],
      "2009-10-05",
    ],
  ])("%s", tells);
});

describe("refusals and promises in other words", () => {
  it.each<Report>([
    [
      "Pyongyang declared in April 2009 that it would never again take part in the six-party talks.",
      ["statement | held | 2009-04 |  | North Korea"],
    ],
    [
      "North Korea said on Monday it would never return to the six-party talks.",
      ["statement | held | 2018-09-24 |  | North Korea"],
    ],
    [
      "Pyongyang vowed on Monday never again to sit down with Seoul.",
      ["statement | held | 2018-09-24 |  | North Korea"],
    ],
    [
      "Kim Jong Il assured a European Union delegation on Monday that he would keep his moratorium on missile launches until 2003.",
      ["statement | held | 2001-04-30 |  | Kim Jong Il"],
      "2001-05-04",
    ],
    [
      "Kim Jong Il said on Monday that his country was ready to come back to the six-party talks.",
      ["statement | held | 2009-10-05 |  | Kim Jong Il"],
      "2009-10-05",
    ],
  ])("%s", tells);
});

describe("a time ago after a verb with a preposition of its own", () => {
  it.each<Report>([
    [
      "The thaw set in a week ago in Bali, where Wi Sung-lac and Ri Yong Ho talked for two hours.",
      ["meeting | held | 2018-09-20~ | Bali | Wi Sung-lac, Ri Yong Ho"],
    ],
  ])("%s", tells);
});

describe("months of a year that the text spoke of", () => {
  it.each<Report>([
    [
      "As Pentagon chief in 1994 he had plans drawn up to bomb the reactor. They were locked away after former president Jimmy Carter went to Pyongyang that December.",
      ["visit | held | 1994-12 | Pyongyang | Jimmy Carter"],
    ],
    ["In 1994 Jimmy Carter went to Pyongyang that December.", ["visit | held | 1994-12 | Pyongyang | Jimmy Carter"]],
  ])("%s", tells);
});

describe("what guests are shown", () => {
  it.each<Report>([
    [
      "Miguel Díaz-Canel arrived in Pyongyang on Sunday. The Cuban guest visited the Kumsusan Palace of the Sun, where he paid tribute to the statues.",
      ["visit | held | 2018-09-23 | Pyongyang | Miguel Díaz-Canel"],
    ],
    ["Kim Yo Jong toured the National Museum in Hanoi on Monday.", []],
    [
      "Hans Blix visited the nuclear museum and the reactor in Yongbyon on Monday.",
      ["visit | held | 2018-09-24 | Yongbyon nuclear complex | Hans Blix"],
    ],
  ])("%s", tells);
});

describe("who takes part, and who only decides or stands beside", () => {
  it.each<Report>([
    [
      "Mike Pompeo's trip to Pyongyang in late August was called off at the last minute by Donald Trump.",
      ["visit | cancelled | 2018-08-21/2018-08-31 | Pyongyang | Mike Pompeo"],
    ],
    [
      "Chung Dong-young was received by National Defense Commission Chairman Kim Jong-il last Friday.",
      ["meeting | held | 2005-06-17 |  | Chung Dong-young, Kim Jong Il"],
      "2005-06-20",
    ],
    [
      "Göran Persson flew into Pyongyang on Monday. Together with Javier Solana and Chris Patten, he conferred with Kim Jong Il on Tuesday.",
      [
        "visit | held | 2001-04-30 | Pyongyang | Göran Persson",
        "summit | held | 2001-05-01 |  | Javier Solana, Chris Patten, Göran Persson, Kim Jong Il",
      ],
      "2001-05-04",
    ],
    [
      "B. Battsetseg handed Pak Myong Ho a letter from President U. Khurelsukh on Monday. The head of state is expected to pay a state visit to Pyongyang in October.",
      [
        "letter | held | 2026-06-08 |  | Ukhnaagiin Khurelsukh, Battsetseg Batmunkh, Pak Myong Ho",
        "visit | planned | 2026-10 | Pyongyang | Ukhnaagiin Khurelsukh",
      ],
      "2026-06-12",
    ],
  ])("%s", tells);
});

describe("offers and topics that are no events", () => {
  it.each<Report>([
    ["The Red Cross says it is ready to send food and would sit down with North Korea at any time.", []],
    ["North and South Korea also talked over the committee on trade.", []],
    ["Analysts discussed Ri Su Yong's possible interview with Kang Kyung-wha in Hanoi on Monday.", []],
    ["Nor are there plans for a telephone conversation with Kim Jong Un, spokesman Dmitry Peskov said.", []],
    ['A second trip to Pyongyang by Junichiro Koizumi was "out of the question" for now, his aide said.', []],
  ])("%s", tells);
});

describe("where it was, and how long", () => {
  it.each<Report>([
    [
      "B. Battsetseg received Pak Myong Ho at the State Palace on Monday.",
      ["meeting | held | 2026-06-08 | State Palace | Battsetseg Batmunkh, Pak Myong Ho"],
      "2026-06-12",
    ],
    [
      "South and North Korea will open four days of ministerial talks in Seoul on Tuesday, days after the North's leader told a visitor that his country would be back.",
      ["talks | planned | 2005-06-21/2005-06-24 | Seoul | North Korea, South Korea"],
      "2005-06-20",
    ],
  ])("%s", tells);
});

describe("the day of an arrival, and a month that was told before", () => {
  it.each<Report>([
    [
      "Zhao Leji arrived in Pyongyang on Thursday. He left for home on Saturday afternoon. On the day of his arrival, Zhao held talks with Choe Ryong Hae at the Mansudae Assembly Hall.",
      [
        "visit | held | 2024-04-11/2024-04-13 | Pyongyang | Zhao Leji",
        "talks | held | 2024-04-11 | Mansudae Assembly Hall | Zhao Leji, Choe Ryong Hae",
      ],
      "2024-04-13",
    ],
    [
      "In June, officials were weighing how many divisions a war would take. Jimmy Carter went to Pyongyang that month.",
      ["visit | held | 1994-06 | Pyongyang | Jimmy Carter"],
      "1994-10-23",
    ],
  ])("%s", tells);
});

describe("what follows an office, a group and a round", () => {
  it.each<Report>([
    [
      "Wang Huning, chairman of the Chinese People's Political Consultative Conference, met in Beijing with Kim Song Nam on Monday.",
      ["meeting | held | 2018-09-24 | Beijing | Wang Huning, Kim Song Nam"],
    ],
    [
      "Officials said the setback would not alter President Park Geun-hye's schedule. She will meet Kim Jong Un in Beijing on June 27.",
      ["summit | planned | 2013-06-27 | Beijing | Park Geun-hye, Kim Jong Un"],
      "2013-06-12",
    ],
    [
      "The second round of six-party talks, which starts in Beijing on Feb. 25, will take up the matter.",
      ["talks | planned | 2004-02-25 | Beijing | North Korea"],
      "2004-02-14",
    ],
    [
      "American and North Korean technicians will meet in Pyongyang next month.",
      ["meeting | planned | 2018-10 | Pyongyang | United States, North Korea"],
    ],
  ])("%s", tells);
});
