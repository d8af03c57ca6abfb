import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A text, what it tells and the day of its article where that is not the usual one. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("people who meet", () => {
  it.each<Report>([
    [
      "Mike Pompeo met Ri Yong Ho in New York on Wednesday.",
      ["meeting | held | 2018-09-26 | New York | Mike Pompeo, Ri Yong Ho"],
    ],
    [
      "Stephen Biegun sat down with Choe Son Hui in Stockholm on Monday.",
      ["meeting | held | 2018-09-24 | Stockholm | Stephen Biegun, Choe Son Hui"],
    ],
    [
      "Suh Hoon conferred with Kim Yong Chol at Panmunjom last Friday.",
      ["meeting | held | 2018-09-21 | Panmunjom | Suh Hoon, Kim Yong Chol"],
    ],
    [
      "Kim Jong Un received Wang Yi in Pyongyang on Sept. 3.",
      ["meeting | held | 2018-09-03 | Pyongyang | Kim Jong Un, Wang Yi"],
    ],
    [
      "Ri Yong Ho was received by Sergei Lavrov in Moscow on Tuesday.",
      ["meeting | held | 2018-09-25 | Moscow | Ri Yong Ho, Sergey Lavrov"],
    ],
    [
      "Wang Yi and Ri Yong Ho exchanged views in Beijing yesterday.",
      ["meeting | held | 2018-09-26 | Beijing | Wang Yi, Ri Yong Ho"],
    ],
    [
      "Lee Do-hoon had lunch with Stephen Biegun in Seoul on Sept. 11.",
      ["meeting | held | 2018-09-11 | Seoul | Lee Do-hoon, Stephen Biegun"],
    ],
    [
      "Kang Kyung-wha held a meeting with Taro Kono in Tokyo on Sept. 12.",
      ["meeting | held | 2018-09-12 | Tokyo | Kang Kyung-wha, Taro Kono"],
    ],
    [
      "A meeting between Cho Myoung-gyon and Ri Son Gwon took place at Panmunjom on August 13.",
      ["meeting | held | 2018-08-13 | Panmunjom | Cho Myoung-gyon, Ri Son Gwon"],
    ],
  ])("%s", tells);
});

describe("heads who meet", () => {
  it.each<Report>([
    [
      "Moon Jae-in met Kim Jong Un in Pyongyang last week.",
      ["summit | held | 2018-09-17/2018-09-23 | Pyongyang | Moon Jae-in, Kim Jong Un"],
    ],
    [
      "Donald Trump and Kim Jong Un held a summit in Singapore on 12 June.",
      ["summit | held | 2018-06-12 | Singapore | Donald Trump, Kim Jong Un"],
    ],
    [
      "Vladimir Putin sat down with Moon Jae-in in Moscow on June 22.",
      ["summit | held | 2018-06-22 | Moscow | Vladimir Putin, Moon Jae-in"],
    ],
  ])("%s", tells);
});

describe("rounds of talks", () => {
  it.each<Report>([
    [
      "Talks between the two Koreas on railways opened in Kaesong on Tuesday.",
      ["talks | held | 2018-09-25 | Kaesong | North Korea, South Korea"],
    ],
    [
      "The fifth round of six-party talks was held in Beijing in November 2005.",
      ["talks | held | 2005-11 | Beijing | North Korea"],
    ],
    [
      "Stephen Biegun negotiated with Choe Son Hui in Vienna from 3 to 5 September.",
      ["talks | held | 2018-09-03/2018-09-05 | Vienna | Stephen Biegun, Choe Son Hui"],
    ],
  ])("%s", tells);
});

describe("journeys", () => {
  it.each<Report>([
    ["Kim Yong Chol flew to Beijing on Sept. 20.", ["visit | held | 2018-09-20 | Beijing | Kim Yong Chol"]],
    ["Mike Pompeo arrived in Pyongyang on July 6.", ["visit | held | 2018-07-06 | Pyongyang | Mike Pompeo"]],
    [
      "Song Tao visited Pyongyang from 13 to 18 April.",
      ["visit | held | 2018-04-13/2018-04-18 | Pyongyang | Song Tao"],
    ],
    [
      "Xi Jinping paid a two-day visit to Pyongyang in June 2019.",
      ["visit | held | 2019-06 | Pyongyang | Xi Jinping"],
      "2019-07-01",
    ],
  ])("%s", tells);
});

describe("what is said from afar", () => {
  it.each<Report>([
    [
      "Donald Trump spoke by phone with Moon Jae-in on Monday.",
      ["call | held | 2018-09-24 |  | Donald Trump, Moon Jae-in"],
    ],
    [
      "Kim Jong Un sent a letter to Donald Trump on July 6.",
      ["letter | held | 2018-07-06 |  | Kim Jong Un, Donald Trump"],
    ],
    ["Donald Trump wrote to Kim Jong Un last month.", ["letter | held | 2018-08 |  | Donald Trump, Kim Jong Un"]],
  ])("%s", tells);
});

