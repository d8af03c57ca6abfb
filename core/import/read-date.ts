import { parsePublicationDay } from "#core/article-input/publication-day";
import { isEdtf } from "#core/dates/edtf";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A date of a table as EDTF: EDTF itself, a stamp at midnight, a day or a month in words. What may mean two days (06/12/2018)
 * and everything else comes back as it is, for the event's own rules to refuse.
 */
export function readDate(text: string): string {
  const written = text.trim();
  if (isEdtf(written)) return written;
  const [, stamped] = /^(\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?$/.exec(written) ?? [];
  if (stamped) return stamped;
  const [, word, year] = /^([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(written) ?? [];
  const month = months.indexOf((word ?? "").slice(0, 3).toLowerCase());
  if (month >= 0 && year) return `${year}-${String(month + 1).padStart(2, "0")}`;
  // one day alone: of a range in words the first would be taken for all of it
  const isOne = (written.match(/\d+/g) ?? []).length <= 3 && written.length <= 40 && !/^\d{1,2}[/.]\d/.test(written);
  return (isOne && parsePublicationDay(written)) || written;
}

/** Two columns as one date: a day, a range, or a range with an open end. */
export function joinDates(from: string | undefined, to: string | undefined): string | undefined {
  const [first, last] = [from && readDate(from), to && readDate(to)];
  if (first && last) return first === last ? first : `${first}/${last}`;
  return first || (last && `../${last}`) || undefined;
}
