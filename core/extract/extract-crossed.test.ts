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
