import fc from "fast-check";
import { expect, test } from "vitest";
import { type DiffPart, diffText } from "./text-diff";

/** One of the two texts, put together again. */
function sideOf(parts: DiffPart[], side: "before" | "after"): string {
  return parts
    .flatMap((part) =>
      part.kind === "same"
        ? [part.text]
        : part.runs.flatMap((run) => (run.side === side || run.side === "both" ? [run.text] : [])),
    )
    .join("");
}

test("both texts are whole in what tells them apart", () => {
  const word = fc.constantFrom("Kim ", "met ", "Moon", "\n", "12 ", "June ", "회담 ", "\n\n");
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffText(before, after);
      expect(sideOf(parts, "before")).toBe(before);
      expect(sideOf(parts, "after")).toBe(after);
    }),
  );
});

test("a word that was changed is told apart, and the lines around it are the same", () => {
  const parts = diffText("First.\nThey meet on Monday.\nLast.\n", "First.\nThey meet on Tuesday.\nLast.\n");
  expect(parts.map(({ kind }) => kind)).toEqual(["same", "changed", "same"]);
  const runs = parts.flatMap((part) => (part.kind === "changed" ? part.runs : []));
  expect(runs.filter(({ side }) => side !== "both")).toEqual([
    { text: "Monday", side: "before" },
    { text: "Tuesday", side: "after" },
  ]);
});

test("two texts that share nothing are told apart whole", () => {
  const [before, after] = ["a", "b"].map((letter) =>
    Array.from({ length: 6_000 }, (_, n) => `${letter}${n}\n`).join(""),
  );
  const parts = diffText(before as string, after as string);
  expect(sideOf(parts, "before")).toBe(before);
  expect(sideOf(parts, "after")).toBe(after);
});
