import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holdNames } from "./hold-names";

describe("names that are held together", () => {
  test.each([
    ["Trump and Kim Jong Un meet", ["Kim Jong Un", "Donald Trump"], "Trump and Kim_Jong_Un meet"],
    ["Kim Jong Un’s envoy meets Kim Jong", ["Kim Jong", "Kim Jong Un"], "Kim_Jong_Un’s envoy meets Kim_Jong"],
    ["The United Nations Security Council", ["United Nations Security Council"], "The United Nations Security Council"],
    ["Talks in Geneva", [], "Talks in Geneva"],
  ])("%s", (text, names, expected) => expect(holdNames(text, names)).toBe(expected.replaceAll("_", "\u00a0")));

  test("change nothing but spaces, whatever they are", () => {
    const words = fc.array(fc.constantFrom("Kim", "Jong", "Un", "$&", "met", "최", " "), { maxLength: 8 });
    const text = words.map((some) => some.join(" "));
    fc.assert(
      fc.property(text, fc.array(text), (title, names) => {
        expect(holdNames(title, names).replaceAll("\u00a0", " ")).toBe(title);
      }),
    );
  });
});
