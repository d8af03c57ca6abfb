import { countryName } from "#core/country-name";
import { formatDate, formatDay, formatMonth, formatPrecision } from "#core/dates/format-date";
import {
  formatKoreanDate,
  formatKoreanDay,
  formatKoreanMonth,
  formatKoreanPrecision,
} from "#core/dates/format-korean-date";
import { formatWindow } from "#core/dates/format-window";
import { type Language, localHref } from "./language";
import { type Messages, translate, type Values } from "./messages";

/** How a page words what it says: everything that differs between the languages of the interface. */
export interface Wording {
  language: Language;
  messages: Messages;
  /** the `lang` of titles, summaries and other words of the record, which are in English; undefined where the page is too */
  recordLang: "en" | undefined;
  /** our own words, English as they stand in the program, with values in the places of `{name}` */
  t(text: string, values?: Values): string;
  /** an EDTF date: "around 1 April 2018" */
  date(edtf: string): string;
  /** how exactly it is known: "known to the month" */
  precision(edtf: string): string;
  /** "12 June 2018" */
  day(day: string): string;
  /** "June 2018", of a day */
  month(day: string): string;
  /** "1 March 2018 – 31 May 2018", "all years" */
  window(from: string | null, to: string | null): string;
  /** a country by its ISO 3166 code */
  country(code: string): string;
  number(number: number): string;
  /** an address of this site, in this language */
  href(href: string): string;
}

export function wordingOf(language: Language, messages: Messages): Wording {
  const isKorean = language === "ko";
  return {
    language,
    messages,
    recordLang: isKorean ? "en" : undefined,
    t: (text, values) => translate(messages, text, values),
    date: isKorean ? formatKoreanDate : formatDate,
    precision: isKorean ? formatKoreanPrecision : formatPrecision,
    day: isKorean ? formatKoreanDay : formatDay,
    month: isKorean ? formatKoreanMonth : formatMonth,
    window: (from, to) => formatWindow(from, to, language),
    country: (code) => countryName(code, language),
    number: (number) => number.toLocaleString(language),
    href: (href) => localHref(language, href),
  };
}
