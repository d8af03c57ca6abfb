import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A text, what it tells and the day of its article where that is not the usual one. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("a town told as that of a country", () => {
  it.each<Report>([
    [
      "In the Swedish capital, Stockholm, Ri Yong Ho met Stephen Biegun on Monday.",
      ["meeting | held | 2018-09-24 | Stockholm | Ri Yong Ho, Stephen Biegun"],
    ],
    [
      "Wang Yi and Kang Kyung-wha held talks about North Korea in the South Korean capital, Seoul, on Tuesday.",
      ["talks | held | 2018-09-25 | Seoul | Wang Yi, Kang Kyung-wha"],
    ],
  ])("%s", tells);
});

describe("a step at the head of a sentence", () => {
  it.each<Report>([
    [
      "Wang Yi met Kim Jong Un in Pyongyang on Monday. Before that he had sat down with his counterpart, Ri Yong Ho, at a guesthouse.",
      [
        "meeting | held | 2018-09-24 | Pyongyang | Wang Yi, Kim Jong Un",
        "meeting | held | 2018-09-24 |  | Wang Yi, Ri Yong Ho",
      ],
    ],
    [
      "Wang Yi met Kim Jong Un in Pyongyang on Monday. After that, he saw his counterpart, Ri Yong Ho, at a guesthouse.",
      [
        "meeting | held | 2018-09-24 | Pyongyang | Wang Yi, Kim Jong Un",
        "meeting | held | 2018-09-24 |  | Wang Yi, Ri Yong Ho",
      ],
    ],
  ])("%s", tells);
});

describe("somebody who is called like a month", () => {
  it.each<Report>([
    [
      "Ri Yong Ho met the institute's director, Jan Holm, in Stockholm on Monday.",
      ["meeting | held | 2018-09-24 | Stockholm | Ri Yong Ho, Jan Holm"],
    ],
    [
      "Kim Yong Chol received Ambassador April Brandt in Pyongyang on Monday.",
      ["meeting | held | 2018-09-24 | Pyongyang | Kim Yong Chol, April Brandt"],
    ],
    [
      "After talks with the chairman, in May President Moon Jae-in met Kim Jong Un.",
      ["summit | held | 2018-05 |  | Moon Jae-in, Kim Jong Un"],
    ],
  ])("%s", tells);
});

describe("what is told to somebody's face", () => {
  it.each<Report>([
    [
      "In Hanoi, Ri Yong Ho assured Vietnam's premier, Nguyen Xuan Phuc, on Monday that the ports would stay open.",
      ["meeting | held | 2018-09-24 | Hanoi | Ri Yong Ho, Nguyen Xuan Phuc"],
    ],
    ["In Seoul, Moon Jae-in told the nation on Monday that Kim Jong Un could be trusted.", []],
  ])("%s", tells);
});

describe("what few have done", () => {
  it.each<Report>([
    ["Few American officials have been in North Korea this year.", []],
    ["Hardly a minister visited North Korea in May.", []],
    ["A few American officials visited North Korea in May.", ["visit | held | 2018-05 | North Korea | United States"]],
  ])("%s", tells);
});

describe("what is only thought of, left undone or off", () => {
  it.each<Report>([
    ["One idea is for Moon Jae-in to fly to Pyongyang on Oct. 5.", []],
    ["The North freed the teacher on Monday without an envoy flying to Pyongyang.", []],
    ["Kenneth Bae, whom Bill Clinton wrote about, was let go on Monday.", []],
    [
      "Mike Pompeo's trip to Pyongyang next week is off for now.",
      ["visit | cancelled | 2018-10-01/2018-10-07 | Pyongyang | Mike Pompeo"],
    ],
    [
      "Talks between Mike Pompeo and Ri Yong Ho in New York on Monday are off to a good start.",
      ["talks | held | 2018-09-24 | New York | Mike Pompeo, Ri Yong Ho"],
    ],
  ])("%s", tells);
});

describe("what had been done by the time of a day", () => {
  it.each<Report>([
    [
      "Jimmy Carter brought the teacher home in August 2010, having dined with Kim Yong Nam.",
      ["meeting | held | 2010-08 |  | Jimmy Carter, Kim Yong Nam"],
    ],
  ])("%s", tells);
});

describe("who came at an invitation", () => {
  it.each<Report>([
    [
      "Sergei Lavrov arrived on Monday at Ri Yong Ho's invitation.",
      ["visit | held | 2018-09-24 | North Korea | Sergey Lavrov"],
    ],
    [
      "Ri Yong Ho flew in on Monday at the invitation of the Vietnamese foreign minister, Pham Binh Minh.",
      ["visit | held | 2018-09-24 | Vietnam | Ri Yong Ho"],
    ],
  ])("%s", tells);
});

describe("whose summit the opening phrase tells", () => {
  it.each<Report>([
    [
      "Shinzo Abe flew home. At his summit with Kim Jong Un on Tuesday, U.S. President Donald Trump brought up the Japanese who were taken.",
      ["summit | held | 2018-09-25 |  | Donald Trump, Kim Jong Un"],
    ],
    [
      "Moon Jae-in was glad. After her talks with Ri Yong Ho on Tuesday, Kang Kyung-wha was hopeful.",
      ["talks | held | 2018-09-25 |  | Kang Kyung-wha, Ri Yong Ho"],
    ],
  ])("%s", tells);
});
