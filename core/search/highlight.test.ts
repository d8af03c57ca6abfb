import fc from "fast-check";
import { expect, it, test } from "vitest";
import { highlight, needlesOf, snippet } from "./highlight";
import { parseQuery } from "./parse-query";

/** Any code units, halves of characters included. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

const marked = (text: string, q: string, names: string[] = []) =>
  highlight(text, needlesOf(parseQuery(q), names))
    .map((run) => (run.isHit ? `[${run.text}]` : run.text))
    .join("");

it.each([
  ["Envoys meet in Hanoi, again.", "hanoi", "Envoys meet in [Hanoi], again."],
  ["Envoys meet in Hanoi, again.", "envoy meet", "[Envoys meet] in Hanoi, again."],
  ["A joint statement, a statement", '"joint statement"', "A [joint statement], a statement"],
  ["Zürich and (Zürich)", "zurich", "[Zürich] and ([Zürich])"],
  ["외무상 최선희는 말했다", "최선희", "외무상 [최선희는] 말했다"],
  ["talks and calls", "-talks calls", "talks and [calls]"],
  ["Choi Son-hui spoke", "최선희", "Choi Son-hui spoke"],
])("“%s” for %s is %s", (text, q, expected) => expect(marked(text, q)).toBe(expected));

it("marks the other spellings of a name, too", () => {
  expect(marked("Choe Son Hui spoke", "최선희", ["Choe Son Hui"])).toBe("[Choe Son Hui] spoke");
});

test("the stretches of any text are the text", () => {
  fc.assert(
    fc.property(anyText, fc.string({ maxLength: 30 }), (text, q) => {
      expect(
        highlight(text, needlesOf(parseQuery(q)))
          .map((run) => run.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("a snippet shows the first hit and is about as long as wanted", () => {
  const text = `${"before ".repeat(60)}the sanctions relief ${"after ".repeat(60)}`;
  const runs = snippet(text, needlesOf(parseQuery("sanctions")), 200);
  expect(runs.find(({ isHit }) => isHit)?.text).toBe("sanctions");
  expect(runs.map((run) => run.text).join("").length).toBeLessThanOrEqual(205);
  expect(runs[0]?.text).toBe("… ");
  fc.assert(
    fc.property(fc.string({ maxLength: 900 }), fc.string({ maxLength: 10 }), (any, q) => {
      expect(
        snippet(any, needlesOf(parseQuery(q)), 200)
          .map((run) => run.text)
          .join("").length,
      ).toBeLessThanOrEqual(205);
    }),
  );
});
