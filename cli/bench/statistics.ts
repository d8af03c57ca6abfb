/** What many measurements of one thing come to, in the unit of the measurements. */
export interface Spread {
  median: number;
  p95: number;
  count: number;
}

/** The spread of at least one measurement. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: rank(sorted, 0.5), p95: rank(sorted, 0.95), count: sorted.length };
}

/** The nearest-rank percentile of sorted values. */
function rank(sorted: readonly number[], share: number): number {
  return round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN);
}

/** Three significant digits are more than two runs agree on. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}
