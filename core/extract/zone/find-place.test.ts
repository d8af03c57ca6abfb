import { describe, expect, it } from "vitest";
import { readingOf } from "#core/extract/testing/reading";
import { findPlace } from "./find-place";
import { findDateline } from "./places";

function placeIn(text: string, isJourney = false) {
  const reading = readingOf(text);
  return findPlace(reading, { from: 0, to: reading.tokens.length }, isJourney)?.name ?? null;
}

describe("where something happened", () => {
  it.each([
    ["They met in Beijing.", "Beijing"],
    ["They met in the Chinese capital.", "Beijing"],
    ["They met in China’s capital.", "Beijing"],
    ["They met at the Capella Hotel.", "Capella Singapore"],
    ["They met in Switzerland.", "Switzerland"],
    ["They met in the small town of Panmunjom.", "Panmunjom"],
    ["They met in Geneva, Switzerland.", "Geneva"],
    ["They met in Samarkand.", "Samarkand"],
    ["They met at the Hotel Lux.", "Hotel Lux"],
  ])("%s – %s", (text, place) => expect(placeIn(text)).toBe(place));

  it.each([
    ["They flew to Beijing.", "Beijing"],
    ["They flew from Beijing to Moscow.", "Moscow"],
    ["They visited Pyongyang.", "Pyongyang"],
    ["They left North Korea.", "North Korea"],
    ["They went on a tour of Vietnam.", "Vietnam"],
    ["They flew through Beijing to Pyongyang.", "Pyongyang"],
  ])("of a journey: %s – %s", (text, place) => expect(placeIn(text, true)).toBe(place));

  it.each([
    "They met in May.",
    "They met at noon with Kim Yong Chol.",
    "They met in China's favor.",
    "They met the Chinese envoy.",
    "They spoke to China.",
    "They met in private.",
  ])("%s – nowhere", (text) => expect(placeIn(text)).toBeNull());

  it("knows the town of the newsroom", () => {
    expect(findDateline(readingOf("SEOUL, Sept. 27 - They met here."))?.name).toBe("Seoul");
    expect(findDateline(readingOf("They met in Seoul."))).toBeNull();
  });
});
