import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contextChars, describeQuote, splitsCharacter } from "./quote";

const text = "The ministers met on Monday. They agreed to meet again. A date was not set.";

describe("describeQuote", () => {
  it("takes the passage and what surrounds it", () => {
    const start = text.indexOf("They");
    expect(describeQuote(text, start, start + 26)).toEqual({
      exact: "They agreed to meet again.",
      prefix: "The ministers met on Monday. ",
      suffix: " A date was not set.",
      start,
      end: start + 26,
    });
  });

  it("takes no more than 32 characters on each side", () => {
    const long = "x".repeat(100);
    const quote = describeQuote(long, 50, 51);
    expect([quote.prefix.length, quote.suffix.length]).toEqual([contextChars, contextChars]);
  });

  it("leaves out half a character at the edge of the surroundings", () => {
    const flags = "🇰🇵".repeat(20);
    const quote = describeQuote(`a${flags}${flags}`, 41, 45);
    expect(() => encodeURIComponent(quote.prefix + quote.suffix)).not.toThrow();
    expect(quote.prefix).toHaveLength(32);
    expect(describeQuote(`${flags}ab${flags}`, 81, 82).prefix).toHaveLength(31);
  });

  it.each([
    ["an empty passage", 3, 3],
    ["a passage that ends before it begins", 5, 3],
    ["a passage beyond the text", 0, text.length + 1],
    ["a passage before the text", -1, 4],
    ["a fraction", 0.5, 4],
  ])("refuses %s", (_, start, end) => {
    expect(() => describeQuote(text, start, end)).toThrow(RangeError);
  });

  it("refuses to cut a character in two", () => {
    expect(() => describeQuote("a😀b", 0, 2)).toThrow(/inside a character/);
  });

  it("always puts text, passage and text back together", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 120 }), fc.nat(), fc.nat(), (sample, a, b) => {
        const start = a % sample.length;
        const end = start + 1 + (b % (sample.length - start));
        fc.pre(!splitsCharacter(sample, start) && !splitsCharacter(sample, end));
        const quote = describeQuote(sample, start, end);
        expect(quote.prefix + quote.exact + quote.suffix).toBe(
          sample.slice(start - quote.prefix.length, end + quote.suffix.length),
        );
        expect(quote.prefix.length).toBeLessThanOrEqual(contextChars);
        expect(quote.suffix.length).toBeLessThanOrEqual(contextChars);
      }),
    );
  });
});
