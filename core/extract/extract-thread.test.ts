import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** Sentences that depend on those before them, and what they tell in the order of the text. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("the year of what is told as history", () => {
  it.each<Report>([
    [
      "The year 2013 began well. In June Kim Kye Gwan met Wu Dawei in Beijing.",
      ["meeting | held | 2013-06 | Beijing | Kim Kye Gwan, Wu Dawei"],
    ],
    [
      "Kim Kye Gwan had met no American before March 2007. That month he held talks with Christopher Hill in New York. In July of the next year he met Condoleezza Rice in Singapore.",
      [
        "talks | held | 2007-03 | New York | Kim Kye Gwan, Christopher Hill",
        "meeting | held | 2008-07 | Singapore | Kim Kye Gwan, Condoleezza Rice",
      ],
    ],
    [
      "In May 2012 Kim Kye Gwan met Wu Dawei in Beijing. In August of the previous year he met Stephen Bosworth in New York.",
      [
        "meeting | held | 2012-05 | Beijing | Kim Kye Gwan, Wu Dawei",
        "meeting | held | 2011-08 | New York | Kim Kye Gwan, Stephen Bosworth",
      ],
    ],
    [
      "In June 2012 Kim Kye Gwan met Wu Dawei in Beijing. Stephen Bosworth went to Pyongyang in August last year.",
      [
        "meeting | held | 2012-06 | Beijing | Kim Kye Gwan, Wu Dawei",
        "visit | held | 2017-08 | Pyongyang | Stephen Bosworth",
      ],
    ],
  ])("%s", tells);
});

describe("entries of a chronology", () => {
  it.each<Report>([
    [
      "A look back. April 25, 2012: Kim Kye Gwan meets Wu Dawei in Beijing. July 3: Kim Kye Gwan holds talks with Glyn Davies in Geneva.",
      [
        "meeting | held | 2012-04-25 | Beijing | Kim Kye Gwan, Wu Dawei",
        "talks | held | 2012-07-03 | Geneva | Kim Kye Gwan, Glyn Davies",
      ],
    ],
    [
      "A look back.\n\nJuly 3, 2012: Kim Kye Gwan holds talks with Glyn Davies in Geneva.\n\nFebruary 12: Kim Kye Gwan meets Wu Dawei in Beijing.",
      [
        "talks | held | 2012-07-03 | Geneva | Kim Kye Gwan, Glyn Davies",
        "meeting | held | 2013-02-12 | Beijing | Kim Kye Gwan, Wu Dawei",
      ],
    ],
    [
      "A look back.\n\nJuly 3, 2012: Kim Kye Gwan holds talks with Glyn Davies in Geneva.\n\nJanuary 9, 2018: Cho Myoung-gyon meets Ri Son Gwon in Panmunjom.\n\nMarch 5: Suh Hoon meets Kim Jong Un in Pyongyang.",
      [
        "talks | held | 2012-07-03 | Geneva | Kim Kye Gwan, Glyn Davies",
        "meeting | held | 2018-01-09 | Panmunjom | Cho Myoung-gyon, Ri Son Gwon",
        "meeting | held | 2018-03-05 | Pyongyang | Suh Hoon, Kim Jong Un",
      ],
    ],
  ])("%s", tells);
});

