import { type Bounds, boundsOf } from "#core/dates/edtf";
import type { EventRecord } from "#core/event";

/** The dates (EDTF) for which an event was once reported and which its date of now leaves out, oldest report first. */
export function formerDates({ date, history }: Pick<EventRecord, "date" | "history">): string[] {
  const reported = history.flatMap((entry) => (entry.date && entry.status !== "denied" ? [entry.date] : []));
  return datesApart(reported, date);
}

/** The dates (EDTF), each once, that have no day in common with another. A plan made exact is no move: 12 June lies in June. */
export function datesApart(dates: readonly string[], from: string): string[] {
  const bounds = boundsOf(from);
  return [...new Set(dates)].filter((date) => isApart(boundsOf(date), bounds));
}

function isApart(a: Bounds, b: Bounds): boolean {
  return (a.latest ?? "9999") < (b.earliest ?? "0000") || (a.earliest ?? "0000") > (b.latest ?? "9999");
}
