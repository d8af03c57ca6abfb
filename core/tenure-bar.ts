import { dayNumber } from "#core/dates/calendar";
import type { Tenure } from "#core/offices";
import type { Window } from "#core/timeline/clusters";

/** A stretch of a drawing, from 0 (its left end) to 1. */
export interface Stretch {
  from: number;
  to: number;
}

/** How a tenure is drawn: where it may have been, with the ends of which nothing is known, and where it was for certain. */
export interface TenureBar {
  maybe: Stretch & { open: ("from" | "to")[] };
  sure: Stretch | null;
}

/** An end of which nothing is known fades out over this share of the drawing: it says neither soon nor late. */
const fade = 0.12;

/** The bar of a tenure within whole days; null where no day of it is known. */
export function tenureBar({ from, to, sure }: Tenure, window: Window): TenureBar | null {
  const known = [from, to, sure?.from, sure?.to].filter((day) => day != null);
  if (known.length === 0) return null;
  const [start, end] = [dayNumber(window.from), dayNumber(window.to) + 1];
  const placeOf = (day: string, isEnd = false) => clamp((dayNumber(day) + (isEnd ? 1 : 0) - start) / (end - start));
  const sureStretch = sure && { from: placeOf(sure.from), to: placeOf(sure.to, true) };
  const first = from === null ? clamp((sureStretch?.from ?? placeOf(to as string)) - fade) : placeOf(from);
  const last = to === null ? clamp((sureStretch?.to ?? placeOf(from as string)) + fade) : placeOf(to, true);
  const open = [from === null && ("from" as const), to === null && ("to" as const)].filter((side) => side !== false);
  return { maybe: { from: first, to: last, open }, sure: sureStretch };
}

/** Whole years that hold all that is known of tenures, and days beside them; null where nothing is. */
export function yearsOf(tenures: readonly Tenure[], days: readonly (string | null)[]): Window | null {
  const all = [...tenures.flatMap(({ from, to, sure }) => [from, to, sure?.from, sure?.to]), ...days];
  const years = all.flatMap((day) => day?.slice(0, 4) ?? []).sort();
  const [first, last] = [years.at(0), years.at(-1)];
  return first && last ? { from: `${first}-01-01`, to: `${last}-12-31` } : null;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
