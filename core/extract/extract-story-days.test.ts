import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A text and what it tells, in the order of the text. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("the year of a story", () => {
  it.each<Report>([
    [
      "In its busiest year, 2012, the channel produced Ri Yong Ho's call on Wang Yi in Beijing on March 3.",
      ["meeting | held | 2012-03-03 | Beijing | Ri Yong Ho, Wang Yi"],
    ],
    ["Ri Yong Ho visited Beijing in May and August 2016.", ["visit | held | 2016-05 | Beijing | Ri Yong Ho"]],
  ])("%s", tells);
});

describe("days that count from what was told before", () => {
  it.each<Report>([
    [
      "Ri Yong Ho met Wang Yi in Beijing on March 3 and, three days later, Sung Kim's visit to Pyongyang began.",
      [
        "meeting | held | 2018-03-03 | Beijing | Ri Yong Ho, Wang Yi",
        "visit | held | 2018-03-06 | Pyongyang | Sung Kim",
      ],
    ],
    [
      "Sung Kim flies to Tokyo on Oct. 13. In Seoul he will see Lee Do-hoon on the Monday.",
      [
        "visit | planned | 2018-10-13 | Tokyo | Sung Kim",
        "meeting | planned | 2018-10-15 | Seoul | Sung Kim, Lee Do-hoon",
      ],
    ],
    [
      "Ri Yong Ho arrived in Beijing on March 3. He met Wang Yi on the Monday.",
      ["visit | held | 2018-03-03 | Beijing | Ri Yong Ho", "meeting | held | 2018-03-05 |  | Ri Yong Ho, Wang Yi"],
    ],
    [
      "Ri Yong Ho arrived in Beijing on Sept. 22. He met Wang Yi on the Monday.",
      ["visit | held | 2018-09-22 | Beijing | Ri Yong Ho", "meeting | held | 2018-09-24 |  | Ri Yong Ho, Wang Yi"],
    ],
  ])("%s", tells);
});
