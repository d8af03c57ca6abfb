import { describe, expect, it } from "vitest";
import { tokenize } from "#core/prose/tokens";
import { findOpening } from "./dateline";

/** What is left of a text without its dateline. */
function reportOf(text: string): string {
  const tokens = tokenize(text);
  return text.slice(tokens[findOpening(tokens)]?.start);
}

const report = "Ri Yong Ho arrived here on Tuesday.";

describe("a dateline", () => {
  it.each([
    "SEOUL, June 18 - ",
    "PYONGYANG, Oct. 6 -- ",
    "BEIJING — ",
    "Hanoi (VNA) – ",
    "Beijing, Oct 6 (EFE).- ",
    "MOSCOW. Oct 6 (Interfax) - ",
    "MOSCOW, October 6. /TASS/. ",
    "Ulaanbaatar, October 6, 2009 /MONTSAME/. ",
    "Beijing, 6 October 2009: ",
    "New Delhi, Oct 6 (PTI) ",
    "Tokyo, Oct. 6 (Jiji Press) ",
    "Pyongyang, October 6 -- ",
    "VIENNA, Austria _ ",
    "Vientiane, Laos -- ",
    "Hanoi — ",
  ])("ends with “%s”", (dateline) => expect(reportOf(`${dateline}${report}`)).toBe(report));

  it.each([
    report,
    "Seoul (and Tokyo) Mean To Talk With Ri Yong Ho On Oct 6.",
    "October 6, 2009: Ri Yong Ho arrived in Beijing.",
    "Ri Yong Ho, in Beijing: it was short.",
    "Stephen Biegun — Washington's envoy — met Ri Yong Ho.",
    "Stephen Biegun -- the envoy -- met Ri Yong Ho.",
    "The foreign ministers met in Seoul and/or Tokyo.",
  ])("is not the beginning of “%s”", (text) => expect(reportOf(text)).toBe(text));
});
