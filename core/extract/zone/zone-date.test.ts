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
