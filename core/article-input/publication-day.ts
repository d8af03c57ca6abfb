import { type Day, isDay } from "#core/dates/calendar";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthWord = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const weekdayWord = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";

type Reader = [pattern: RegExp, order: "ymd" | "dmy" | "mdy"];

/** Forms of stamps and of dates in print; a month in figures is read only where the year stands first. */
const readers: Reader[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, "ymd"],
  [/^(\d{4})(\d\d)(\d\d)(?:T|$)/, "ymd"],
  [/^(\d{4})\s?[/.]\s?(\d{1,2})\s?[/.]\s?(\d{1,2})(?!\d)/, "ymd"],
  [/^(\d{4})\s?[년年]\s?(\d{1,2})\s?[월月]\s?(\d{1,2})\s?[일日]/, "ymd"],
  [
    new RegExp(`^${weekdayWord}(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${monthWord},?[\\s-]+(\\d{4}|\\d\\d)(?!\\d)`, "i"),
    "dmy",
  ],
  [new RegExp(`^${weekdayWord}${monthWord}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, "i"), "mdy"],
];

/**
 * The day of a stamp (ISO 8601, RFC 822 and 5322, or a date in print) as it stands there: in the stamp's own offset from
 * UTC, never moved to another. Null where it gives no day, or a day only to those who know whether the month stands first.
 */
export function parsePublicationDay(text: string): Day | null {
  const written = text.slice(0, 80).trim();
  for (const [pattern, order] of readers) {
    const match = pattern.exec(written);
    if (!match) continue;
    const [, first, second, third] = match as unknown as [string, string, string, string];
    const day =
      order === "ymd" ? [first, second, third] : order === "dmy" ? [third, second, first] : [third, first, second];
    return toExistingDay(day as [string, string, string]);
  }
  return null;
}

function toExistingDay([year, month, day]: [string, string, string]): Day | null {
  const number = /^\d/.test(month) ? month : String(months.indexOf(month.slice(0, 3).toLowerCase()) + 1);
  const text = `${toFullYear(year)}-${number.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? text : null;
}

/** Two figures are a year by the rule of RFC 5322. */
function toFullYear(year: string): string {
  if (year.length > 2) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}
