import { describe, expect, it } from "vitest";
import { eventsOf, tellingsOf } from "#core/extract/testing/reading";

const first = (text: string) => tellingsOf(text)[0];

describe("how long it lasted, and which end of it the date is", () => {
  it.each([
    ["Xi Jinping ended a three-day visit to Pyongyang on Friday.", 3, "end"],
    ["Xi Jinping began a three-day visit to Pyongyang on Friday.", 3, "start"],
    ["Xi Jinping arrived in Pyongyang on Friday.", null, "start"],
    ["Xi Jinping left Pyongyang on Friday.", null, "end"],
    ["Xi Jinping touched down in Pyongyang on Friday.", null, "start"],
    ["Xi Jinping flew out of Pyongyang on Friday.", null, "end"],
    ["Xi Jinping flew out of Beijing for Pyongyang on Friday.", null, null],
    ["Two days of talks between the two Koreas at Panmunjom got under way on Friday.", 2, "start"],
    ["The two Koreas wound up two days of talks at Panmunjom on Friday.", 2, "end"],
    ["Xi Jinping has been on a visit to Pyongyang since Friday.", null, "start"],
    ["Two days of talks between the two Koreas at Panmunjom opened on Friday.", 2, "start"],
    ["Xi Jinping visited Pyongyang on Friday.", null, null],
    ["Xi Jinping wrote to Kim Jong Un on Friday.", null, null],
  ])("%s", (text, days, edge) => expect(first(text)).toMatchObject({ days, edge }));
});

describe("which of several rounds it was", () => {
  it.each([
    ["The second summit of Kim Jong Un and Donald Trump was held in Hanoi.", 2],
    ["The fifth round of six-party talks was held in Beijing.", 5],
    ["Kim Jong Un met Donald Trump for the second time in Hanoi.", null],
  ])("%s", (text, ordinal) => expect(first(text)?.ordinal ?? null).toBe(ordinal));
});

describe("first and last day, told apart", () => {
  it.each([
    ["Xi Jinping flew out of Pyongyang on Wednesday. He had landed in the North on Monday.", "visit"],
    [
      "The two Koreas wound up their talks in Kaesong on Wednesday. The meeting got off to a bad start on Monday.",
      "talks",
    ],
  ])("are those of one event: %s", (text, type) =>
    expect(eventsOf(text).map((event) => [event.type, event.date])).toEqual([[type, "2018-09-24/2018-09-26"]]),
  );
});
