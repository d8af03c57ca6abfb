import { describe, expect, it } from "vitest";
import { remember } from "./remember";

describe("remember", () => {
  it("asks once for each text, and again where too many were asked since", () => {
    const asked: string[] = [];
    const lengthOf = remember((text) => {
      asked.push(text);
      return text.length;
    }, 2);
    expect(["a", "bc", "a", "bc", "def", "a"].map(lengthOf)).toEqual([1, 2, 1, 2, 3, 1]);
    expect(asked).toEqual(["a", "bc", "def", "a"]);
  });

  it("keeps that there is no answer", () => {
    let times = 0;
    const findNothing = remember(() => {
      times += 1;
      return null;
    });
    expect([findNothing("a"), findNothing("a"), times]).toEqual([null, null, 1]);
  });
});
