import { describe, expect, it } from "vitest";
import { tellingsOf } from "#core/extract/testing/reading";

const first = (text: string) => tellingsOf(text)[0];

describe("the date of an event", () => {
  it.each([
    ["after its verb", "Pompeo met Ri Yong Ho on Wednesday.", "2018-09-26"],
    ["before it", "On Wednesday Pompeo met Ri Yong Ho.", "2018-09-26"],
    ["right before its noun", "Pompeo spoke of the June 12 summit with Kim Jong Un.", "2018-06-12"],
    ["not that of the one who tells it", "Pompeo said on Thursday that he met Ri Yong Ho on Monday.", "2018-09-24"],
    ["that at the head of the clause", "In May Pompeo met Kim Jong Un, a day after a call.", "2018-05"],
    ["that of the clause which goes on", "Pompeo flew in on Monday and met Ri Yong Ho.", "2018-09-24"],
    ["of a time that lies ahead", "Pompeo will meet Ri Yong Ho on Wednesday.", "2018-10-03"],
  ])("is %s", (_, text, date) =>
    expect(tellingsOf(text).findLast(({ type }) => type !== "call")?.date?.edtf).toBe(date),
  );

  it("is none where the text gives none", () => expect(first("Pompeo met Ri Yong Ho.")?.date).toBeNull());
});

describe("how long it lasted, and which end of it the date is", () => {
  it.each([
    ["Xi Jinping ended a three-day visit to Pyongyang on Friday.", 3, "end"],
    ["Xi Jinping began a three-day visit to Pyongyang on Friday.", 3, "start"],
    ["Xi Jinping arrived in Pyongyang on Friday.", null, "start"],
    ["Xi Jinping left Pyongyang on Friday.", null, "end"],
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
