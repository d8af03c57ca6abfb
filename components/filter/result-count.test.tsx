import { describe, expect, test } from "vitest";
import { pagesAround } from "#components/filter/list-pages";
import { countWords } from "#components/filter/result-count";

describe("countWords", () => {
  test.each([
    [567, 567, 0, "567 events"],
    [45, 567, 2, "45 of 567 events · 2 filters hide 522"],
    [1, 567, 1, "1 of 567 events · 1 filter hides 566"],
    [1, 1, 0, "1 event"],
    [0, 1_234_567, 1, "0 of 1,234,567 events · 1 filter hides 1,234,567"],
  ])("%i of %i with %i filters is “%s”", (shown, all, filters, words) => {
    expect(countWords(shown, all, filters)).toBe(words);
  });
});

describe("pagesAround", () => {
  test.each([
    [1, 2, [1, 2]],
    [1, 9, [1, 2, 9]],
    [5, 9, [1, 4, 5, 6, 9]],
    [9, 9, [1, 8, 9]],
  ])("page %i of %i is shown among %j", (page, pages, shown) => {
    expect(pagesAround(page, pages)).toEqual(shown);
  });
});
