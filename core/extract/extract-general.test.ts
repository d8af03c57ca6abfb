import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A text, what it tells and the day of its article where that is not the usual one. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("acts in words that no list knows", () => {
  it.each<Report>([
    [
      "Kim Jong Un inspected a shipyard in Vladivostok with Vladimir Putin on Monday.",
      ["summit | held | 2018-09-24 | Vladivostok | Kim Jong Un, Vladimir Putin"],
    ],
    [
      "On Friday Mike Pompeo listened to Ri Yong Ho in a hotel in New York.",
      ["meeting | held | 2018-09-21 | New York | Mike Pompeo, Ri Yong Ho"],
    ],
    [
      "Mike Pompeo will pose alongside Ri Yong Ho in New York on Friday.",
      ["meeting | planned | 2018-09-28 | New York | Mike Pompeo, Ri Yong Ho"],
    ],
    ["Mike Pompeo disagreed with Ri Yong Ho on Monday.", []],
    ["Did Mike Pompeo listen to Ri Yong Ho on Friday?", []],
    ["Mike Pompeo never listened to Ri Yong Ho on Friday.", []],
  ])("%s", tells);
});

describe("acts that a noun tells", () => {
  it.each<Report>([
    [
      "A sit-down between Mike Pompeo and Ri Yong Ho in New York on Wednesday lasted an hour.",
      ["meeting | held | 2018-09-26 | New York | Mike Pompeo, Ri Yong Ho"],
    ],
    [
      "Mike Pompeo was in conference with Ri Yong Ho in New York on Wednesday.",
      ["meeting | held | 2018-09-26 | New York | Mike Pompeo, Ri Yong Ho"],
    ],
    [
      "Kim Yong Chol was granted an interview by Mike Pompeo in New York on Wednesday.",
      ["meeting | held | 2018-09-26 | New York | Kim Yong Chol, Mike Pompeo"],
    ],
    ["Ri Yong Ho was on his way to Beijing on Wednesday.", ["visit | held | 2018-09-26 | Beijing | Ri Yong Ho"]],
    [
      "A message came to Kim Jong Un from Xi Jinping on Monday.",
      ["letter | held | 2018-09-24 |  | Xi Jinping, Kim Jong Un"],
    ],
  ])("%s", tells);
});

describe("what was to have been", () => {
  it.each<Report>([
    [
      "Mike Pompeo and Kim Yong Chol were to have met in New York on Tuesday.",
      ["meeting | cancelled | 2018-09-25 | New York | Mike Pompeo, Kim Yong Chol"],
    ],
    [
      "Mike Pompeo and Kim Yong Chol were to have met in New York on Tuesday but the meeting was put off.",
      ["meeting | postponed | 2018-09-25 | New York | Mike Pompeo, Kim Yong Chol"],
    ],
    ["Officials had no evidence that Kim Yong Chol visited Beijing on Tuesday.", []],
  ])("%s", tells);
});

describe("days that are told elsewhere in the sentence", () => {
  it.each<Report>([
    [
      "Kim Kye Gwan arrived in Beijing on Monday, three weeks after he had held talks with Wu Dawei in Pyongyang.",
      [
        "visit | held | 2018-09-24 | Beijing | Kim Kye Gwan",
        "talks | held | 2018-09-03~ | Pyongyang | Kim Kye Gwan, Wu Dawei",
      ],
    ],
    [
      "In 2000 the accord led to a visit by Madeleine Albright to Pyongyang on October 23.",
      ["visit | held | 2000-10-23 | Pyongyang | Madeleine Albright"],
    ],
    [
      "Kim Yong Chol is in New York. Kim Yong Chol visited New York from September 25 to 29.",
      ["visit | held | 2018-09-25/2018-09-29 | New York | Kim Yong Chol"],
    ],
  ])("%s", tells);

  it("count from an event that the text has named", () => {
    const text =
      "Kim Jong Un and Donald Trump held a summit in Singapore on June 12. They agreed on little. On Monday Mike Pompeo was in Seoul. " +
      "Four days after the Singapore summit Kim Yong Chol met Wang Yi in Beijing.";
    expect(eventsOf(text).map(brief)).toContain("meeting | held | 2018-06-16 | Beijing | Kim Yong Chol, Wang Yi");
  });
});

describe("who acts", () => {
  it.each<Report>([
    [
      "Mike Pompeo, who came from Tokyo, is to be received by Moon Jae-in in Seoul on Friday.",
      ["meeting | planned | 2018-09-28 | Seoul | Mike Pompeo, Moon Jae-in"],
    ],
    [
      "North Korea broke its silence on Monday. It summoned South Korean officials to Kaesong on Tuesday.",
      ["meeting | held | 2018-09-25 | Kaesong | North Korea, South Korea"],
    ],
    [
      "North Korea has changed course. On June 30 it announced that it would return to the six-party talks.",
      ["statement | held | 2018-06-30 |  | North Korea"],
    ],
  ])("%s", tells);
});
