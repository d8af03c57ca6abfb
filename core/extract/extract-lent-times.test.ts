import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A text and what it tells. */
type Report = [text: string, events: string[]];

const tells = (text: string, events: string[]) => expect(eventsOf(text).map(brief)).toEqual(events);

describe("a time that the sentence before tells", () => {
  it.each<Report>([
    [
      "The last time was in May 2016, when the province had a new governor. Ri Yong Ho met Wang Yi in Dalian.",
      ["meeting | held | 2016-05 | Dalian | Ri Yong Ho, Wang Yi"],
    ],
    [
      "That was on May 4, 2016. Ri Yong Ho met Wang Yi in Dalian.",
      ["meeting | held | 2016-05-04 | Dalian | Ri Yong Ho, Wang Yi"],
    ],
    [
      "The assembly opens in Geneva on October 4. Ri Yong Ho is expected to be there.",
      ["visit | planned | 2018-10-04 | Geneva | Ri Yong Ho"],
    ],
    [
      "The assembly opened in Geneva on September 4. Ri Yong Ho will be there.",
      ["visit | planned | 2018-09-27/.. | Geneva | Ri Yong Ho"],
    ],
  ])("%s", tells);
});
