import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A text, what it tells and the day of its article where that is not the usual one. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("days that count from something else", () => {
  it.each<Report>([
    [
      "Two days after the summit between Kim Jong Un and Donald Trump on June 12 Mike Pompeo met Kang Kyung-wha in Seoul.",
      [
        "summit | held | 2018-06-12 |  | Kim Jong Un, Donald Trump",
        "meeting | held | 2018-06-14 | Seoul | Mike Pompeo, Kang Kyung-wha",
      ],
    ],
    [
      "Kim Jong Un last traveled to Russia in April 2017, when he met Vladimir Putin in Vladivostok on the 25th.",
      [
        "visit | held | 2017-04 | Russia | Kim Jong Un",
        "summit | held | 2017-04-25 | Vladivostok | Kim Jong Un, Vladimir Putin",
      ],
    ],
    [
      "Kim Jong Un and Donald Trump met at Panmunjom on June 30, 2019, four months after their summit of Feb. 27-28 in Hanoi.",
      [
        "summit | held | 2019-06-30 | Panmunjom | Kim Jong Un, Donald Trump",
        "summit | held | 2019-02-27/2019-02-28 | Hanoi | Kim Jong Un, Donald Trump",
      ],
      "2026-11-19",
    ],
    [
      "Talks between Japan and North Korea were held in Stockholm, Sweden, from Monday, May 26, to Wednesday, May 28.",
      ["talks | held | 2014-05-26/2014-05-28 | Stockholm | Japan, North Korea"],
      "2014-05-30",
    ],
    [
      "Over the past week Wang Yi and Choe Son Hui met twice in Beijing.",
      ["meeting | held | 2018-09-20/2018-09-27 | Beijing | Wang Yi, Choe Son Hui"],
    ],
    [
      "Kim Yong Chol met Mike Pompeo in New York on Tuesday, their second meeting since one in Pyongyang in May. " +
        "The same day he called on Donald Trump at the White House.",
      [
        "meeting | held | 2018-09-25 | New York | Kim Yong Chol, Mike Pompeo",
        "meeting | held | 2018-09-25 | White House | Kim Yong Chol, Donald Trump",
      ],
    ],
    [
      "North Korea cancelled a meeting with Mike Pence on Feb. 10.",
      ["meeting | cancelled | 2018-02-10 |  | North Korea, Mike Pence"],
    ],
  ])("%s", tells);
});

describe("what is known lies behind, whatever is ahead", () => {
  it.each<Report>([
    [
      "Japan will send officials to Pyongyang to follow up on the summit between Junichiro Koizumi and Kim Jong Il over the weekend.",
      [
        "visit | planned | 2004-05-24/.. | Pyongyang | Japan",
        "summit | held | 2004-05-22/2004-05-23 |  | Junichiro Koizumi, Kim Jong Il",
      ],
      "2004-05-24",
    ],
    [
      "Kim Jong Un is expected to come to Seoul in line with what he promised Moon Jae-in at their summit in Pyongyang on Sept. 18.",
      [
        "visit | planned | 2018-09-27/.. | Seoul | Kim Jong Un, Moon Jae-in",
        "summit | held | 2018-09-18 | Pyongyang | Kim Jong Un, Moon Jae-in",
      ],
    ],
    [
      "Kim Song Nam is on a visit to Vietnam from September 25 to 29.",
      ["visit | held | 2018-09-25/2018-09-29 | Vietnam | Kim Song Nam"],
    ],
  ])("%s", tells);
});

describe("who is meant", () => {
  it.each<Report>([
    [
      "Wang Yi arrived in Beijing on Monday. Having met Kim Song Nam there, he flew to Seoul on Tuesday.",
      ["meeting | held | 2018-09-24 | Beijing | Wang Yi, Kim Song Nam", "visit | held | 2018-09-25 | Seoul | Wang Yi"],
    ],
    [
      "Colonels from the North and the United Nations Command met at Panmunjom on Monday.",
      ["meeting | held | 2018-09-24 | Panmunjom | North Korea, United Nations Command"],
    ],
    [
      "The agenda was settled at Panmunjom in 17 hours of contacts that ended on Monday, between Chun Hae-sung and Kim Song Hye.",
      ["talks | held | 2018-09-24 | Panmunjom | Chun Hae-sung, Kim Song Hye"],
    ],
  ])("%s", tells);
});

