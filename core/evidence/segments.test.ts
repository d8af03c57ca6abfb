import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Span, segments } from "./segments";

const text = "Kim and Moon met.";

describe("segments", () => {
  it.each<[string, Span[], [string, ...string[]][]]>([
    ["no span", [], [["Kim and Moon met."]]],
    ["one span", [{ start: 4, end: 7, id: "a" }], [["Kim "], ["and", "a"], [" Moon met."]]],
    ["the whole text", [{ start: 0, end: 17, id: "a" }], [["Kim and Moon met.", "a"]]],
    [
      "overlapping spans",
      [
        { start: 0, end: 7, id: "a" },
        { start: 4, end: 12, id: "b" },
      ],
      [["Kim ", "a"], ["and", "a", "b"], [" Moon", "b"], [" met."]],
    ],
    [
      "nested spans",
      [
        { start: 4, end: 7, id: "b" },
        { start: 0, end: 17, id: "a" },
      ],
      [
        ["Kim ", "a"],
        ["and", "a", "b"],
        [" Moon met.", "a"],
      ],
    ],
    [
      "two events on the same words",
      [
        { start: 0, end: 3, id: "a" },
        { start: 0, end: 3, id: "b" },
      ],
      [["Kim", "a", "b"], [" and Moon met."]],
    ],
    [
      "spans of one event that touch",
      [
        { start: 0, end: 3, id: "a" },
        { start: 3, end: 7, id: "a" },
      ],
      [["Kim and", "a"], [" Moon met."]],
    ],
    ["a span beyond the end", [{ start: 13, end: 99, id: "a" }], [["Kim and Moon "], ["met.", "a"]]],
    ["an empty span", [{ start: 4, end: 4, id: "a" }], [["Kim and Moon met."]]],
  ])("cuts %s", (_, spans, runs) => {
    expect(segments(text, spans).map((run) => [run.text, ...run.ids])).toEqual(runs);
  });

  it("gives nothing for an empty text", () => {
    expect(segments("", [{ start: 0, end: 1, id: "a" }])).toEqual([]);
  });

  const anySpan = fc.record({
    start: fc.integer({ min: -3, max: 45 }),
    end: fc.integer({ min: -3, max: 45 }),
    id: fc.constantFrom("a", "b", "c"),
  });

  it("always covers the whole text, each character with exactly its spans", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(anySpan, { maxLength: 8 }), (sample, spans) => {
        const runs = segments(sample, spans);
        expect(runs.map((run) => run.text).join("")).toBe(sample);
        for (const run of runs) {
          for (let at = run.start; at < run.start + run.text.length; at++) {
            const covering = spans.filter((span) => span.start <= at && at < span.end).map(({ id }) => id);
            expect(new Set(run.ids)).toEqual(new Set(covering));
          }
        }
      }),
    );
  });

  it("never leaves two neighbors with the same spans", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(anySpan, { maxLength: 8 }), (sample, spans) => {
        const keys = segments(sample, spans).map((run) => [...run.ids].sort().join());
        expect(keys.some((key, index) => index > 0 && key === keys[index - 1])).toBe(false);
      }),
    );
  });
});
