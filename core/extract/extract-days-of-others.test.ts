import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A text and what it tells. */
type Report = [text: string, events: string[]];

const tells = (text: string, events: string[]) => expect(eventsOf(text).map(brief)).toEqual(events);

describe("a day that is somebody else's", () => {
  it.each<Report>([
    [
      "Mike Pompeo is likely to travel to Pyongyang for the October 4 session, a ministry said on Tuesday.",
      ["visit | planned | 2018-10-04 | Pyongyang | Mike Pompeo"],
    ],
    [
      "Ri Yong Ho raised the matter on Tuesday when he spoke with Wang Yi ahead of tomorrow's conference.",
      ["meeting | held | 2018-09-25 |  | Ri Yong Ho, Wang Yi"],
    ],
    ["Ministers asked the North to abide by the 2005 joint statement of the six-party talks.", []],
  ])("%s", tells);
});

describe("a condition without if", () => {
  it.each<Report>([
    ["The offer may help the North save face should there be talks with Japan in October.", []],
    ["Seoul would send rice to North Korea should it return to the talks in Beijing on Friday.", []],
  ])("%s", tells);
});

describe("a people, and a resolve", () => {
  it.each<Report>([
    [
      "On October 7 Stephen Biegun will see the North Koreans again.",
      ["meeting | planned | 2018-10-07 |  | Stephen Biegun, North Korea"],
    ],
    [
      "Ri Yong Ho saw the Russians in New York on Monday.",
      ["meeting | held | 2018-09-24 | New York | Ri Yong Ho, Russia"],
    ],
    ["Ri Yong Ho saw the North Korean flag on Monday.", []],
    [
      "North Korea and Japan have resolved to hold talks in Beijing next month.",
      ["talks | planned | 2018-10 | Beijing | North Korea, Japan"],
    ],
  ])("%s", tells);
});
