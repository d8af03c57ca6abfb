import fc from "fast-check";
import { expect, test } from "vitest";
import { addEncodedRows, emptySet, hasRow } from "./row-set";
import { isShortPart, shortPartsOf, toShortParts } from "./short-parts";

const word = fc.oneof(
  fc.stringMatching(/^[a-c0-2]{1,6}$/),
  fc.constantFrom("최선희", "박명철", "東京", "😀😀x", "un", "u"),
);

test.each([
  ["un", true],
  ["u", true],
  ["una", false],
  ["최", true],
  ["선희", true],
  ["최선희", false],
  ["😀😀", true],
])("%s is too short for trigrams: %s", (text, isShort) => expect(isShortPart(text)).toBe(isShort));

test("the short parts of words are all that occurs in them of that length", () => {
  expect([...shortPartsOf(["kim"])].sort()).toEqual(["i", "im", "k", "ki", "m"]);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), word, (words, other) => {
      const parts = shortPartsOf(words);
      for (const part of shortPartsOf([other])) expect(parts.has(part)).toBe(words.some((one) => one.includes(part)));
    }),
  );
});

test("each part is stored with just the rows in whose words it occurs", () => {
  const group = fc.record({ words: fc.array(word, { minLength: 1, maxLength: 3 }), row: fc.nat(40) });
  fc.assert(
    fc.property(fc.array(group, { maxLength: 30 }), fc.constantFrom(41, 64, 3_000, 70_000), (groups, size) => {
      const stored = new Map(
        toShortParts(
          groups.map(({ words, row }) => ({ words, rows: [row] })),
          size,
        ).map(({ part, positions }) => [part, positions]),
      );
      for (const part of ["u", "a", "ab", "최", "선희", "😀"]) {
        const set = emptySet(size);
        addEncodedRows(set, stored.get(part) ?? new Uint8Array());
        for (let row = 0; row <= 40; row += 1)
          expect(hasRow(set, row)).toBe(
            groups.some((one) => one.row === row && one.words.some((text) => text.includes(part))),
          );
      }
    }),
  );
});
