import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A text and what it tells. */
type Report = [text: string, events: string[]];

const tells = (text: string, events: string[]) => expect(eventsOf(text).map(brief)).toEqual(events);

describe("acts beside others", () => {
  it.each<Report>([
    [
      "The two Koreas held military talks at Kaesong on Monday but could not bridge their differences.",
      ["talks | held | 2018-09-24 | Kaesong | North Korea, South Korea"],
    ],
    [
      "Moon Jae-in spoke to Donald Trump by telephone on Monday and to Shinzo Abe the same night.",
      [
        "call | held | 2018-09-24 |  | Moon Jae-in, Donald Trump",
        "call | held | 2018-09-24 |  | Moon Jae-in, Shinzo Abe",
      ],
    ],
    [
      "Moon Jae-in told Shinzo Abe by telephone on Monday that he was hopeful.",
      ["call | held | 2018-09-24 |  | Moon Jae-in, Shinzo Abe"],
    ],
  ])("%s", tells);
});

describe("what belongs to a noun", () => {
  it.each<Report>([
    [
      "North Korea called off high-level talks with South Korea slated for Friday.",
      ["talks | cancelled | 2018-09-28 |  | North Korea, South Korea"],
    ],
    [
      "Officials from the North and the South have been meeting in Kaesong since Monday.",
      ["meeting | held | 2018-09-24 | Kaesong | North Korea, South Korea"],
    ],
    [
      "Donald Trump and Kim Jong Un have held several meetings, most recently in Singapore on June 12.",
      ["summit | held | 2018-06-12 | Singapore | Donald Trump, Kim Jong Un"],
    ],
    [
      "Kim Yong Chol left Pyongyang on Sunday for a visit to Russia.",
      ["visit | held | 2018-09-23 | Russia | Kim Yong Chol"],
    ],
  ])("%s", tells);
});
