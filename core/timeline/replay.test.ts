import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "#core/dates/calendar";
import { type KnownDay, stepOn, stepsOf } from "#core/timeline/replay";

const knownDays = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 5_000, max: 20_000 }), fc.integer({ min: 1, max: 9 })), {
    selector: ([day]) => day,
    maxLength: 200,
  })
  .map((pairs): KnownDay[] => pairs.sort(([a], [b]) => a - b).map(([day, changes]) => ({ day: dayOf(day), changes })));
const sum = (days: KnownDay[]) => days.reduce((total, { changes }) => total + changes, 0);

describe("stops of a replay", () => {
  test("lose no change, keep the order and end where the days end", () => {
    fc.assert(
      fc.property(knownDays, fc.integer({ min: 5, max: 60 }), (days, most) => {
        const steps = stepsOf(days, most);
        expect(sum(steps)).toBe(sum(days));
        expect(steps.map(({ day }) => day)).toEqual(steps.map(({ day }) => day).toSorted());
        expect(steps.at(-1)?.day).toBe(days.at(-1)?.day);
      }),
    );
  });

  test("are the days themselves where these are few", () => {
    const days = [
      { day: "2018-05-10", changes: 1 },
      { day: "2018-05-24", changes: 2 },
    ];
    expect(stepsOf(days)).toEqual(days);
  });

  test("are months where the days are too many", () => {
    const days = ["2018-05-10", "2018-05-24", "2018-06-01"].map((day) => ({ day, changes: 1 }));
    expect(stepsOf(days, 2)).toEqual([
      { day: "2018-05-24", changes: 2 },
      { day: "2018-06-01", changes: 1 },
    ]);
  });
});

test.each([
  ["2018-05-09", -1],
  ["2018-05-10", 0],
  ["2018-05-23", 0],
  ["2018-05-24", 1],
  ["2030-01-01", 1],
])("as of %s the stop is number %d", (day, index) => {
  const steps = ["2018-05-10", "2018-05-24"].map((known) => ({ day: known, changes: 1 }));
  expect(stepOn(steps, day)).toBe(index);
});
