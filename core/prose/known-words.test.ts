import { describe, expect, it } from "vitest";
import { KnownWords } from "./known-words";
import { formOf } from "./tokens";

describe("KnownWords", () => {
  const text = "the talks, the Talks";

  it("finds what was met before, wherever it stands", () => {
    const words = new KnownWords();
    for (const word of ["the", "talks"]) words.add(formOf(word));
    expect(words.find(text, 0, 3)).toBe(formOf("the"));
    expect(words.find(text, 11, 14)).toBe(formOf("the"));
    expect(words.find(text, 4, 9)).toBe(formOf("talks"));
    expect(words.find(text, 15, 20)).toBeNull();
    words.clear();
    expect(words.find(text, 0, 3)).toBeNull();
  });

  it("takes no word for another, however many share a place", () => {
    const words = new KnownWords();
    const many = Array.from({ length: 200_000 }, (_, at) => at.toString(36));
    for (const word of many) words.add({ ...formOf("x"), text: word });
    const found = many.map((word) => words.find(word, 0, word.length)?.text ?? null);
    expect(found.filter((own, at) => own !== null && own !== many[at])).toEqual([]);
    expect(found.filter((own) => own !== null).length).toBeGreaterThan(10_000);
  });
});
