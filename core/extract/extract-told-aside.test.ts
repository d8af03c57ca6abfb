import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** What agencies tell by the way, and what it tells in the order of the text. */
type Report = [text: string, events: string[]];

const tells = (text: string, events: string[]) => expect(eventsOf(text).map(brief)).toEqual(events);

describe("who is meant in an aside", () => {
  it.each<Report>([
    [
      "Ri Su-yong met Wang Yang, the fourth-ranking leader of the Chinese Communist Party, in Beijing on Tuesday.",
      ["meeting | held | 2018-09-25 | Beijing | Ri Su Yong, Wang Yang"],
    ],
    [
      "Dmitry Medvedev, once Russia's president and now its prime minister, met Ri Yong Ho in Moscow on Tuesday.",
      ["meeting | held | 2018-09-25 | Moscow | Dmitry Medvedev, Ri Yong Ho"],
    ],
    [
      "Wang Yi arrived in Pyongyang on Monday. Vietnam was represented by Deputy Prime Minister Pham Binh Minh. " +
        "He met Ri Yong Ho in Pyongyang on Tuesday.",
      [
        "visit | held | 2018-09-24 | Pyongyang | Wang Yi",
        "meeting | held | 2018-09-25 | Pyongyang | Pham Binh Minh, Ri Yong Ho",
      ],
    ],
    [
      "Wang Yi handed Kim Jong Un a present from Xi Jinping in Pyongyang. The two men met for an hour on Tuesday.",
      ["meeting | held | 2018-09-25 |  | Wang Yi, Kim Jong Un"],
    ],
  ])("%s", tells);
});

describe("what is only said of an event", () => {
  it.each<Report>([
    ["A meeting between Kim Jong Un and Moon Jae-in was very important, Chung Eui-yong said on Tuesday.", []],
    ["Any summit of Kim Jong Un and Shinzo Abe would be premature, Yoshihide Suga said on Tuesday.", []],
    [
      "A meeting between Kim Jong Un and Moon Jae-in in Pyongyang on Tuesday was long.",
      ["summit | held | 2018-09-25 | Pyongyang | Kim Jong Un, Moon Jae-in"],
    ],
    ["Taro Kono doubted that Wang Yi met Ri Yong Ho in Pyongyang on Tuesday.", []],
    [
      "Taro Kono had no doubt that Wang Yi met Ri Yong Ho in Pyongyang on Tuesday.",
      ["meeting | held | 2018-09-25 | Pyongyang | Wang Yi, Ri Yong Ho"],
    ],
    [
      "Taro Kono conceded that Wang Yi met Ri Yong Ho in Pyongyang on Tuesday.",
      ["meeting | held | 2018-09-25 | Pyongyang | Wang Yi, Ri Yong Ho"],
    ],
    ["Ri Yong Ho leaves for Moscow on Thursday.", ["visit | planned | 2018-09-27 | Moscow | Ri Yong Ho"]],
    [
      "A train with Kim Jong Un aboard rolled into Beijing on Tuesday, the South Korean military said, taking him to a meeting with Xi Jinping.",
      [
        "visit | held | 2018-09-25 | Beijing | Kim Jong Un",
        "summit | held | 2018-09-25 | Beijing | Kim Jong Un, Xi Jinping",
      ],
    ],
  ])("%s", tells);
});

describe("a summit in a text about ministers", () => {
  it.each<Report>([
    [
      "Kang Kyung-wha held talks with Ri Yong Ho in Seoul on Tuesday. The two agreed to go on, as was agreed at the summit in Panmunjom in April.",
      [
        "talks | held | 2018-09-25 | Seoul | Kang Kyung-wha, Ri Yong Ho",
        "summit | held | 2018-04 | Panmunjom | Moon Jae-in, Kim Jong Un",
      ],
    ],
    [
      "Kang Kyung-wha met Ri Yong Ho in Seoul on Tuesday. They will build on what was said at the summit in April.",
      [
        "meeting | held | 2018-09-25 | Seoul | Kang Kyung-wha, Ri Yong Ho",
        "summit | held | 2018-04 |  | Moon Jae-in, Kim Jong Un",
      ],
    ],
  ])("%s", tells);
});

describe("days of something else", () => {
  it.each<Report>([
    [
      "Wang Yi met Ri Yong Ho in Wonsan, on the coast, where a large beach resort opened at the end of June.",
      ["meeting | held | [..2018-09-27] | Wonsan | Wang Yi, Ri Yong Ho"],
    ],
    [
      "Wang Yi flew to Pyongyang on Tuesday for the birthday of the party, which Kim Jong Un will celebrate with a parade on Friday.",
      ["visit | held | 2018-09-25 | Pyongyang | Wang Yi"],
    ],
    [
      "Ri Yong Ho flew to Moscow on Tuesday. It is his third journey to Russia in two weeks.",
      ["visit | held | 2018-09-25 | Moscow | Ri Yong Ho"],
    ],
    [
      "Kim Jong Un and Xi Jinping held a summit in Beijing on May 4, 2018. Before the month was out Ri Yong Ho was back in the Chinese capital for talks with Wang Yi.",
      [
        "summit | held | 2018-05-04 | Beijing | Kim Jong Un, Xi Jinping",
        "visit | held | 2018-05 | Beijing | Ri Yong Ho, Wang Yi",
      ],
    ],
    [
      "Kim Jong Il met Hu Jintao in Beijing in January 2006. In April that year Kim was ill. Wu Dawei met Kim Kye Gwan in Pyongyang in October.",
      [
        "summit | held | 2006-01 | Beijing | Kim Jong Il, Hu Jintao",
        "meeting | held | 2006-10 | Pyongyang | Wu Dawei, Kim Kye Gwan",
      ],
    ],
  ])("%s", tells);
});