describe("clauses that are interrupted", () => {
  it.each<Report>([
    [
      "The meeting between Mike Pompeo and Kim Yong Chol that had been scheduled for Friday in New York has been put off.",
      ["meeting | postponed | 2018-09-28 | New York | Mike Pompeo, Kim Yong Chol"],
    ],
    [
      "Bill Clinton, who flew in to collect two journalists, had three hours with Kim Jong Il in Pyongyang on Monday.",
      ["meeting | held | 2018-09-24 | Pyongyang | Bill Clinton, Kim Jong Il"],
    ],
    [
      "He recalled the trip that Ho Chi Minh made to Pyongyang in July 1957.",
      ["visit | held | 1957-07 | Pyongyang | Ho Chi Minh"],
    ],
    [
      "Stephen Bosworth's trip to Pyongyang in December 2009 yielded an understanding that was never put on paper.",
      ["visit | held | 2009-12 | Pyongyang | Stephen Bosworth"],
    ],
  ])("%s", tells);
});

describe("events that go on with another one", () => {
  it.each<Report>([
    [
      "North Korean and American envoys opened talks in Geneva on Monday. They will run through Saturday.",
      ["talks | held | 2018-09-24/2018-09-29 | Geneva | North Korea, United States"],
    ],
    [
      "Hu Jintao visited Pyongyang in October 2005. Wen Jiabao followed in October 2009.",
      ["visit | held | 2005-10 | Pyongyang | Hu Jintao", "visit | held | 2009-10 | Pyongyang | Wen Jiabao"],
    ],
    [
      "Kim Jong Un visited Beijing in March and again in May.",
      ["visit | held | 2018-03 | Beijing | Kim Jong Un", "visit | held | 2018-05 | Beijing | Kim Jong Un"],
    ],
  ])("%s", tells);
});

describe("chronologies", () => {
  it("take the day at the head of an entry", () =>
    tells(
      "June 2-11, 1993 - Robert Gallucci and Kang Sok Ju meet in New York; North Korea suspends its withdrawal from the " +
        "Non-Proliferation Treaty.\n\nFebruary 12, 2016: North Korea announces the disbandment of a committee",
      [
        "talks | held | 1993-06-02/1993-06-11 | New York | Robert Gallucci, Kang Sok Ju",
        "statement | held | 1993-06-02/1993-06-11 |  | North Korea",
        "statement | held | 2016-02-12 |  | North Korea",
      ].map((event) => event.replace("talks", "meeting")),
    ));
});

describe("words for being together", () => {
  it.each<Report>([
    [
      "Kim Jong Un had a talk with Sergei Shoigu in Pyongyang on Monday.",
      ["talks | held | 2018-09-24 | Pyongyang | Kim Jong Un, Sergei Shoigu"],
    ],
    [
      "Mike Pompeo had three hours with Kim Jong Un in Pyongyang on Monday.",
      ["meeting | held | 2018-09-24 | Pyongyang | Mike Pompeo, Kim Jong Un"],
    ],
    [
      "Kwon Deok-cheol and Pak Myong Su agreed at Panmunjom on Wednesday to swap information on diseases.",
      ["talks | held | 2018-09-26 | Panmunjom | Kwon Deok-cheol, Pak Myong Su"],
    ],
    [
      "The two sides met on the northern side of Panmunjom on Tuesday, North Korea and South Korea said.",
      ["meeting | held | 2018-09-25 | Panmunjom, northern side | North Korea, South Korea"],
    ],
  ])("%s", tells);

  it.each([
    "There is talk of trilateral talks in Seoul.",
    "Osamu Fujimura would neither confirm nor deny that Shinsuke Sugiyama had been sent to Pyongyang.",
  ])("not: %s", (text) => tells(text, []));

  it("are no talks on the field", () =>
    tells("South Korea met Sweden in the first round of the World Cup on Monday.", []));
});
