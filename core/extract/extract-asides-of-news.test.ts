import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A text and what it tells. */
type Report = [text: string, events: string[]];

const tells = (text: string, events: string[]) => expect(eventsOf(text).map(brief)).toEqual(events);

describe("who is only spoken of", () => {
  it.each<Report>([
    [
      "In his talks with Wang Yi in Beijing on Friday, Ri Su Yong, one of the men closest to Kim Jong Un, asked for aid.",
      ["talks | held | 2018-09-21 | Beijing | Wang Yi, Ri Su Yong"],
    ],
    [
      "Heather Nauert spoke on Monday. The plan, she told reporters, was announced by President Moon Jae-in in Berlin on July 6 of last year.",
      [],
    ],
    ["Mike Pompeo was in Bangkok on Wednesday for a talk with Prime Minister Prayut Chan-o-cha.", []],
    [
      "Mike Pompeo was in Bangkok on Wednesday for a talk on North Korea with Prime Minister Prayut Chan-o-cha.",
      ["visit | held | 2018-09-26 | Bangkok | Mike Pompeo, Prayut Chan-o-cha"],
    ],
    [
      "Officials hoped that the North Koreans would tell them on Friday that they would come to the talks in Geneva.",
      [],
    ],
  ])("%s", tells);
});

describe("how long, and since when not", () => {
  it.each<Report>([
    [
      "Ri Yong Ho flew into Hanoi on Tuesday for a stay of three days.",
      ["visit | held | 2018-09-25/2018-09-27 | Hanoi | Ri Yong Ho"],
    ],
    [
      "Japan and North Korea met in Dalian on Tuesday, three years after their dialogue had collapsed.",
      ["meeting | held | 2018-09-25 | Dalian | Japan, North Korea"],
    ],
  ])("%s", tells);
});

describe("the day after a word of direction", () => {
  it.each<Report>([
    ["Ri Yong Ho will fly in Friday to see Wang Yi.", ["meeting | planned | 2018-09-28 |  | Ri Yong Ho, Wang Yi"]],
  ])("%s", tells);
});