describe("a verb that is said once for several", () => {
  it.each<Report>([
    [
      "Stephen Biegun met Lee Do-hoon in Seoul on Monday, Kenji Kanasugi in Tokyo on Tuesday and Chinese State Councilor Wang Yi in Beijing on Wednesday.",
      [
        "meeting | held | 2018-09-24 | Seoul | Stephen Biegun, Lee Do-hoon",
        "meeting | held | 2018-09-25 | Tokyo | Stephen Biegun, Kenji Kanasugi",
        "meeting | held | 2018-09-26 | Beijing | Stephen Biegun, Wang Yi",
      ],
    ],
    [
      "On Monday Stephen Biegun met Lee Do-hoon, on Tuesday Kenji Kanasugi.",
      [
        "meeting | held | 2018-09-24 |  | Stephen Biegun, Lee Do-hoon",
        "meeting | held | 2018-09-25 |  | Stephen Biegun, Kenji Kanasugi",
      ],
    ],
    [
      "Stephen Biegun will hold talks with Lee Do-hoon on Friday and with Kenji Kanasugi on Saturday.",
      [
        "talks | planned | 2018-09-28 |  | Stephen Biegun, Lee Do-hoon",
        "talks | planned | 2018-09-29 |  | Stephen Biegun, Kenji Kanasugi",
      ],
    ],
    [
      "Stephen Biegun will be in Seoul from October 3 to October 5 and in Tokyo on October 8. In Seoul he is to see Lee Do-hoon, in Tokyo his counterpart, Kenji Kanasugi.",
      [
        "visit | planned | 2018-10-03/2018-10-05 | Seoul | Stephen Biegun",
        "visit | planned | 2018-10-08 | Tokyo | Stephen Biegun",
        "meeting | planned | 2018-10-03/2018-10-05 | Seoul | Stephen Biegun, Lee Do-hoon",
        "meeting | planned | 2018-10-08 | Tokyo | Stephen Biegun, Kenji Kanasugi",
      ],
    ],
    [
      "Stephen Biegun met Lee Do-hoon and Kenji Kanasugi in Seoul on Monday.",
      ["meeting | held | 2018-09-24 | Seoul | Stephen Biegun, Lee Do-hoon, Kenji Kanasugi"],
    ],
  ])("%s", tells);
});

describe("who leads those that a sentence before told of", () => {
  it.each<Report>([
    [
      "Officials of the United States, Japan and South Korea met in Tokyo on Tuesday to discuss North Korea. The American side was led by Stephen Biegun, the Japanese side by Kenji Kanasugi and the South Korean side by Lee Do-hoon.",
      [
        "meeting | held | 2018-09-25 | Tokyo | United States, Japan, South Korea, Stephen Biegun, Kenji Kanasugi, Lee Do-hoon",
      ],
    ],
    [
      "A delegation from Laos visited Pyongyang on Tuesday. Deputy Prime Minister Sonexay Siphandone, who led it, spoke of trade.",
      ["visit | held | 2018-09-25 | Pyongyang | Sonexay Siphandone"],
    ],
    [
      "A delegation from Laos visited Pyongyang on Tuesday. It spoke of trade.",
      ["visit | held | 2018-09-25 | Pyongyang | Laos"],
    ],
  ])("%s", tells);
});

describe("who led other talks than those told beside them", () => {
  it.each<Report>([
    [
      "The two Koreas held talks in Kaesong on Tuesday. Chun Hae-sung led the South's side and Jon Jong Su the North's. The two Koreas last held ministerial talks in Seoul in May 2007.",
      [
        "talks | held | 2018-09-25 | Kaesong | North Korea, South Korea, Jon Jong Su, Chun Hae-sung",
        "talks | held | 2007-05 | Seoul | North Korea, South Korea",
      ],
    ],
  ])("%s", tells);
});

describe("days of a stay and about it", () => {
  it.each<Report>([
    [
      "Wang Yi arrived in Pyongyang on Sept. 18. Two days later he met Kim Jong Un. On the second day of his stay he held talks with Ri Yong Ho.",
      [
        "visit | held | 2018-09-18 | Pyongyang | Wang Yi",
        "meeting | held | 2018-09-20 |  | Wang Yi, Kim Jong Un",
        "talks | held | 2018-09-19 |  | Wang Yi, Ri Yong Ho",
      ],
    ],
    [
      "Pak Myong Ho met Battsetseg Batmunkh in Ulaanbaatar in March. Two days later he met Sun Weidong in Beijing.",
      [
        "meeting | held | 2018-03 | Ulaanbaatar | Pak Myong Ho, Battsetseg Batmunkh",
        "meeting | held | 2018-03 | Beijing | Pak Myong Ho, Sun Weidong",
      ],
    ],
  ])("%s", tells);
});

describe("what the first one did", () => {
  it.each<Report>([
    [
      "In July 2000 Vladimir Putin became the first Russian head of state to visit Pyongyang.",
      ["visit | held | 2000-07 | Pyongyang | Vladimir Putin"],
    ],
    [
      "Madeleine Albright was the most senior American to meet Kim Jong Il in October 2000.",
      ["meeting | held | 2000-10 |  | Madeleine Albright, Kim Jong Il"],
    ],
    ["Vladimir Putin would be the first president to visit Pyongyang in October.", []],
  ])("%s", tells);
});

