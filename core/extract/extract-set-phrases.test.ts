import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A sentence with words that a kind of writer always uses, what it tells and the day of its article where that is not the usual one. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("who speaks and to whom", () => {
  it.each<Report>([
    [
      "Kim Jong Un met Wang Yi in Pyongyang on Tuesday, and the meeting went well, spokeswoman Hua Chunying told reporters.",
      ["meeting | held | 2018-09-25 | Pyongyang | Kim Jong Un, Wang Yi"],
    ],
    [
      "Ri Yong Ho saw Sergey Lavrov in Moscow on Monday, spokesman Dmitry Peskov told journalists on Tuesday.",
      ["meeting | held | 2018-09-24 | Moscow | Ri Yong Ho, Sergey Lavrov"],
    ],
  ])("%s", tells);
});

describe("a guest who is visiting", () => {
  it.each<Report>([
    [
      "President Xi Jinping on Tuesday received visiting Foreign Minister Ri Yong Ho in Beijing.",
      ["meeting | held | 2018-09-25 | Beijing | Xi Jinping, Ri Yong Ho"],
    ],
    [
      "Prime Minister Shinzo Abe met visiting Chinese Foreign Minister Wang Yi in Tokyo on Monday to discuss North Korea.",
      ["meeting | held | 2018-09-24 | Tokyo | Shinzo Abe, Wang Yi"],
    ],
  ])("%s", tells);
});

describe("what is only wished for or a means", () => {
  it.each([
    "Mongolia would be glad to host another meeting between North Korea and the United States, he said.",
    "Wang Yi said that Beijing and Pyongyang would support a regular dialogue on safety at sea.",
    "Kim Jong Un said on Monday that the quarrel of North Korea and the United States should be overcome through bilateral talks.",
  ])("%s", (text) => expect(eventsOf(text)).toEqual([]));

  it("is told where it was done", () =>
    tells("North Korea and Japan settled the matter through negotiations in Beijing in May.", [
      "talks | held | 2018-05 | Beijing | North Korea, Japan",
    ]));
});

describe("acts in a few set words", () => {
  it.each<Report>([
    ["Sung Kim's travel to Seoul on Friday has been canceled.", ["visit | cancelled | 2018-09-28 | Seoul | Sung Kim"]],
    [
      "Stephen Biegun slipped off to Stockholm in May and sat down with Kim Hyok Chol.",
      [
        "visit | held | 2018-05 | Stockholm | Stephen Biegun",
        "meeting | held | 2018-05 | Stockholm | Stephen Biegun, Kim Hyok Chol",
      ],
    ],
    [
      "In Pyongyang on Monday Kim Jong Un agreed to launch no more rockets.",
      ["statement | held | 2018-09-24 |  | Kim Jong Un"],
    ],
    [
      "The two sides agreed to have their envoys hold a new round of talks between Japan and North Korea soon.",
      ["talks | planned | 2018-09-27/.. |  | Japan, North Korea"],
    ],
    [
      "The two Koreas drew back on Tuesday as their negotiators struck a deal.",
      ["agreement | held | 2018-09-25 |  | North Korea, South Korea"],
    ],
  ])("%s", tells);
});

describe("where somebody's office is", () => {
  it.each<Report>([
    [
      "Han Song Ryol, Pyongyang's deputy envoy at the United Nations, met Stephen Biegun on Monday.",
      ["meeting | held | 2018-09-24 |  | Han Song Ryol, Stephen Biegun"],
    ],
    [
      "Stephen Biegun, the former ambassador in Seoul, met Ri Yong Ho on Monday.",
      ["meeting | held | 2018-09-24 |  | Stephen Biegun, Ri Yong Ho"],
    ],
  ])("%s", tells);
});

describe("what points back in a few words", () => {
  it.each<Report>([
    [
      "The row had threatened last October's Geneva accord between the United States and North Korea.",
      ["agreement | held | 2017-10 | Geneva | United States, North Korea"],
    ],
  ])("%s", tells);
});
