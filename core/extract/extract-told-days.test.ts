import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** A sentence and what it tells, in the order of the text. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("days in the sentence that are the event's, and those that are not", () => {
  it.each<Report>([
    [
      "Early on Tuesday, leaving the city behind, Mike Pompeo sent a letter to Kim Jong Un.",
      ["letter | held | 2018-09-25 |  | Mike Pompeo, Kim Jong Un"],
    ],
    [
      "On Oct. 3, before leaving, Stephen Biegun will address students and hold a meeting with Lee Do-hoon.",
      ["meeting | planned | 2018-10-03 |  | Stephen Biegun, Lee Do-hoon"],
    ],
    [
      "Stephen Biegun's trip follows his Sept. 4 consultations with Lee Do-hoon in Washington.",
      ["talks | held | 2018-09-04 | Washington | Stephen Biegun, Lee Do-hoon"],
    ],
    [
      "The most senior dialogue between the two Koreas in six years fell through on Tuesday night.",
      ["talks | cancelled | 2018-09-25 |  | North Korea, South Korea"],
    ],
    [
      "At the close of the talks an accord on fishing for the years 2019-2021 was signed by Ri Yong Ho and Wang Yi on Tuesday.",
      ["agreement | held | 2018-09-25 |  | Ri Yong Ho, Wang Yi"],
    ],
    [
      "Mike Pompeo arrived in Pyongyang on Sept. 18 for a three-day visit. On the first evening he had dinner with Kim Jong Un.",
      [
        "visit | held | 2018-09-18/2018-09-20 | Pyongyang | Mike Pompeo",
        "meeting | held | 2018-09-18 |  | Mike Pompeo, Kim Jong Un",
      ],
    ],
    [
      "Wang Yi, who stayed from Thursday to Saturday, met Ri Yong Ho on the first evening.",
      ["meeting | held | 2018-09-20 |  | Wang Yi, Ri Yong Ho"],
    ],
    [
      "Respected Comrade Kim Jong Un, chairman of the commission, returned home on Wednesday at the close of a visit to China.",
      ["visit | held | 2018-09-26 | China | Kim Jong Un"],
    ],
  ])("%s", tells);
});

describe("a text that is signed when something ends", () => {
  it.each<Report>([
    [
      "Premier Wen Jiabao held talks with Kim Yong Il in Pyongyang on Sept. 24. The pair then witnessed the signing of a package of documents.",
      [
        "talks | held | 2018-09-24 | Pyongyang | Wen Jiabao, Kim Yong Il",
        "agreement | held | 2018-09-24 |  | Wen Jiabao, Kim Yong Il",
      ],
    ],
    [
      "Premier Wen Jiabao held talks with Kim Yong Il in Pyongyang on Sept. 24. Upon their conclusion Wen Jiabao and Kim Yong Il signed a protocol.",
      [
        "talks | held | 2018-09-24 | Pyongyang | Wen Jiabao, Kim Yong Il",
        "agreement | held | 2018-09-24 |  | Wen Jiabao, Kim Yong Il",
      ],
    ],
  ])("%s", tells);
});

describe("days that other days tell", () => {
  it.each<Report>([
    [
      "Mike Pompeo said Wednesday he had met Ri Yong Ho in New York earlier in the day.",
      ["meeting | held | 2018-09-26 | New York | Mike Pompeo, Ri Yong Ho"],
    ],
    [
      "It is his first journey abroad since April 2018, when Kim Jong Un also came to Dalian and met Xi Jinping.",
      ["visit | held | 2018-04 | Dalian | Kim Jong Un", "summit | held | 2018-04 | Dalian | Kim Jong Un, Xi Jinping"],
    ],
    [
      "It would not have been thinkable before June, when Kim Jong Un met Donald Trump in Singapore.",
      ["summit | held | 2018-06 | Singapore | Kim Jong Un, Donald Trump"],
    ],
    [
      "Kim Yo Jong flew to Seoul on Feb. 9. At a lunch on her second day there she met President Moon Jae-in.",
      [
        "visit | held | 2018-02-09 | Seoul | Kim Yo Jong",
        "meeting | held | 2018-02-10 | Seoul | Kim Yo Jong, Moon Jae-in",
      ],
    ],
    [
      "Three years ago to the day, Barack Obama met Xi Jinping in Washington and spoke of North Korea.",
      ["summit | held | 2015-09-27 | Washington | Barack Obama, Xi Jinping"],
    ],
    [
      "In 2000 Kim Dae-jung met Kim Jong Il in Pyongyang. Madeleine Albright met Kim Jong Il in Pyongyang the next February.",
      [
        "summit | held | 2000 | Pyongyang | Kim Dae-jung, Kim Jong Il",
        "meeting | held | 2001-02 | Pyongyang | Madeleine Albright, Kim Jong Il",
      ],
    ],
    [
      "A chronology\n\n1999\n\nMay 25-28. William Perry is in Pyongyang.\n\n2000\n\nJune 13-15. Kim Dae-jung is in Pyongyang.",
      [
        "visit | held | 1999-05-25/1999-05-28 | Pyongyang | William Perry",
        "visit | held | 2000-06-13/2000-06-15 | Pyongyang | Kim Dae-jung",
      ],
    ],
    [
      "On Sept. 17 Bill Clinton eased the sanctions. A week later, the North declared a moratorium on launches.",
      ["statement | held | 2018-09-24~ |  | North Korea"],
    ],
  ])("%s", tells);
});
