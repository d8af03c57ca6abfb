import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeQuote } from "./quote";
import { relocateQuote } from "./relocate-quote";

const before = "Kim met Moon on Friday. They signed the Panmunjom Declaration in the Peace House. Both waved.";
const quote = describeQuote(before, 24, 81);

describe("a passage whose text was replaced", () => {
  it.each([
    ["stays where it is when words after it change", before.replace("Both waved", "Both left"), "kept"],
    ["moves when words stand before it", `SEOUL - ${before}`, "moved"],
    ["is found with a slip mended", before.replace("Peace House", "peace House"), "lost"],
    ["is found with small words edited", before.replace("signed the", "signed a"), "edited"],
    ["is lost when it is gone", "Kim met Moon on Friday. Both waved.", "lost"],
    ["is lost when its facts are others", before.replace("Panmunjom", "Pyongyang"), "lost"],
  ])("%s", (_, after, kind) => {
    expect(relocateQuote(after, quote).kind).toBe(kind);
  });

  it("is described by its new words and place", () => {
    const found = relocateQuote(`SEOUL - ${before}`, quote);
    expect(found).toMatchObject({ kind: "moved", quote: { exact: quote.exact, start: 32, end: 89 } });
  });

  it("never names words that do not stand there", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (head, tail) => {
        const text = head + before.slice(10) + tail;
        const found = relocateQuote(text, quote);
        if (found.kind === "kept") expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
        else if (found.kind !== "lost") expect(text.slice(found.quote.start, found.quote.end)).toBe(found.quote.exact);
      }),
    );
  });
});
