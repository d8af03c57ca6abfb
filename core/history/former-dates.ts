import { type Bounds, boundsOf } from "#core/dates/edtf";
import type { EventRecord } from "#core/event";

/**
 * The dates (EDTF) for which an event was once reported and which its date of now leaves out, oldest report first. A plan
 * made exact is no move: 12 June lies in June.
 */
export function formerDates({ date, history }: Pick<EventRecord, "date" | "history">): string[] {
  const now = boundsOf(date);
  const reported = history.flatMap((entry) => (entry.date && entry.status !== "denied" ? [entry.date] : []));
  return [...new Set(reported)].filter((former) => isApart(boundsOf(former), now));
}

function isApart(a: Bounds, b: Bounds): boolean {
  return (a.latest ?? "9999") < (b.earliest ?? "0000") || (a.earliest ?? "0000") > (b.latest ?? "9999");
}
