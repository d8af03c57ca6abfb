import { describe, expect, it } from "vitest";
import { eventsOf } from "./testing/reading";

/** A text and the day of each event that it tells, in the order of the events. */
type Dated = [text: string, dates: string[], day?: string];

const dated = (text: string, dates: string[], day?: string) =>
  expect(eventsOf(text, day).map(({ date }) => date)).toEqual(dates);

describe("dates that stand apart from their verb", () => {
  it.each<Dated>([
    ["Choe Son Hui met Igor Morgulov, who heads the Asian department, at the ministry on Tuesday.", ["2018-09-25"]],
    ["Wang Yi received Ri Yong Ho, head of the delegation to the dialogue, on Monday.", ["2018-09-24"]],
    ["Wang Yi received Ri Yong Ho, who is on an official visit to China, at a guesthouse on Tuesday.", ["2018-09-25"]],
  ])("%s", (text, dates) => expect(eventsOf(text)[0]?.date).toBe(dates[0]));
});

describe("dates that are counted back", () => {
  it.each<Dated>([
    [
      "A day after he met Kim Jong Un in Pyongyang, Moon Jae-in told his aides on Friday that peace was near.",
      ["2018-09-20"],
    ],
    [
      "A similar mission came in August 2009, two weeks after Bill Clinton had gone to Pyongyang.",
      ["2009-07-18/2009-08-17"],
    ],
  ])("%s", dated);
});

describe("what has just happened", () => {
  it.each<Dated>([
    ["Taro Kono has just got off the phone with Mike Pompeo.", ["2018-09-27"]],
    ["Choe Son Hui has just finished talks with Stephen Biegun in Stockholm.", ["2018-09-27"]],
    ["Minutes ago Mike Pompeo sat down with Ri Yong Ho in New York.", ["2018-09-27"]],
  ])("%s", dated);
});

describe("expressions of a date, end to end", () => {
  it.each<Dated>([
    ["Christopher Hill met Kim Kye Gwan in Berlin on the first two days of this month.", ["2018-09-01/2018-09-02"]],
    ["Christopher Hill met Kim Kye Gwan in Berlin on the last Monday of August.", ["2018-08-27"]],
    ["Christopher Hill met Kim Kye Gwan in Berlin the week before last.", ["2018-09-10/2018-09-16"]],
    ["Christopher Hill met Kim Kye Gwan in Berlin on the 20th and 21st.", ["2018-09-20/2018-09-21"]],
    ["Christopher Hill met Kim Kye Gwan in Berlin in the summer of '94.", ["1994-22"]],
    ["Christopher Hill met Kim Kye Gwan in Berlin a quarter of a century ago.", ["1993"]],
    ["Christopher Hill met Kim Kye Gwan in Berlin in the latter half of June.", ["2018-06-16/2018-06-30"]],
    [
      "Mike Pompeo met Ri Yong Ho on Sept. 12. The following Friday he met Kim Yong Chol.",
      ["2018-09-12", "2018-09-14"],
    ],
    [
      "Mike Pompeo met Ri Yong Ho on Sept. 12. He had met Kim Yong Chol on the preceding day.",
      ["2018-09-12", "2018-09-11"],
    ],
  ])("%s", dated);
});
