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
    [
      "Christopher Hill met Kim Kye Gwan in Berlin from Sunday morning until well before dawn on Tuesday.",
      ["2018-09-23/2018-09-25"],
    ],
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

describe("days that a sentence tells once for all that it tells", () => {
  it.each<Dated>([
    ["When Choe Ryong Hae flew to Beijing in May, he gave Xi Jinping a letter.", ["2018-05", "2018-05"]],
    [
      "Mike Pompeo is to be received by Moon Jae-in on Friday and to hold a working breakfast with Kang Kyung-wha before he leaves.",
      ["2018-09-28", "2018-09-28"],
    ],
  ])("%s", dated);
});

describe("the day of the news, lent to what is told without one", () => {
  const lead = "Mike Pompeo met Ri Yong Ho in New York on Wednesday, the State Department said on Thursday.\n\n";

  it.each<Dated>([
    [`${lead}Taro Kono spoke to Kang Kyung-wha about North Korea by telephone.`, ["2018-09-26", "2018-09-26"]],
    // what lies before something else has a day of its own
    [
      `${lead}Nothing else was announced.\n\nTaro Kono had spoken to Kang Kyung-wha about North Korea by telephone.`,
      ["2018-09-26", "[..2018-09-27]"],
    ],
    // counted from something that has no day here
    [
      `${lead}Nothing else was announced.\n\nBefore he left, Taro Kono spoke to Kang Kyung-wha about North Korea by telephone.`,
      ["2018-09-26", "[..2018-09-27]"],
    ],
    // what stands at the head of news is of the article's day
    [`Taro Kono spoke to Kang Kyung-wha about North Korea by telephone.\n\n${lead}`, ["2018-09-27", "2018-09-26"]],
    // without any date none is lent
    ["Taro Kono spoke to Kang Kyung-wha about North Korea by telephone.", ["[..2018-09-27]"]],
    // the text has turned to another time
    [
      `${lead}Moon Jae-in met Kim Jong Un in Pyongyang in 2007.\n\nTaro Kono spoke to Kang Kyung-wha about North Korea by telephone.`,
      ["2018-09-26", "2007", "[..2018-09-27]"],
    ],
  ])("%s", dated);
});

describe("news about a plan, and plans that never began", () => {
  it.each<[text: string, told: string]>([
    [
      "Military talks between the two Koreas, agreed upon on Tuesday, will follow at a date to be set.",
      "planned 2018-09-27/..",
    ],
    [
      "A summit between Moon Jae-in and Kim Jong Un, which was to have begun on July 25, died with the older man.",
      "cancelled 2018-07-25",
    ],
    [
      "Trump called off on Thursday his summit with Kim Jong Un, which had been set for October 12 in Singapore.",
      "cancelled 2018-10-12",
    ],
    [
      "A round of talks between the two Koreas promised for early August fell through.",
      "cancelled 2018-08-01/2018-08-10",
    ],
    [
      "The third round of six-party talks is due to open in Beijing before the end of October.",
      "planned 2018-09-27/2018-10-31",
    ],
    [
      "Mike Pompeo is to pay a working visit to Pyongyang in October, a diplomatic source told the agency.",
      "planned 2018-10",
    ],
  ])("%s: %s", (text, told) => expect(eventsOf(text).map(({ status, date }) => `${status} ${date}`)).toEqual([told]));
});
