import { describe, expect, it } from "vitest";
import { datesIn } from "./sentence-reading";
import { yearBefore } from "./story-year";
import { readingOf } from "./testing/reading";

describe("the year that a paragraph speaks of", () => {
  const reading = readingOf("They met on May 22, and in 2015 again, and on June 3.");
  const [sentence] = reading.sentences;
  const [may, year, june] = datesIn(reading, 0, reading.tokens.length);

  it("is that of what follows it, not of what stands before", () => {
    if (!sentence || !may || !year || !june) throw new Error("The text tells three times.");
    const told = { year: 2015, paragraph: sentence.paragraph, from: year.from };
    expect(yearBefore(told, sentence, june)).toBe(2015);
    expect(yearBefore(told, sentence, may)).toBeNull();
    expect(yearBefore({ ...told, paragraph: sentence.paragraph + 1 }, sentence, june)).toBeNull();
  });
});
