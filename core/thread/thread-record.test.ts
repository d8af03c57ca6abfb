import { expect, test } from "vitest";
import { mainParties, threadState, threadTitle } from "./thread-record";

test("a thread is called by its counterparts and years", () => {
  const years = { first: "2014-03-03", last: "2015-08-06" };
  expect(threadTitle({ parties: ["JP"], ...years })).toBe("Japan, 2014–2015");
  expect(threadTitle({ parties: [], ...years, last: "2014-12-01" })).toBe("International bodies, 2014");
  expect(threadTitle({ parties: ["CN", "JP", "KR", "RU", "US"], ...years })).toBe(
    "China, Japan, South Korea and 2 more, 2014–2015",
  );
});

test.each([
  [{ ahead: 1, quiet: 3 }, "one event is still to come"],
  [{ ahead: 2, quiet: null }, "2 events are still to come"],
  [{ ahead: 0, quiet: null }, ""],
  [{ ahead: 0, quiet: 1 }, "last event 1 day before"],
  [{ ahead: 0, quiet: 90 }, "nothing more for 3 months"],
  [{ ahead: 0, quiet: 4_000 }, "nothing more for 10 years"],
])("%o is said as “%s”", (state, words) => {
  expect(threadState(state)).toBe(words);
});

test("the parties of a thread are those of half of its events, or the most frequent one", () => {
  const of = (...counterparts: string[][]) => mainParties(counterparts.map((one) => ({ counterparts: one })));
  expect(of(["US"], ["US", "KR"], ["US", "KR"], ["CN"])).toEqual(["US", "KR"]);
  expect(of(["US"], ["KR"], ["CN"])).toEqual(["CN"]);
  expect(of([], [])).toEqual([]);
});
