import type { Day } from "#core/dates/calendar";
import { formatDay } from "#core/dates/format-date";
import { formatKoreanDay } from "#core/dates/format-korean-date";
import type { Language } from "#core/language/language";

/** A window in words: "1 March 2018 – 31 May 2018", "2018–2019"; an open end is said as such. */
export function formatWindow(from: Day | null, to: Day | null, language: Language = "en"): string {
  const { day, years, since, until, all } = language === "ko" ? korean : english;
  if (from && to && from === to) return day(from);
  if (from?.endsWith("-01-01") && to?.endsWith("-12-31")) return years(from.slice(0, 4), to.slice(0, 4));
  if (from && to) return `${day(from)} – ${day(to)}`;
  if (from) return since(day(from));
  return to ? until(day(to)) : all;
}

const english = {
  day: formatDay,
  years: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  since: (day: string) => `from ${day} on`,
  until: (day: string) => `up to ${day}`,
  all: "all years",
};

const korean = {
  day: formatKoreanDay,
  years: (from: string, to: string) => (from === to ? `${from}년` : `${from}~${to}년`),
  since: (day: string) => `${day}부터`,
  until: (day: string) => `${day}까지`,
  all: "전체 기간",
};
