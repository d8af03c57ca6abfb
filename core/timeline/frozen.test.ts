import { expect, test } from "vitest";
import { sampleEvent } from "#core/export/testing/sample-events";
import { toFrozenItem } from "#core/timeline/frozen";

test("A kept event is drawn in its lane with the dates that it was moved from", () => {
  const report = {
    knownOn: "2018-03-08",
    status: "planned",
    place: null,
    note: null,
    source: { url: null, publisher: "Synthetic Wire", title: "A report", date: "2018-03-08" },
  } as const;
  const history = [
    { ...report, date: "2018-05" },
    { ...report, date: "2018-06" },
  ];
  const summit = { ...sampleEvent, counterpart: "US", date: "2018-06-12", history };
  expect(toFrozenItem(summit, "country")).toMatchObject({ lane: "US", formerDates: ["2018-05"] });
  expect(toFrozenItem(summit, "type").lane).toBe(summit.type);
  expect(toFrozenItem(summit, "none").lane).toBe("all");
});
