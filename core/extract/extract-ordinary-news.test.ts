import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** Sentences of ordinary news, and what they tell in the order of the text. */
type Report = [text: string, events: string[]];

const tells = (text: string, events: string[]) => expect(eventsOf(text).map(brief)).toEqual(events);

describe("words that agencies and ministries always use", () => {
  it.each<Report>([
    [
      "Wu Dawei paid a call on Tuesday on Kim Yong Nam in Pyongyang.",
      ["meeting | held | 2018-09-25 | Pyongyang | Wu Dawei, Kim Yong Nam"],
    ],
    [
      "Stephen Biegun held two days of closed-door talks with Kim Hyok Chol in Pyongyang, which opened on Monday.",
      ["talks | held | 2018-09-24/2018-09-25 | Pyongyang | Stephen Biegun, Kim Hyok Chol"],
    ],
    [
      "Wang Yi and Ri Yong Ho will hold a round of dialogue in Beijing on October 6, Foreign Ministry Spokeswoman Hua Chunying told a briefing on Thursday.",
      ["talks | planned | 2018-10-06 | Beijing | Wang Yi, Ri Yong Ho"],
    ],
    [
      "Wang Yi and Ri Yong Ho will hold talks in Beijing on October 6, Director Tran Van Loc told state television.",
      ["talks | planned | 2018-10-06 | Beijing | Wang Yi, Ri Yong Ho"],
    ],
    [
      "The visit of Wang Yi to Pyongyang, which had been planned for the end of August, has been shifted to a later date.",
      ["visit | postponed | 2018-08-21/2018-08-31 | Pyongyang | Wang Yi"],
    ],
    [
      "A visit to Pyongyang by Wang Yi that was planned for October has been moved to another day.",
      ["visit | postponed | 2018-10 | Pyongyang | Wang Yi"],
    ],
    [
      "Goran Persson, who speaks for the European Union until the end of next month, met Kim Dae-jung in Seoul on Tuesday.",
      ["meeting | held | 2018-09-25 | Seoul | Göran Persson, Kim Dae-jung"],
    ],
  ])("%s", tells);
});

describe("what opens in the present lies ahead", () => {
  it.each<Report>([
    [
      "The ministers of the two Koreas open three days of talks in Pyongyang on Sunday.",
      ["talks | planned | 2018-09-30 | Pyongyang | North Korea, South Korea"],
    ],
    [
      "Wang Yi and Ri Yong Ho open talks in Beijing on Sunday.",
      ["talks | planned | 2018-09-30 | Beijing | Wang Yi, Ri Yong Ho"],
    ],
  ])("%s", tells);
});

describe("days of a stay", () => {
  it.each<Report>([
    [
      "Ri Su Yong went to Beijing this month. On the last day of his stay, September 14, he was received by President Xi Jinping.",
      ["visit | held | 2018-09 | Beijing | Ri Su Yong", "meeting | held | 2018-09-14 |  | Ri Su Yong, Xi Jinping"],
    ],
    [
      "Ri Su Yong visited Beijing from September 10 to 14. On the evening of his arrival, he met Wang Yi.",
      [
        "visit | held | 2018-09-10/2018-09-14 | Beijing | Ri Su Yong",
        "meeting | held | 2018-09-10 | Beijing | Ri Su Yong, Wang Yi",
      ],
    ],
    [
      "Ri Su Yong visited Beijing from September 10 to 14.\n\nXi Jinping received him on Friday, September 14.\n\nOn the day of arrival, Ri Su Yong met Wang Yi.",
      [
        "visit | held | 2018-09-10/2018-09-14 | Beijing | Ri Su Yong",
        "meeting | held | 2018-09-14 | Beijing | Xi Jinping, Ri Su Yong",
        "meeting | held | 2018-09-10 |  | Ri Su Yong, Wang Yi",
      ],
    ],
    [
      "Ri Su Yong visited Beijing from September 10 to 14. He met Wang Yi on the day of his departure.",
      [
        "visit | held | 2018-09-10/2018-09-14 | Beijing | Ri Su Yong",
        "meeting | held | 2018-09-14 | Beijing | Ri Su Yong, Wang Yi",
      ],
    ],
  ])("%s", tells);
});

