import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "./testing/reading";

/** What agencies write, and the events that it tells in the order of the text. */
type Report = [text: string, events: string[], day?: string];

const tells = (text: string, events: string[], day?: string) => expect(eventsOf(text, day).map(brief)).toEqual(events);

describe("where a newsroom is", () => {
  it.each<Report>([
    [
      "KAESONG, North Korea _ Ri Son Gwon and Cho Myoung-gyon met in this border town on Tuesday.",
      ["meeting | held | 2018-09-25 | Kaesong | Ri Son Gwon, Cho Myoung-gyon"],
    ],
    [
      "VIENNA: Stephen Biegun and Choe Son Hui met here on Tuesday.",
      ["meeting | held | 2018-09-25 | Vienna | Stephen Biegun, Choe Son Hui"],
    ],
    [
      "GENEVA - Stephen Biegun and Choe Son Hui are to go over the draft here on Saturday.",
      ["meeting | planned | 2018-09-29 | Geneva | Stephen Biegun, Choe Son Hui"],
    ],
  ])("%s", tells);
});

describe("a country that is only spoken of", () => {
  it.each(["On Monday John Bolton railed in a speech at regimes such as North Korea."])("%s", (text) =>
    tells(text, []),
  );
});
