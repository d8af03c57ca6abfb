import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "#core/dates/calendar";
import { eventStatuses, eventTypes } from "#core/event-kinds";
import { cellsOf, laneCount, regroup } from "#core/timeline/cells";
import { type ColumnRow, toColumns } from "#core/timeline/columns";
import { countDays, countFacets, countYears, extentOf } from "#core/timeline/count-rows";
import { currentRows } from "#core/timeline/current-rows";
import { chooseLanes } from "#core/timeline/lanes";
import type { ColumnFilter } from "#core/timeline/select-rows";
import { divide } from "#core/timeline/stretches";
import { tallyRows } from "#core/timeline/tally-rows";
import { anyFilter, anyRows, day, passes, select } from "#core/timeline/testing/any-rows";

test("counts by lane, stretch, year, day and facet are those of the records", () => {
  fc.assert(
    fc.property(anyRows, anyFilter, (rows, filter) => {
      const selection = select(rows, filter);
      const found = rows.filter((row) => passes(row, filter));
      const stretches = divide({ from: "2018-01-01", to: "2018-12-31" }, 12);
      const plan = { lanes: "country", only: null, stretches, density: stretches } as const;
      const tally = tallyRows([selection], plan);
      expect(tally.total).toBe(found.length);
      const lanes = chooseLanes(
        "country",
        new Map([...tally.lanes].map(([id, lane]) => [id, laneCount(lane)])),
        (id) => id,
      );
      const cells = cellsOf(tally.lanes, lanes, stretches);
      for (const { lane, from, to, count, best, first, last } of cells) {
        const inCell = found.filter(({ counterpart, sort }) => {
          const isEdge =
            (from === "2018-01-01" && sort < dayNumber(from)) || (to === "2018-12-31" && sort > dayNumber(to));
          return counterpart === lane && (isEdge || (sort >= dayNumber(from) && sort <= dayNumber(to)));
        });
        expect(count).toBe(inCell.length);
        const ranked = inCell.toSorted((a, b) => b.salience - a.salience || a.seq - b.seq).map(({ seq }) => seq);
        expect(best).toEqual(ranked.slice(0, 3));
        expect(from <= first && first <= last && last <= to).toBe(true);
      }
      expect(sum(cells.map(({ count }) => count))).toBe(found.length);
      const quarters = divide({ from: "2018-01-01", to: "2018-12-31" }, 4);
      const anew = tallyRows([selection], { ...plan, stretches: quarters });
      expect(regroup(tally.lanes, stretches, quarters)).toEqual(anew.lanes);
      expect(sum(countYears([selection]).map(({ count }) => count))).toBe(found.length);
      const days = countDays([selection]);
      expect(new Set(days.map((entry) => entry.day)).size).toBe(new Set(found.map(({ sort }) => sort)).size);
      expect(extentOf([selection]) === null).toBe(found.length === 0);
    }),
    { numRuns: 200 },
  );
});

test("what was counted by month comes to the same as counting every row", () => {
  const windows = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
  fc.assert(
    fc.property(anyRows, windows, fc.integer({ min: 1, max: 40 }), (rows, window, most) => {
      const columns = toColumns(rows);
      const plan = { lanes: "type", only: null, stretches: divide(window, most), density: divide(window, 4) } as const;
      const selection = { columns, rows: currentRows(columns) };
      const counted = tallyRows(selection.rows.length > 0 ? [{ ...selection, isKept: false }] : [], plan);
      const rolled = tallyRows(selection.rows.length > 0 ? [{ ...selection, isKept: true }] : [], plan);
      expect(rolled).toEqual(counted);
    }),
    { numRuns: 300 },
  );
});

test("a facet is counted without itself", () => {
  fc.assert(
    fc.property(anyRows, anyFilter, (rows, filter) => {
      const facets = countFacets([select(rows, { ...filter, type: [], status: [], country: [] })], filter);
      const count = (open: Partial<ColumnFilter>, test: (row: ColumnRow) => boolean) =>
        rows.filter((row) => passes(row, { ...filter, ...open }) && test(row)).length;
      for (const type of eventTypes)
        expect(facets.type.get(type) ?? 0).toBe(count({ type: [] }, (row) => row.type === type));
      for (const status of eventStatuses)
        expect(facets.status.get(status) ?? 0).toBe(count({ status: [] }, (row) => row.status === status));
      for (const country of ["US", "KR"])
        expect(facets.country.get(country) ?? 0).toBe(count({ country: [] }, (row) => row.countries.includes(country)));
    }),
  );
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