describe("acts that count from another", () => {
  it.each<Report>([
    [
      "Vivian Balakrishnan visited Pyongyang on 24 September. The visit came two days after his meeting with Mike Pompeo in Washington.",
      [
        "visit | held | 2018-09-24 | Pyongyang | Vivian Balakrishnan",
        "meeting | held | 2018-09-22 | Washington | Vivian Balakrishnan, Mike Pompeo",
      ],
    ],
    [
      "Ri Yong Ho met Wang Yi in Beijing on Monday. The meeting came just three days before a visit to Moscow by Ri Yong Ho.",
      [
        "meeting | held | 2018-09-24 | Beijing | Ri Yong Ho, Wang Yi",
        "visit | held | 2018-09-27 | Moscow | Ri Yong Ho",
      ],
    ],
    [
      "Lee Hsien Loong welcomed the summit between Donald Trump and Kim Jong Un, which Singapore will host on October 12.",
      ["summit | planned | 2018-10-12 |  | Donald Trump, Kim Jong Un"],
    ],
    [
      "Vivian Balakrishnan is the first to visit North Korea since May 2016, when Toshio Yamada paid an official visit.",
      ["visit | held | 2016-05 | North Korea | Toshio Yamada"],
    ],
  ])("%s", tells);
});

describe("who is meant", () => {
  it.each<Report>([
    [
      "Kim Kye Gwan came to New York in July to see Stephen Bosworth, who held Glyn Davies's job, and the two met again in Geneva in August.",
      [
        "meeting | held | 2018-07 | New York | Kim Kye Gwan, Stephen Bosworth",
        "meeting | held | 2018-08 | Geneva | Kim Kye Gwan, Stephen Bosworth",
      ],
    ],
    [
      "Goran Persson met Kim Jong Il on Tuesday. In March the North called off a ministerial round in Seoul.",
      [
        "meeting | held | 2018-09-25 |  | Göran Persson, Kim Jong Il",
        "talks | cancelled | 2018-03 | Seoul | North Korea, South Korea",
      ],
    ],
    [
      "On Tuesday in the Blue House Goran Persson told Kim Dae-jung, the president, that a long wait lay ahead.",
      ["meeting | held | 2018-09-25 | Blue House | Göran Persson, Kim Dae-jung"],
    ],
    ["Moon Jae-in worried that Japan might get ahead of the dialogue between the two Koreas.", []],
    [
      "William Perry flew into Pyongyang on Monday. The heart of the trip was the talks with Kang Sok Ju on Tuesday.",
      [
        "visit | held | 2018-09-24 | Pyongyang | William Perry",
        "talks | held | 2018-09-25 | Pyongyang | Kang Sok Ju, William Perry",
      ],
    ],
  ])("%s", tells);
});

describe("what is no act of its own", () => {
  it.each<Report>([
    [
      "Wen Jiabao left Pyongyang on Tuesday. Wen's trip followed one by State Councilor Dai Bingguo, who came to Pyongyang in mid-July.",
      [
        "visit | held | 2018-09-25 | Pyongyang | Wen Jiabao",
        "visit | held | 2018-07-11/2018-07-20 | Pyongyang | Dai Bingguo",
      ],
    ],
    [
      'Wang Yi\'s visit to Pyongyang has been postponed, Lu Kang said. "It will take place when both sides are ready," he added.',
      ["visit | postponed | [..2018-09-27] | Pyongyang | Wang Yi"],
    ],
    [
      "What would have been the first talks between South and North Korea in six years collapsed on the eve of their opening.",
      ["talks | cancelled | [..2018-09-27] |  | North Korea, South Korea"],
    ],
  ])("%s", tells);
});
