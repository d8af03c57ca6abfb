import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paragraphsOf } from "./article-runs";

const text = "The summit took place.\n\nThey signed a text.\nIt was short.\n\nThe end.";
const spans = [
  { start: 0, end: 22, id: "summit" },
  { start: 24, end: 43, id: "summit" },
  { start: 24, end: 57, id: "signing" },
];

describe("paragraphsOf", () => {
  test("begins a paragraph after each blank line, not after each line", () => {
    const words = paragraphsOf(text, []).map((runs) => runs.map((run) => run.text).join(""));
    expect(words).toEqual(["The summit took place.\n\n", "They signed a text.\nIt was short.\n\n", "The end."]);
  });

  test("changes no character, whatever is marked", () => {
    const span = fc.record({ start: fc.nat(70), end: fc.nat(70), id: fc.constantFrom("a", "b", "c") });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", " ", "\n", "한", "😀"), maxLength: 60 }),
        fc.array(span),
        (any, some) => {
          const runs = paragraphsOf(any, some).flat();
          expect(runs.map((run) => run.text).join("")).toBe(any);
          for (const run of runs) expect(any.startsWith(run.text, run.start)).toBe(true);
        },
      ),
    );
  });

  test("the first run of each event carries its anchor, once", () => {
    const anchors = paragraphsOf(text, spans)
      .flat()
      .flatMap(({ id, anchors }) => [id, ...anchors])
      .filter((id) => id?.startsWith("e-"));
    expect(anchors).toEqual(["e-summit", "e-signing"]);
  });

  test("events that begin in the same run have one anchor each", () => {
    const [run] = paragraphsOf(text, [
      { start: 0, end: 10, id: "a" },
      { start: 0, end: 10, id: "b" },
    ]).flat();
    expect([run?.id, ...(run?.anchors ?? [])]).toEqual(["e-a", "e-b"]);
  });

  test("no two runs share an id", () => {
    const ids = paragraphsOf(text, spans)
      .flat()
      .flatMap(({ id, anchors }) => (id ? [id, ...anchors] : anchors));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("says where a passage ends", () => {
    const ends = paragraphsOf(text, spans)
      .flat()
      .map(({ ends }) => ends);
    expect(ends.flat()).toEqual(["summit", "summit", "signing"]);
  });
});
