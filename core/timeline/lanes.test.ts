import { expect, test } from "vitest";
import { chooseLanes, laneTitle, maxLanes } from "#core/timeline/lanes";

const title = (id: string) => id;

test("lanes of countries come fullest first", () => {
  const lanes = chooseLanes(
    "country",
    new Map([
      ["US", 3],
      ["KR", 8],
      ["CN", 3],
    ]),
    title,
  );
  expect(lanes.map((lane) => lane.id)).toEqual(["KR", "CN", "US"]);
});

test("lanes of types keep the order of the legend", () => {
  const lanes = chooseLanes(
    "type",
    new Map([
      ["talks", 90],
      ["summit", 1],
      ["call", 2],
    ]),
    title,
  );
  expect(lanes.map((lane) => lane.id)).toEqual(["summit", "talks", "call"]);
});

test("what finds no lane of its own is counted as other", () => {
  const counts = new Map(Array.from({ length: 14 }, (_, index) => [`C${index}`, 14 - index]));
  const lanes = chooseLanes("country", counts, title);
  expect(lanes).toHaveLength(maxLanes);
  expect(lanes.at(-1)).toMatchObject({ id: "other", title: "Other", count: 5 + 4 + 3 + 2 + 1 });
  expect(lanes.at(-1)?.within?.map((lane) => lane.id)).toEqual(["C9", "C10", "C11", "C12", "C13"]);
  expect(lanes.reduce((sum, lane) => sum + lane.count, 0)).toBe(
    [...counts.values()].reduce((sum, count) => sum + count, 0),
  );
});

test.each([
  ["country", "US", "United States"],
  ["country", "several", "Several countries"],
  ["type", "summit", "Summit"],
  ["status", "cancelled", "Cancelled"],
  ["none", "all", "All events"],
] as const)("the lane %s %s is called «%s»", (choice, id, words) => {
  expect(laneTitle(choice, id, () => "United States")).toBe(words);
});
