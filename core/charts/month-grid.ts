import type { MonthCounts } from "#core/charts/count-months";
import { type Coverage, type Standing, standingOf } from "#core/charts/coverage";
import type { Month } from "#core/charts/month";

/** A month of the grid. */
export interface MonthCell {
  month: Month;
  count: number;
  standing: Standing;
}

/** A year of the grid, or several in a row of which there is nothing to tell. */
export type GridRow =
  | {
      kind: "year";
      year: number;
      cells: MonthCell[] /** events that belong to no month */;
      wide: number;
      total: number;
    }
  | { kind: "empty"; from: number; to: number };

/** More years than this no page has room for. */
export const mostYears = 120;
/** From this many years on without an event they are one row. */
const leastEmpty = 4;

/** The rows of years from the first event to the last one or the last year of `until`, newest at the bottom. */
export function gridRows(
  { months, years }: MonthCounts,
  coverage: Coverage | null,
  { from, until }: { from: number | null; until: number },
): { rows: GridRow[]; leftOut: number } {
  const eventYears = [...[...months.keys()].map((month) => Math.floor(month / 12)), ...years.keys()];
  if (eventYears.length === 0) return { rows: [], leftOut: 0 };
  const first = Math.min(
    from ?? Number.POSITIVE_INFINITY,
    eventYears.reduce((a, b) => Math.min(a, b)),
  );
  const last = Math.max(
    until,
    eventYears.reduce((a, b) => Math.max(a, b)),
  );
  const rows = foldEmpty(
    Array.from({ length: last - first + 1 }, (_, index) => toRow(first + index, { months, years }, coverage)),
  );
  const leftOut = Math.max(0, rows.length - mostYears);
  return { rows: rows.slice(leftOut), leftOut };
}

type YearRow = Extract<GridRow, { kind: "year" }>;

function toRow(year: number, { months, years }: MonthCounts, coverage: Coverage | null): YearRow {
  const cells = Array.from({ length: 12 }, (_, index) => {
    const month = year * 12 + index;
    return { month, count: months.get(month) ?? 0, standing: standingOf(month, coverage) };
  });
  const wide = years.get(year) ?? 0;
  return { kind: "year", year, cells, wide, total: cells.reduce((sum, { count }) => sum + count, wide) };
}

function foldEmpty(years: readonly YearRow[]): GridRow[] {
  const rows: GridRow[] = [];
  for (let at = 0; at < years.length; ) {
    let end = at;
    while (end < years.length && years[end]?.total === 0) end += 1;
    if (end - at >= leastEmpty) {
      rows.push({ kind: "empty", from: (years[at] as YearRow).year, to: (years[end - 1] as YearRow).year });
      at = end;
    } else rows.push(years[at++] as YearRow);
  }
  return rows;
}
