import type { Day } from "#core/dates/calendar";
import { formatDay } from "#core/dates/format-date";

/** A window in words: "1 March 2018 – 31 May 2018", "2018–2019"; an open end is said as such. */
export function formatWindow(from: Day | null, to: Day | null): string {
  if (from && to && from === to) return formatDay(from);
  if (from?.endsWith("-01-01") && to?.endsWith("-12-31")) return formatYears(from.slice(0, 4), to.slice(0, 4));
  if (from && to) return `${formatDay(from)} – ${formatDay(to)}`;
  if (from) return `from ${formatDay(from)} on`;
  return to ? `up to ${formatDay(to)}` : "all years";
}

function formatYears(from: string, to: string): string {
  return from === to ? from : `${from}–${to}`;
}
