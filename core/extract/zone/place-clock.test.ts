import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "#core/extract/testing/reading";

const dayOf = (text: string, day = "2018-09-26") =>
  eventsOf(text, day)
    .map(({ date }) => date)
    .join();

describe("the day of an event whose time is told by two clocks", () => {
  it.each([
    [
      "the parenthesis, by its country",
      "Stephen Biegun met Lee Do-hoon in Seoul late on Monday (early Tuesday in South Korea).",
      "2018-09-25",
    ],
    [
      "the parenthesis, by an adjective",
      "Wang Yi met Ri Yong Ho in Pyongyang on Monday evening (Tuesday morning Korean time).",
      "2018-09-25",
    ],
    [
      "the parenthesis, by its clock",
      "Stephen Biegun met Lee Do-hoon in Seoul on Monday night (Tuesday, 11 a.m. KST).",
      "2018-09-25",
    ],
    [
      "the parenthesis, by its day of the month",
      "Stephen Biegun met Lee Do-hoon in Seoul late on Sept. 24 (Sept. 25 in Seoul).",
      "2018-09-25",
    ],
    [
      "what stands before a parenthesis on another country",
      "Mike Pompeo met Ri Yong Ho in New York on Monday evening (Tuesday morning Korean time).",
      "2018-09-24",
    ],
    [
      "what stands before one that tells no day beside it",
      "Stephen Biegun met Lee Do-hoon in Seoul on Monday (Friday in South Korea is a holiday).",
      "2018-09-24",
    ],
  ])("is that of %s", (_, text, day) => expect(dayOf(text)).toBe(day));

  it("names nobody of the parenthesis", () => {
    const text = "Donald Trump met Kim Jong Un in Singapore on Monday evening (Tuesday morning Singapore time).";
    expect(eventsOf(text, "2018-06-13").map(brief)).toEqual([
      "summit | held | 2018-06-12 | Singapore | Donald Trump, Kim Jong Un",
    ]);
  });

  it("gives the words and the reason", () => {
    const [event] = eventsOf(
      "Wang Yi met Ri Yong Ho in Pyongyang on Monday evening (Tuesday morning Korean time).",
      "2018-09-26",
    );
    expect(event).toMatchObject({
      dateText: "Tuesday morning Korean time",
      dateReason: "the Monday before the article date, by the clock of the place",
      dateCertainty: "implied",
    });
    expect(event?.evidence[0]?.supports).toContain("date");
  });
});

describe("the day of an event whose time is told by another clock", () => {
  it.each([
    ["Stephen Biegun met Lee Do-hoon in Seoul on Monday at 9 p.m. EDT.", "2018-09-25"],
    ["At 9 p.m. EDT on Monday Stephen Biegun met Lee Do-hoon in Seoul.", "2018-09-25"],
    ["Stephen Biegun met Lee Do-hoon in Seoul at 9:30 pm U.S. Eastern time on Monday.", "2018-09-25"],
    ["Stephen Biegun met Lee Do-hoon in Seoul at 2200 GMT on Monday.", "2018-09-25"],
    ["Stephen Biegun met Lee Do-hoon in Seoul at 9 a.m. EDT on Monday.", "2018-09-24"],
    ["Stephen Biegun met Lee Do-hoon in Seoul at noon GMT on Monday.", "2018-09-24"],
    ["Mike Pompeo met Ri Yong Ho in New York at 9 a.m. Korean time on Tuesday.", "2018-09-24"],
    ["Mike Pompeo met Ri Yong Ho in New York on Tuesday at 9 p.m. KST.", "2018-09-25"],
    // on either side of midnight, by summer time or not
    ["Mike Pompeo met Ri Yong Ho in Washington at 0430 GMT on Tuesday.", "2018-09-25"],
    ["Stephen Biegun met Lee Do-hoon in Seoul at 9 p.m. on Monday.", "2018-09-24"],
    ["Stephen Biegun met Lee Do-hoon in Seoul on Tuesday at 9 a.m. (0000 GMT).", "2018-09-25"],
  ])("%s %s", (text, day) => expect(dayOf(text)).toBe(day));

  it("knows the clock that the DPRK kept for three years", () => {
    const at = (time: string, day: string) =>
      dayOf(`Wang Yi met Ri Yong Ho in Pyongyang at ${time} GMT on ${day}.`, "2018-06-01");
    expect(at("1515", "May 3, 2018")).toBe("2018-05-03");
    expect(at("1515", "May 10, 2018")).toBe("2018-05-11");
  });
});

describe("days in numbers", () => {
  it.each([
    ["of an American", "Mike Pompeo met Ri Yong Ho in New York on 6/7/2018.", "en-US", "2018-06-07"],
    ["of a Briton", "Mike Pompeo met Ri Yong Ho in New York on 6/7/2018.", "en-GB", "2018-07-06"],
    [
      "of an American newsroom",
      "WASHINGTON, Sept. 26 - Mike Pompeo met Ri Yong Ho in New York on 6/7/2018.",
      "en",
      "2018-06-07",
    ],
    [
      "of a newsroom in London",
      "LONDON, Sept. 26 - Mike Pompeo met Ri Yong Ho in New York on 6/7/2018.",
      "en",
      "2018-07-06",
    ],
    ["of nobody knows whom", "Mike Pompeo met Ri Yong Ho in New York on 6/7/2018.", "en", "2018"],
  ])("%s", (_, text, language, date) => expect(eventsOf(text, "2018-09-26", language)[0]?.date).toBe(date));
});
