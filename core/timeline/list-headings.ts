import { type Edtf, type EdtfPoint, edtf } from "#core/dates/edtf";
import { formatMonth } from "#core/dates/format-date";
import type { EventCard } from "#core/event";

/** What stands above an event of a list: the year and the month that begin with it. */
export interface Headings {
  year: string | null;
  month: string | null;
}

type Dated = Pick<EventCard, "date" | "earliest" | "latest">;

/** The headings above each of some events, in their order: one where a year begins, one where a month does. */
export function listHeadings(events: readonly Dated[]): Headings[] {
  return events.map((event, index) => {
    const before = events[index - 1];
    const isNewYear = !before || yearOf(before) !== yearOf(event);
    const isNewMonth = isNewYear || monthOf(before) !== monthOf(event);
    return { year: isNewYear ? yearOf(event) : null, month: isNewMonth ? monthOf(event) : null };
  });
}

/** The year that an event is listed under: that of its first possible day, or of its last where the start is open. */
export function yearOf({ earliest, latest }: Dated): string {
  return (earliest ?? latest ?? "").slice(0, 4);
}

/** The month that an event is listed under, in words; what is known to a year alone is under no month of it. */
export function monthOf({ date }: Dated): string {
  const point = firstPoint(edtf(date));
  return point && (point.precision === "day" || point.precision === "month")
    ? (formatMonth(point.earliest).split(" ")[0] as string)
    : "Month not known";
}

/** The end of a date that puts it in order. */
function firstPoint(date: Edtf): EdtfPoint | null {
  if (date.kind === "point") return date.point;
  const end = typeof date.start === "string" ? date.end : date.start;
  return typeof end === "string" ? null : end;
}
