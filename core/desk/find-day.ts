import { parsePublicationDay } from "#core/article-input/publication-day";
import type { Day } from "#core/dates/calendar";

/** The day of publication stands near the beginning: by the headline or in the dateline. */
const opening = 1_500;

const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const dayLike = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{4}\\s?[-/.년年]|\\d{1,2}(?:st|nd|rd|th)?[\\s-]+(?:${months})|(?:${months})[a-z]*\\.?\\s+\\d{1,2})`,
  "giu",
);

/**
 * The first day that the beginning of a text writes out whole, year included: mostly that of its publication. It is a
 * proposal for a person to look at, never more.
 */
export function findDay(text: string): Day | null {
  const head = text.slice(0, opening);
  for (const { index } of head.matchAll(dayLike)) {
    const day = parsePublicationDay(head.slice(index));
    if (day) return day;
  }
  return null;
}
