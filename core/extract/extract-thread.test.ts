import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** Sentences that depend on those before them, and what they tell in the order of the text. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("the year of what is told as history", () => {
  it.each<Report>([
    [
      "The year 2013 began well. In June Kim Kye Gwan met Wu Dawei in Beijing.",
      ["meeting | held | 2013-06 | Beijing | Kim Kye Gwan, Wu Dawei"],
    ],
    [
      "Kim Kye Gwan had met no American before March 2007. That month he held talks with Christopher Hill in New York. In July of the next year he met Condoleezza Rice in Singapore.",
      [
        "talks | held | 2007-03 | New York | Kim Kye Gwan, Christopher Hill",
        "meeting | held | 2008-07 | Singapore | Kim Kye Gwan, Condoleezza Rice",
      ],
    ],
    [
      "In May 2012 Kim Kye Gwan met Wu Dawei in Beijing. In August of the previous year he met Stephen Bosworth in New York.",
      [
        "meeting | held | 2012-05 | Beijing | Kim Kye Gwan, Wu Dawei",
        "meeting | held | 2011-08 | New York | Kim Kye Gwan, Stephen Bosworth",
      ],
    ],
    [
      "In June 2012 Kim Kye Gwan met Wu Dawei in Beijing. Stephen Bosworth went to Pyongyang in August last year.",
      [
        "meeting | held | 2012-06 | Beijing | Kim Kye Gwan, Wu Dawei",
        "visit | held | 2017-08 | Pyongyang | Stephen Bosworth",
      ],
    ],
  ])("%s", tells);
});

describe("entries of a chronology", () => {
  it.each<Report>([
    [
      "A look back. April 25, 2012: Kim Kye Gwan meets Wu Dawei in Beijing. July 3: Kim Kye Gwan holds talks with Glyn Davies in Geneva.",
      [
        "meeting | held | 2012-04-25 | Beijing | Kim Kye Gwan, Wu Dawei",
        "talks | held | 2012-07-03 | Geneva | Kim Kye Gwan, Glyn Davies",
      ],
    ],
    [
      "A look back.\n\nJuly 3, 2012: Kim Kye Gwan holds talks with Glyn Davies in Geneva.\n\nFebruary 12: Kim Kye Gwan meets Wu Dawei in Beijing.",
      [
        "talks | held | 2012-07-03 | Geneva | Kim Kye Gwan, Glyn Davies",
        "meeting | held | 2013-02-12 | Beijing | Kim Kye Gwan, Wu Dawei",
      ],
    ],
    [
      "A look back.\n\nJuly 3, 2012: Kim Kye Gwan holds talks with Glyn Davies in Geneva.\n\nJanuary 9, 2018: Cho Myoung-gyon meets Ri Son Gwon in Panmunjom.\n\nMarch 5: Suh Hoon meets Kim Jong Un in Pyongyang.",
      [
        "talks | held | 2012-07-03 | Geneva | Kim Kye Gwan, Glyn Davies",
        "meeting | held | 2018-01-09 | Panmunjom | Cho Myoung-gyon, Ri Son Gwon",
        "meeting | held | 2018-03-05 | Pyongyang | Suh Hoon, Kim Jong Un",
      ],
    ],
  ])("%s", tells);
});