describe("places in a country", () => {
  it.each<Report>([
    [
      "Kim Jong Un met Vladimir Putin at a space center in Russia's Far East on Tuesday.",
      ["summit | held | 2018-09-25 | Far East | Kim Jong Un, Vladimir Putin"],
    ],
    [
      "Kim Jong Un met Xi Jinping in China's Hainan on Tuesday.",
      ["summit | held | 2018-09-25 | Hainan | Kim Jong Un, Xi Jinping"],
    ],
    [
      "Kim Jong Un will meet Vladimir Putin in the Far East after an economic forum in Vladivostok.",
      ["summit | planned | 2018-09-27/.. | Far East | Kim Jong Un, Vladimir Putin"],
    ],
    [
      "Kim Jong Un met Xi Jinping after an economic forum in Dalian on Tuesday.",
      ["summit | held | 2018-09-25 | Dalian | Kim Jong Un, Xi Jinping"],
    ],
  ])("%s", tells);
});

describe("a refusal that is said at the end", () => {
  it.each<Report>([
    [
      "North Korea will withdraw from the talks, Ri Yong Ho said on Tuesday.",
      ["statement | held | 2018-09-25 |  | Ri Yong Ho"],
    ],
    [
      '"We have no interest in dialogue with Tokyo," Ri Yong Ho said on Tuesday.',
      ["statement | held | 2018-09-25 |  | Ri Yong Ho"],
    ],
    [
      "North Korea will spurn any contact with Japan, Kim Yo Jong said in a statement that the agency carried on Monday.",
      ["statement | held | 2018-09-24 |  | Kim Yo Jong"],
    ],
    ["North Korea will spurn any contact with Japan, Taro Kono said on Tuesday.", []],
    [
      "Kim Yo Jong announced in March that the North would have nothing to do with Japan.",
      ["statement | held | 2018-03 |  | Kim Yo Jong"],
    ],
    ["Kim Yo Jong announced in March that she had nothing to do with the launch.", []],
    [
      "Ri Yong Ho said on Tuesday that there was no reason to sit down with Tokyo.",
      ["statement | held | 2018-09-25 |  | Ri Yong Ho"],
    ],
    [
      "North Korea will not return to the talks, Ri Yong Ho said on Tuesday.",
      ["statement | held | 2018-09-25 |  | Ri Yong Ho"],
    ],
    ["North Korea slammed the door on talks on Tuesday.", ["statement | held | 2018-09-25 |  | North Korea"]],
  ])("%s", tells);
});

describe("who acts in a clause of its own", () => {
  it.each<Report>([
    [
      "The captives came home in 2002, after Junichiro Koizumi flew to Pyongyang and met Kim Jong Il there.",
      ["summit | held | 2002 | Pyongyang | Junichiro Koizumi, Kim Jong Il"],
    ],
    [
      "Ties grew close after Wang Yi went to Pyongyang and met Ri Yong Ho on May 4.",
      ["meeting | held | 2018-05-04 | Pyongyang | Wang Yi, Ri Yong Ho"],
    ],
    [
      "It was a turn, since the leader's sister, Kim Yo Jong, announced in March that the North would leave the talks.",
      ["statement | held | 2018-03 |  | Kim Yo Jong"],
    ],
  ])("%s", tells);
});

describe("letters and errands told in agency prose", () => {
  it.each<Report>([
    [
      "Wang Yi met Kim Jong Un in Pyongyang on Tuesday. The guest handed over a letter signed by Xi Jinping.",
      [
        "meeting | held | 2018-09-25 | Pyongyang | Wang Yi, Kim Jong Un",
        "letter | held | 2018-09-25 |  | Xi Jinping, Wang Yi, Kim Jong Un",
      ],
    ],
    [
      "Wang Yi brought a letter from Xi Jinping, which he presented to Kim Jong Un on Tuesday.",
      ["letter | held | 2018-09-25 |  | Xi Jinping, Wang Yi, Kim Jong Un"],
    ],
    [
      "The trade ministries of Vietnam and North Korea signed a letter of intent on Tuesday.",
      ["agreement | held | 2018-09-25 |  | Vietnam, North Korea"],
    ],
    [
      "Kim Jong Un had gone to see Xi Jinping in Beijing in March.",
      ["summit | held | 2018-03 | Beijing | Kim Jong Un, Xi Jinping"],
    ],
    [
      "Kim Jong Un will go to see Xi Jinping in Beijing in October.",
      ["summit | planned | 2018-10 | Beijing | Kim Jong Un, Xi Jinping"],
    ],
    ["Kim Jong Un wants to go to see Xi Jinping in Beijing in October.", []],
    [
      "Wang Yi met Ri Yong Ho in Pyongyang on Monday. Pictures showed a missile that was fired on July 12. The next day Wang met Kim Jong Un in Pyongyang.",
      [
        "meeting | held | 2018-09-24 | Pyongyang | Wang Yi, Ri Yong Ho",
        "meeting | held | 2018-09-25 | Pyongyang | Wang Yi, Kim Jong Un",
      ],
    ],
  ])("%s", tells);
});
