import type { Window } from "#core/timeline/clusters";
import type { YearCount } from "#core/timeline/timeline-answer";

/** Some years in a row and how many events begin in them. */
export interface YearBin {
  /** first and last year */
  from: number;
  to: number;
  count: number;
}

/** More bars than this cannot be told apart, or pressed. */
const mostBins = 120;
const binSizes = [1, 2, 5, 10, 25, 50, 100, 250, 500];

/**
 * All years from the one before the first event to the one after the last, those without events included: the axis must
 * not lie. Where they are too many they stand together, in lots of 2, 5, 10 … years that begin at such years.
 */
export function yearBins(years: readonly YearCount[]): YearBin[] {
  const [first, last] = [years.at(0)?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return [];
  const size = binSizes.find((lot) => (last - first + 3) / lot <= mostBins) ?? 1_000;
  const start = Math.floor((first - 1) / size) * size;
  const bins = Array.from({ length: Math.floor((last + 1 - start) / size) + 1 }, (_, index) => {
    const from = start + index * size;
    return { from, to: from + size - 1, count: 0 };
  });
  for (const { year, count } of years) (bins[Math.floor((year - start) / size)] as YearBin).count += count;
  return bins;
}

/** The days of a bin. Years before 1 and after 9999 have no day that could be written. */
export function daysOf({ from, to }: Pick<YearBin, "from" | "to">): Window {
  const year = (number: number) => String(Math.min(9999, Math.max(1, number))).padStart(4, "0");
  return { from: `${year(from)}-01-01`, to: `${year(to)}-12-31` };
}