describe("texts that are signed", () => {
  it.each<Report>([
    [
      "Moon Jae-in and Kim Jong Un signed a joint declaration in Pyongyang on Sept. 19.",
      ["agreement | held | 2018-09-19 | Pyongyang | Moon Jae-in, Kim Jong Un"],
    ],
    [
      "North Korea and the United States signed an agreement in Geneva on October 21, 1994.",
      ["agreement | held | 1994-10-21 | Geneva | North Korea, United States"],
    ],
    [
      "The two Koreas adopted a military accord on Wednesday.",
      ["agreement | held | 2018-09-26 |  | North Korea, South Korea"],
    ],
  ])("%s", tells);
});

describe("announcements that change the course", () => {
  it.each<Report>([
    [
      "North Korea announced on Monday that it would withdraw from the talks.",
      ["statement | held | 2018-09-24 |  | North Korea"],
    ],
    [
      "North Korea withdrew from the Nuclear Non-Proliferation Treaty in January 2003.",
      ["statement | held | 2003-01 |  | North Korea"],
    ],
  ])("%s", tells);
});

describe("what lies ahead", () => {
  it.each<Report>([
    ["Mike Pompeo will travel to Pyongyang next month.", ["visit | planned | 2018-10 | Pyongyang | Mike Pompeo"]],
    [
      "Xi Jinping is due to visit Pyongyang in early October.",
      ["visit | planned | 2018-10-01/2018-10-10 | Pyongyang | Xi Jinping"],
    ],
    [
      "Moon Jae-in plans to meet Donald Trump in New York on Monday.",
      ["summit | planned | 2018-10-01 | New York | Moon Jae-in, Donald Trump"],
    ],
    [
      "Talks between Stephen Biegun and Choe Son Hui are scheduled for October 5 in Vienna.",
      ["talks | planned | 2018-10-05 | Vienna | Stephen Biegun, Choe Son Hui"],
    ],
    [
      "A summit between Kim Jong Un and Vladimir Putin is expected in Vladivostok this autumn.",
      ["summit | planned | 2018-23 | Vladivostok | Kim Jong Un, Vladimir Putin"],
    ],
    [
      "Donald Trump said he would meet Kim Jong Un in Hanoi in February.",
      ["summit | planned | 2019-02 | Hanoi | Donald Trump, Kim Jong Un"],
      "2019-01-20",
    ],
  ])("%s", tells);
});

describe("what fell through", () => {
  it.each<Report>([
    [
      "Talks between North Korea and South Korea in Kaesong, set for Monday, were postponed.",
      ["talks | postponed | 2018-09-24 | Kaesong | North Korea, South Korea"],
    ],
    [
      "The visit of Kim Yong Chol to New York, planned for November 8, was put off.",
      ["visit | postponed | 2018-11-08 | New York | Kim Yong Chol"],
      "2018-11-07",
    ],
    [
      "Kim Yong Chol was to meet Mike Pompeo in New York on Thursday, but the meeting was put off.",
      ["meeting | postponed | 2018-11-08 | New York | Kim Yong Chol, Mike Pompeo"],
      "2018-11-07",
    ],
    [
      "Ri Yong Ho had been due to visit Moscow this week but cancelled the trip.",
      ["visit | cancelled | 2018-09-24/2018-09-30 | Moscow | Ri Yong Ho"],
    ],
  ])("%s", tells);
});

describe("what became of a plan", () => {
  it.each<Report>([
    [
      "Kim Jong Un agreed to visit Seoul by the end of the year.",
      ["visit | planned | 2018-09-27/2018-12-31 | Seoul | Kim Jong Un"],
    ],
    [
      "A planned visit by Kim Yong Chol to New York was delayed, the State Department said.",
      ["visit | postponed | [..2018-11-07] | New York | Kim Yong Chol"],
      "2018-11-07",
    ],
    [
      "A second summit between Donald Trump and Kim Jong Un will take place in Hanoi on Feb. 27 and 28.",
      ["summit | planned | 2019-02-27/2019-02-28 | Hanoi | Donald Trump, Kim Jong Un"],
      "2019-02-10",
    ],
    [
      "Kim Jong Un will not visit Seoul this year, but he will meet Moon Jae-in at Panmunjom in December.",
      ["summit | planned | 2018-12 | Panmunjom | Kim Jong Un, Moon Jae-in"],
    ],
    [
      "The talks between the two Koreas at Panmunjom were put off until Oct. 5.",
      ["talks | planned | 2018-10-05 | Panmunjom | North Korea, South Korea"],
    ],
    [
      "Ri Yong Ho is set to leave for New York on Monday to meet Mike Pompeo.",
      ["meeting | planned | 2018-10-01 | New York | Ri Yong Ho, Mike Pompeo"],
    ],
  ])("%s", tells);
});
