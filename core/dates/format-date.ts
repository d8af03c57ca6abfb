import type { Day } from "#core/dates/calendar";
import { partsOf } from "#core/dates/calendar";
import { type Edtf, type EdtfEnd, type EdtfPoint, edtf } from "#core/dates/edtf";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const seasons = ["spring", "summer", "autumn", "winter"];

/** An EDTF date in words that claim no more than it does: "June 2018", "around 1 April 2018", never a false day. */
export function formatDate(date: Edtf | string): string {
  const value = typeof date === "string" ? edtf(date) : date;
  if (value.kind === "point") return formatPoint(value.point);
  if (value.kind === "interval") return formatInterval(value.start, value.end);
  if (typeof value.end !== "string") return `some time up to ${formatPoint(value.end)}`;
  return `some time from ${formatPoint(value.start as EdtfPoint)} on`;
}

/** A calendar day in words: "12 June 2018". */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${months[month - 1]} ${year}`;
}

/** The month of a day in words: "June 2018". */
export function formatMonth(day: Day): string {
  return `${months[partsOf(day).month - 1]} ${partsOf(day).year}`;
}

/** How exactly a date is known, in words for a reader: "known to the month, approximate". */
export function formatPrecision(date: Edtf | string): string {
  const value = typeof date === "string" ? edtf(date) : date;
  if (value.kind === "set") return typeof value.end === "string" ? "earliest day known" : "latest day known";
  const points =
    value.kind === "point" ? [value.point] : [value.start, value.end].filter((end) => typeof end !== "string");
  const exactness = `known to the ${coarsest(points)}`;
  const doubts = [
    points.some((point) => point.approximate) && "approximate",
    points.some((point) => point.uncertain) && "uncertain",
    value.kind === "interval" && value.end === "open" && "no end given",
    value.kind === "interval" && value.start === "open" && "no beginning given",
    value.kind === "interval" && (value.start === "unknown" || value.end === "unknown") && "one end unknown",
  ].filter(Boolean);
  return [exactness, ...doubts].join(", ");
}

function coarsest(points: EdtfPoint[]): string {
  const order = ["day", "month", "season", "year", "decade", "century"] as const;
  return order[Math.max(...points.map((point) => order.indexOf(point.precision)))] as string;
}

function formatPoint(point: EdtfPoint): string {
  return `${doubt(point)}${unspecified(point)}${plain(point)}`;
}

function doubt(point: EdtfPoint): string {
  return `${point.uncertain ? "perhaps " : ""}${point.approximate ? "around " : ""}`;
}

/** `2018-06-XX` is one day of the month, `2018-XX` one month of the year. */
function unspecified(point: EdtfPoint): string {
  if (/^\d{4}-XX-XX$/.test(point.text) || /-\d\d-XX$/.test(point.text)) return "a day in ";
  return /^\d{4}-XX$/.test(point.text) ? "a month of " : "";
}

function plain({ precision, earliest }: EdtfPoint): string {
  const { year, month } = partsOf(earliest);
  if (precision === "day") return formatDay(earliest);
  if (precision === "month") return formatMonth(earliest);
  if (precision === "season") return `${seasons[month / 3 - 1]} ${year}`;
  return precision === "year" ? String(year) : `the ${year}s`;
}

function formatInterval(start: EdtfEnd, end: EdtfEnd): string {
  if (typeof start !== "string" && typeof end !== "string") return formatRange(start, end);
  if (typeof start !== "string") return `from ${formatPoint(start)}${end === "open" ? " on" : ", end unknown"}`;
  return `until ${formatPoint(end as EdtfPoint)}${start === "open" ? "" : ", beginning unknown"}`;
}

/** Two ends of one precision share what they have in common: "10–12 June 2018", "28 May – 1 June 2018". */
function formatRange(start: EdtfPoint, end: EdtfPoint): string {
  if (start.text === end.text) return formatPoint(start);
  const plainWords = [start, end].every((point) => doubt(point) + unspecified(point) === "");
  if (!plainWords || start.precision !== end.precision) return `${formatPoint(start)} to ${formatPoint(end)}`;
  const [from, to] = [partsOf(start.earliest), partsOf(end.earliest)];
  const [first, last] = [plain(start), plain(end)];
  if (from.year !== to.year) return start.precision === "year" ? `${first}–${last}` : `${first} – ${last}`;
  const withoutYear = first.slice(0, -String(from.year).length - 1);
  if (start.precision === "day" && from.month === to.month) return `${from.day}–${last}`;
  return start.precision === "day" ? `${withoutYear} – ${last}` : `${withoutYear}–${last}`;
}
