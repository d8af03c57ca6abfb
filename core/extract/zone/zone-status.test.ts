import { describe, expect, it } from "vitest";
import { tellingsOf } from "#core/extract/testing/reading";

/** The first event that a text tells: its status, and `?` where another clause must settle it. */
const statusIn = (text: string) =>
  tellingsOf(text).map(({ status, isTentative }) => `${status}${isTentative ? "?" : ""}`)[0];

describe("what became of an event", () => {
  it.each([
    ["Pompeo met Ri Yong Ho in New York.", "held"],
    ["After meeting Ri Yong Ho, Pompeo flew home.", "held"],
    ["Pompeo flew to Pyongyang to meet Ri Yong Ho.", "held"],
    ["Pompeo will meet Ri Yong Ho in New York.", "planned"],
    ["Sept. 26: Pompeo meets Ri Yong Ho in New York.", "held"],
    ["Pompeo meets Ri Yong Ho in New York on Oct. 5.", "planned"],
    ["Pompeo was to meet Ri Yong Ho in New York last week.", "planned?"],
    ["Pompeo was to have met Ri Yong Ho in New York.", "planned?"],
    ["Kim invited Moon Jae-in to visit Pyongyang.", "planned?"],
    ["Moon accepted an invitation to visit Pyongyang.", "planned"],
    ["A visit by Pompeo to Pyongyang was called off.", "cancelled"],
    ["A visit by Pompeo to Pyongyang was put off.", "postponed"],
    ["A visit by Pompeo to Pyongyang was put off until Oct. 12.", "planned"],
  ])("%s – %s", (text, status) => expect(statusIn(text)).toBe(status));

  it.each([
    ["a question", "Did Pompeo meet Ri Yong Ho in New York?"],
    ["a rumor that is denied", "Claims that Pompeo met Ri Yong Ho in New York are false."],
    ["what a questioner has read", "Q: A newspaper reported that Pompeo met Ri Yong Ho in New York."],
    ["a condition", "If Pompeo met Ri Yong Ho in New York, nobody saw it."],
    ["what would follow from one", "If all goes well, Pompeo would meet Ri Yong Ho in New York."],
    ["a subject that is nobody", "None of them met Ri Yong Ho in New York."],
    ["a denial", "Seoul denied that Pompeo met Ri Yong Ho in New York."],
    ["a wish", "Pompeo wants to meet Ri Yong Ho in New York."],
    ["an offer that is declined", "Moon declined an invitation to visit Pyongyang."],
  ])("takes %s for no event", (_, text) => expect(statusIn(text)).toBeUndefined());
});
