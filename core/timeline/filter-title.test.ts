import { describe, expect, test } from "vitest";
import { wordingIn } from "#core/language/wordings";
import { emptyFilter, type Filter } from "#core/timeline/filter";
import { filterTitle } from "#core/timeline/filter-title";

const names: Record<string, string> = { "kim-jong-un": "Kim Jong Un", panmunjom: "Panmunjom" };

describe("a filter as a heading", () => {
  test.each<[Partial<Filter>, string]>([
    [{}, "All events"],
    [{ from: "2018-01-01", to: "2018-12-31" }, "Events, 2018"],
    [
      { type: ["summit", "talks"], country: ["US"], status: ["held"] },
      "Summits and talks with the United States, held",
    ],
    [{ country: ["KR", "CN"] }, "Events with South Korea and China"],
    [{ person: ["kim-jong-un"], place: ["panmunjom"] }, "Events with Kim Jong Un in Panmunjom"],
    [{ q: "Hanoi", status: ["planned", "cancelled"] }, "Events matching “Hanoi”, planned or cancelled"],
    [{ tag: ["six-party-talks"], knownOn: "2018-05-25" }, "Events on Six party talks, as known on 25 May 2018"],
    [{ type: ["letter"], from: "2018-03-01", certainty: "certain" }, "Letters, certainly from 1 March 2018 on"],
  ])("%j is “%s”", (change, words) => {
    expect(filterTitle({ ...emptyFilter, ...change }, (slug) => names[slug] ?? slug)).toBe(words);
  });

  test.each<[Partial<Filter>, string]>([
    [{}, "모든 사건"],
    [{ type: ["summit", "talks"], country: ["US"], status: ["held"] }, "미국 관련 정상회담·회담(성사)"],
    [{ q: "Hanoi", from: "2018-01-01", to: "2018-12-31" }, "‘Hanoi’ 검색 사건, 2018년"],
    [{ type: ["letter"], knownOn: "2018-05-25" }, "서한, 2018년 5월 25일 기준"],
  ])("%j is “%s” in Korean", (change, words) => {
    expect(filterTitle({ ...emptyFilter, ...change }, (slug) => names[slug] ?? slug, wordingIn("ko"))).toBe(words);
  });
});
