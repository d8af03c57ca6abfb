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
