import { describe, expect, it } from "vitest";
import { clauseAt, readingOf, tokenOf } from "#core/extract/testing/reading";
import { realityOf } from "./modality";

function realityIn(text: string, verb: string) {
  const reading = readingOf(text);
  const at = tokenOf(reading, verb);
  return realityOf(reading, at, clauseAt(reading, at));
}

describe("how real a verb is", () => {
  it.each([
    ["They met in Rome.", "met", "held"],
    ["They have already met in Rome.", "met", "held"],
    ["They were received in Rome.", "received", "held"],
    ["They will meet in Rome.", "meet", "planned"],
    ["They will themselves meet in Rome.", "meet", "planned"],
    ["They're due to meet in Rome.", "meet", "planned"],
    ["They are to meet in Rome.", "meet", "planned"],
    ["They plan to meet in Rome.", "meet", "planned"],
    ["He said that they would meet in Rome.", "meet", "planned"],
    ["They were to meet in Rome.", "meet", "was planned"],
    ["They had been due to meet in Rome.", "meet", "was planned"],
    ["They were to have met in Rome.", "met", "forgone"],
    ["They meet in Rome.", "meet", "present"],
    ["They are meeting in Rome.", "meeting", "present"],
    ["They did not meet in Rome.", "meet", "unreal"],
    ["They haven't met in Rome.", "met", "unreal"],
    ["They never met in Rome.", "met", "unreal"],
    ["They might meet in Rome.", "meet", "unreal"],
    ["They should meet in Rome.", "meet", "unreal"],
    ["They want to meet in Rome.", "meet", "unreal"],
    ["They refused to meet in Rome.", "meet", "unreal"],
    ["They would meet in Rome.", "meet", "unreal"],
    ["They would have met in Rome.", "met", "unreal"],
    ["They will have met in Rome by then.", "met", "unreal"],
  ])("%s – %s: %s", (text, verb, reality) => expect(realityIn(text, verb)).toBe(reality));
});
