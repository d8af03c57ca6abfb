import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

type Report = [text: string, events: string[]];

const tells = (text: string, events: string[]) => expect(eventsOf(text).map(brief)).toEqual(events);

describe("who acts, wherever the verb stands", () => {
  it.each<Report>([
    [
      "After meeting a Japanese delegation in Singapore on Tuesday, Ri Su Yong called for patience.",
      ["meeting | held | 2018-09-25 | Singapore | Ri Su Yong, Japan"],
    ],
    [
      "Three days after visiting Beijing, Kim Jong Un received Bob Corker in Pyongyang on Monday.",
      [
        "visit | held | 2018-09-21 | Beijing | Kim Jong Un",
        "meeting | held | 2018-09-24 | Pyongyang | Kim Jong Un, Bob Corker",
      ],
    ],
    ["Officials from North Korea visited Hanoi on Tuesday.", ["visit | held | 2018-09-25 | Hanoi | North Korea"]],
    [
      "“There is much to discuss,” Ri Su Yong said after visiting Hanoi on Tuesday.",
      ["visit | held | 2018-09-25 | Hanoi | Ri Su Yong"],
    ],
    [
      "North Korea, represented by Choe Son Hui, will meet Taro Kono in Hanoi on Friday.",
      ["meeting | planned | 2018-09-28 | Hanoi | Choe Son Hui, Taro Kono"],
    ],
  ])("%s", tells);
});

describe("what became of the plan to do what a verb or a noun tells", () => {
  it.each<Report>([
    [
      "Ri Su Yong will not meet Taro Kono in Hanoi on October 4 as planned, the ministry said.",
      ["meeting | cancelled | 2018-10-04 | Hanoi | Ri Su Yong, Taro Kono"],
    ],
    [
      "Ri Su Yong will no longer visit Hanoi next week.",
      ["visit | cancelled | 2018-10-01/2018-10-07 | Hanoi | Ri Su Yong"],
    ],
    [
      "Ri Su Yong has called off plans to meet Taro Kono in Hanoi on October 4.",
      ["meeting | cancelled | 2018-10-04 | Hanoi | Ri Su Yong, Taro Kono"],
    ],
    [
      "Plans for officials from North Korea to meet Taro Kono in Hanoi on October 4 fell through.",
      ["meeting | cancelled | 2018-10-04 | Hanoi | North Korea, Taro Kono"],
    ],
    [
      "The ministry announced plans for Ri Su Yong to visit Hanoi next week.",
      ["visit | planned | 2018-10-01/2018-10-07 | Hanoi | Ri Su Yong"],
    ],
    [
      "Ri Su Yong has decided against meeting Taro Kono in Hanoi on October 4.",
      ["meeting | cancelled | 2018-10-04 | Hanoi | Ri Su Yong, Taro Kono"],
    ],
    ["Ri Su Yong has postponed visiting Hanoi on October 4.", ["visit | postponed | 2018-10-04 | Hanoi | Ri Su Yong"]],
    [
      "Ri Su Yong was to visit Hanoi next week but pulled out.",
      ["visit | cancelled | 2018-10-01/2018-10-07 | Hanoi | Ri Su Yong"],
    ],
    [
      "The meeting between Ri Su Yong and Taro Kono in Hanoi next week will not take place.",
      ["meeting | cancelled | 2018-10-01/2018-10-07 | Hanoi | Ri Su Yong, Taro Kono"],
    ],
    [
      "The cancellation of Ri Su Yong's meeting with Taro Kono in Hanoi next week surprised diplomats.",
      ["meeting | cancelled | 2018-10-01/2018-10-07 | Hanoi | Ri Su Yong, Taro Kono"],
    ],
    [
      "Ri Su Yong's visit to Hanoi has been moved from October 4 to November 6.",
      ["visit | planned | 2018-11-06 | Hanoi | Ri Su Yong"],
    ],
    [
      "Ri Su Yong managed to meet Taro Kono in Hanoi on Tuesday.",
      ["meeting | held | 2018-09-25 | Hanoi | Ri Su Yong, Taro Kono"],
    ],
    ["Ri Su Yong denied meeting Taro Kono in Hanoi on Tuesday.", []],
    ["The ministry has no plans for Ri Su Yong to meet Taro Kono in Hanoi.", []],
    ["No meeting between Ri Su Yong and Taro Kono will take place in Hanoi next week.", []],
  ])("%s", tells);
});

