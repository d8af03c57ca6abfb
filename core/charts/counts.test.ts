import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countKinds, sumOf } from "#core/charts/count-kinds";
import { countMonths } from "#core/charts/count-months";
import { countPairs, countTerms } from "#core/charts/count-terms";
import { monthOf } from "#core/charts/month";
import { findSilences } from "#core/charts/silences";
import { anyRows, rowOf, selectionsOf } from "#core/charts/testing/selections";
import { addDays, dayNumber, dayOf } from "#core/dates/calendar";
import { encodeRows } from "#core/timeline/row-set";
import { toTermColumn } from "#core/timeline/term-column";

describe("events by month", () => {
  test("are counted where they begin; a year counts for itself", () => {
    const rows = [
      rowOf(1, { start: "2018-06-12", end: "2018-06-12" }),
      rowOf(2, { start: "2018-06-30", end: "2018-07-02" }),
      rowOf(3, { start: "2018-01-01", end: "2018-12-31" }),
      rowOf(4, { start: null, end: "2018-09-27" }),
      rowOf(5, { start: "2018-03-01", end: "2018-05-31" }),
    ];
    const { months, years } = countMonths(selectionsOf(rows, 2));
    expect(Object.fromEntries(months)).toEqual({
      [monthOf("2018-03-01")]: 1,
      [monthOf("2018-06-01")]: 2,
      [monthOf("2018-09-01")]: 1,
    });
    expect(Object.fromEntries(years)).toEqual({ 2018: 1 });
  });

  test("come to all events, in whatever parts they are read", () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 8 }), (rows, size) => {
        const { months, years } = countMonths(selectionsOf(rows, size));
        const sum = [...months.values(), ...years.values()].reduce((total, count) => total + count, 0);
        expect(sum).toBe(rows.length);
      }),
    );
  });
});

describe("events by kind", () => {
  test("come to what a look at each says", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { type, counterpart } = countKinds(selectionsOf(rows));
        for (const row of rows) {
          const alike = rows.filter((other) => other.type === row.type && other.status === row.status).length;
          expect(type.get(row.type)?.get(row.status)).toBe(alike);
        }
        expect([...counterpart.values()].reduce((sum, byStatus) => sum + sumOf(byStatus), 0)).toBe(rows.length);
      }),
    );
  });
});

describe("silences", () => {
  test("lie between the last day of one event and the first of the next", () => {
    const rows = [
      rowOf(1, { start: "2018-06-10", end: "2018-06-12" }),
      rowOf(2, { start: "2018-06-20", end: "2018-06-20" }),
      rowOf(3, { start: "2018-07-01", end: "2018-07-31" }),
    ];
    expect(findSilences(selectionsOf(rows, 2), "2018-08-02", true)).toEqual([
      { from: "2018-06-21", to: "2018-06-30", days: 10, after: 2, before: 3 },
      { from: "2018-06-13", to: "2018-06-19", days: 7, after: 1, before: 2 },
      { from: "2018-08-01", to: "2018-08-02", days: 2, after: 3, before: null },
    ]);
  });

  test("are not ended by what is only planned for a later day", () => {
    const rows = [
      rowOf(1, { start: "2018-06-10", end: "2018-06-10" }),
      rowOf(2, { start: "2018-12-24", end: "2018-12-24" }, { status: "planned" }),
    ];
    const [lasting] = findSilences(selectionsOf(rows), "2018-06-30", true);
    expect(lasting).toMatchObject({ from: "2018-06-11", to: "2018-06-30", before: null });
    expect(findSilences(selectionsOf(rows), "2018-06-30", false)).toEqual([]);
  });

  test("are the days without any event, each once, and no others", () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 8 }), (rows, size) => {
        const until = "2019-06-30";
        const found = findSilences(selectionsOf(rows, size), until, true).flatMap(({ from, days }) =>
          Array.from({ length: days }, (_, index) => addDays(from, index)),
        );
        const busy = new Set(rows.flatMap(({ start, end, sort }) => daysFrom(start ?? sort, end ?? sort)));
        const first = Math.min(...rows.map(({ sort, start }) => start ?? sort));
        const silent = rows.length === 0 ? [] : daysFrom(first, dayNumber(until)).filter((day) => !busy.has(day));
        expect(found.sort()).toEqual(silent);
      }),
    );
  });
});

describe("people in events", () => {
  const column = toTermColumn(4, {
    terms: ["kim", "moon", "trump"],
    sets: [encodeRows([0, 1, 2, 3], 4), encodeRows([1, 2], 4), encodeRows([2, 3], 4)],
  });
  const selections = () => selectionsOf([1, 2, 3, 4].map((seq) => rowOf(seq, { start: `2018-06-0${seq}`, end: null })));

  test("are counted, alone and two by two", () => {
    expect(Object.fromEntries(countTerms(selections(), () => column))).toEqual({ kim: 4, moon: 2, trump: 2 });
    expect([...countPairs(selections(), () => column, ["trump", "kim", "nobody"])]).toEqual([
      2, 2, 0, 2, 4, 0, 0, 0, 0,
    ]);
  });
});

function daysFrom(first: number, last: number): string[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => dayOf(first + index));
}