describe("what is signed or handed over where people met", () => {
  it.each<Report>([
    [
      "Sergey Lavrov held talks with Choe Son Hui in Pyongyang on Tuesday. They spoke of coal.\n\nThe two ministers put their signatures to a plan of exchanges for 2019-2020.",
      [
        "talks | held | 2018-09-25 | Pyongyang | Sergey Lavrov, Choe Son Hui",
        "agreement | held | 2018-09-25 |  | Sergey Lavrov, Choe Son Hui",
      ],
    ],
    [
      "Li Hongzhong met Kim Jong Un on Monday. The day before, Kim Jong Un had a talk with Sergei Shoigu. Shoigu handed him a letter from President Vladimir Putin.",
      [
        "meeting | held | 2018-09-24 |  | Li Hongzhong, Kim Jong Un",
        "talks | held | 2018-09-23 |  | Kim Jong Un, Sergei Shoigu",
        "letter | held | 2018-09-23 |  | Vladimir Putin, Sergei Shoigu, Kim Jong Un",
      ],
    ],
    [
      "Wang Yi met Ri Ryong Nam in Beijing on May 27. Ri Ryong Nam presented him with a letter from Foreign Minister Ri Yong Ho.",
      [
        "meeting | held | 2018-05-27 | Beijing | Wang Yi, Ri Ryong Nam",
        "letter | held | 2018-05-27 |  | Ri Yong Ho, Ri Ryong Nam, Wang Yi",
      ],
    ],
    [
      "Jeffrey Feltman arrived in Pyongyang on Sept. 18. On the second day he met Pak Myong Guk. On the third, he held talks with Ri Yong Ho.",
      [
        "visit | held | 2018-09-18 | Pyongyang | Jeffrey Feltman",
        "meeting | held | 2018-09-19 |  | Jeffrey Feltman, Pak Myong Guk",
        "talks | held | 2018-09-20 |  | Jeffrey Feltman, Ri Yong Ho",
      ],
    ],
  ])("%s", tells);
});

describe("lists of places, and what was told before", () => {
  it.each<Report>([
    [
      "Ri Yong Ho will visit Hanoi, Vientiane and Ulaanbaatar next month.",
      [
        "visit | planned | 2018-10 | Hanoi | Ri Yong Ho",
        "visit | planned | 2018-10 | Vientiane | Ri Yong Ho",
        "visit | planned | 2018-10 | Ulaanbaatar | Ri Yong Ho",
      ],
    ],
    [
      "Kim Yong Chol flew to New York on Tuesday. Mike Pompeo had met Kim Yong Chol there in May, and again in Pyongyang in July.",
      [
        "visit | held | 2018-09-25 | New York | Kim Yong Chol",
        "meeting | held | 2018-05 | New York | Mike Pompeo, Kim Yong Chol",
        "meeting | held | 2018-07 | Pyongyang | Mike Pompeo, Kim Yong Chol",
      ],
    ],
    [
      "Stephen Biegun flew to Tokyo, where he was to meet Kenji Kanasugi on Wednesday. That meeting was put off.",
      ["meeting | postponed | 2018-09-26 | Tokyo | Stephen Biegun, Kenji Kanasugi"],
    ],
    [
      "Stephen Biegun is in Seoul from Sept. 24 to Sept. 27. On Tuesday he met Lee Do-hoon.",
      [
        "visit | held | 2018-09-24/2018-09-27 | Seoul | Stephen Biegun",
        "meeting | held | 2018-09-25 | Seoul | Stephen Biegun, Lee Do-hoon",
      ],
    ],
  ])("%s", tells);
});

describe("what people of two other countries talk over", () => {
  it.each<Report>([
    [
      "Lee Do-hoon and Stephen Biegun held talks on North Korea in Washington on Tuesday. They said that North Korea would be met with patience.",
      ["talks | held | 2018-09-25 | Washington | Lee Do-hoon, Stephen Biegun"],
    ],
    [
      "Lee Do-hoon and Stephen Biegun met a North Korean delegation in Stockholm on Tuesday.",
      ["meeting | held | 2018-09-25 | Stockholm | Lee Do-hoon, Stephen Biegun, North Korea"],
    ],
  ])("%s", tells);
});