describe("verbs and nouns that no construction read", () => {
  it.each<Report>([
    ["Ri Su Yong dropped by Hanoi on Tuesday.", ["visit | held | 2018-09-25 | Hanoi | Ri Su Yong"]],
    ["Ri Su Yong reached Moscow on Tuesday.", ["visit | held | 2018-09-25 | Moscow | Ri Su Yong"]],
    [
      "Ri Su Yong took a walk with a Chinese delegation in Hanoi on Tuesday.",
      ["meeting | held | 2018-09-25 | Hanoi | Ri Su Yong, China"],
    ],
    [
      "Ri Su Yong treated Wang Yi to lunch in Hanoi on Tuesday.",
      ["meeting | held | 2018-09-25 | Hanoi | Ri Su Yong, Wang Yi"],
    ],
    [
      "Ri Su Yong gave a banquet for officials from Russia in Hanoi on Tuesday.",
      ["meeting | held | 2018-09-25 | Hanoi | Ri Su Yong, Russia"],
    ],
    [
      "Ri Su Yong paid a visit to Wang Yi in Hanoi on Tuesday.",
      ["meeting | held | 2018-09-25 | Hanoi | Ri Su Yong, Wang Yi"],
    ],
    [
      "Ri Su Yong had a chat with Wang Yi in Hanoi on Tuesday.",
      ["meeting | held | 2018-09-25 | Hanoi | Ri Su Yong, Wang Yi"],
    ],
    ["Ri Su Yong took a call from Wang Yi on Tuesday.", ["call | held | 2018-09-25 |  | Ri Su Yong, Wang Yi"]],
    ["Ri Su Yong called officials from Japan on Tuesday.", ["call | held | 2018-09-25 |  | Ri Su Yong, Japan"]],
    [
      "North Korea and China agreed on a joint communique in Beijing on Tuesday.",
      ["agreement | held | 2018-09-25 | Beijing | North Korea, China"],
    ],
    ["North Korea expelled the nuclear inspectors on Tuesday.", ["statement | held | 2018-09-25 |  | North Korea"]],
  ])("%s", tells);
});

describe("a turn is told by its day, and the talks that it ends were not held on it", () => {
  it.each<Report>([
    ["North Korea walked out of the six-party talks on June 4.", ["statement | held | 2018-06-04 |  | North Korea"]],
    ["North Korea suspended talks with Seoul on June 4.", ["statement | held | 2018-06-04 |  | North Korea"]],
    [
      "North Korea pulled out of the talks with Seoul scheduled for Tuesday.",
      ["talks | cancelled | 2018-09-25 |  | North Korea, South Korea"],
    ],
    ["The ministry denied that North Korea had suspended nuclear tests in August.", []],
    ["North Korea denied abandoning the nuclear treaty on Tuesday.", []],
  ])("%s", tells);
});

describe("what is denied, supposed or moved, over what is inserted", () => {
  it.each<Report>([
    ["The ministry denied that Kim Jong Un, the leader of the North, had met Wang Yi in Hanoi on Tuesday.", []],
    ["If North Korea, represented by Ri Su Yong, met Taro Kono in Hanoi on Tuesday, nobody knew of it.", []],
    [
      "Ri Su Yong, who was to meet Wang Yi in Hanoi on Friday, will do so on November 6 instead.",
      ["meeting | planned | 2018-11-06 | Hanoi | Ri Su Yong, Wang Yi"],
    ],
  ])("%s", tells);
});

describe("pairs that sign, and plans in the present tense", () => {
  it.each<Report>([
    [
      "Ri Yong Ho and Wang Yi, who signed a pact in Hanoi on Tuesday, called for patience.",
      ["agreement | held | 2018-09-25 | Hanoi | Ri Yong Ho, Wang Yi"],
    ],
    [
      "State media said North Korea and Russia adopted a joint declaration in Hanoi on Tuesday.",
      ["agreement | held | 2018-09-25 | Hanoi | North Korea, Russia"],
    ],
    [
      "Ri Su Yong, the party's top diplomat, plans a meeting with Wang Yi in Hanoi on October 4.",
      ["meeting | planned | 2018-10-04 | Hanoi | Ri Su Yong, Wang Yi"],
    ],
    [
      "After ending its moratorium on missile tests on Tuesday, North Korea called for patience.",
      ["statement | held | 2018-09-25 |  | North Korea"],
    ],
    [
      "The letter that Ri Su Yong sent to Wang Yi on Tuesday drew little notice.",
      ["letter | held | 2018-09-25 |  | Ri Su Yong, Wang Yi"],
    ],
    ["Analysts discussed Ri Su Yong's possible meeting with Wang Yi in Hanoi on October 4.", []],
  ])("%s", tells);
});

describe("what something leads up to", () => {
  it.each<Report>([
    [
      "Ri Yong Ho arrived in Singapore on Tuesday ahead of the October 12 summit between Kim Jong Un and Moon Jae-in.",
      [
        "visit | held | 2018-09-25 | Singapore | Ri Yong Ho",
        "summit | planned | 2018-10-12 | Singapore | Kim Jong Un, Moon Jae-in",
      ],
    ],
    [
      "Officials met in Hanoi on Tuesday in the run-up to the October 12 summit between Kim Jong Un and Moon Jae-in.",
      [
        "meeting | held | 2018-09-25 | Hanoi | North Korea, South Korea",
        "summit | planned | 2018-10-12 | Hanoi | Kim Jong Un, Moon Jae-in",
      ],
    ],
    [
      "Kim Jong Un inspected a school ahead of the June 12 summit with Donald Trump in Singapore.",
      ["summit | held | 2018-06-12 | Singapore | Kim Jong Un, Donald Trump"],
    ],
  ])("%s", tells);
});
