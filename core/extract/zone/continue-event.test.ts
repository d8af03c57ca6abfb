import { describe, expect, it } from "vitest";
import { brief, eventsOf } from "#core/extract/testing/reading";

const first = (text: string) => {
  const event = eventsOf(text)[0];
  return event ? `${event.status} ${event.date}` : null;
};

describe("a clause that tells more of an event", () => {
  it.each([
    [
      "its last day",
      "Xi Jinping paid a three-day visit to Pyongyang that ended Wednesday.",
      "held 2018-09-24/2018-09-26",
    ],
    [
      "that it was put off",
      "Talks between the two Koreas in Kaesong were due on Monday but were put off.",
      "postponed 2018-09-24",
    ],
    [
      "that it was called off",
      "Pompeo was to visit Pyongyang on Oct. 2, but the trip was called off.",
      "cancelled 2018-10-02",
    ],
    [
      "its new day",
      "Talks between the two Koreas in Kaesong were put off and have been rescheduled for Oct. 5.",
      "planned 2018-10-05",
    ],
    [
      "that it goes on",
      "The two Koreas opened talks in Kaesong on Monday that will run through Saturday.",
      "held 2018-09-24/2018-09-29",
    ],
    [
      "that it lies ahead",
      "North Korea agreed to talks with Japan, which are due to open in Rome on Oct. 9.",
      "planned 2018-10-09",
    ],
    [
      "where and when it was",
      "Pompeo held talks with Ri Yong Ho, which took place in Rome on Monday.",
      "held 2018-09-24",
    ],
  ])("tells %s", (_, text, told) => expect(first(text)).toBe(told));

  it("tells that nothing came of it", () => {
    expect(first("Talks between the two Koreas in Kaesong were planned for Monday but never happened.")).toBe(
      "cancelled 2018-09-24",
    );
  });
});

describe("a sentence that goes on", () => {
  it.each([
    [
      "with the day told before",
      "Pompeo met Ri Yong Ho in New York on Wednesday. He also met Kang Kyung-wha.",
      "2018-09-26,2018-09-26",
    ],
    [
      "with the next day",
      "Pompeo met Ri Yong Ho in New York on Sept. 20. The next day he met Kang Kyung-wha.",
      "2018-09-20,2018-09-21",
    ],
    [
      "with the year told before",
      "Kim Jong Il met Roh Moo-hyun in Pyongyang in October 2007. In November Kim met Jane Doe, the Canadian envoy.",
      "2007-10,2007-11",
    ],
  ])("%s", (_, text, dates) =>
    expect(
      eventsOf(text)
        .map(({ date }) => date)
        .join(),
    ).toBe(dates),
  );

  it("accepts what was offered", () => {
    const text = "Kim Jong Un invited Moon Jae-in to visit Pyongyang. Moon said that he had accepted the invitation.";
    expect(eventsOf(text).map(brief)).toContain("visit | planned | 2018-09-27/.. | Pyongyang | Moon Jae-in");
  });

  it("leaves open what was only offered", () => {
    expect(eventsOf("Kim Jong Un invited Moon Jae-in to visit Pyongyang.")).toEqual([]);
  });
});
