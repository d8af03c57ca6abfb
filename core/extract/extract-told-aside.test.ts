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
