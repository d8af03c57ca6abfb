import type { DateExpression, Part } from "#core/dates/prose/date-expression";
import type { KoreanDate, MonthHint } from "./korean-date";
import { monthWords, parts, seasons, weekdays, weekWords, yearWords } from "./korean-time-words";
import { landmarkYear } from "./landmark-days";
import { countOf, countWords, dayCount, dayCountWords } from "./native-numbers";

/** A date at a place of the text. */
export interface Found {
  start: number;
  end: number;
  date: KoreanDate;
}

type Reading = (match: RegExpExecArray) => KoreanDate | null;

const partPattern = "(?:\\s?(초순|상순|초반|중순|중반|하순|후반|초|말)(?![가-힣]{2}|기|씀))?";

const partOf = (word: string | undefined): Part | null => (word ? (parts[word] ?? null) : null);
const number = (digits: string | undefined) => Number(digits);
/** A day that is neither a duration (`3일간`) nor a count (`3일째`); in `18∼20일` the first has no sign of its own. */
const dayEnd = "(?:일(?!\\s?(?:간|동안|째|만에|전|뒤|후|치|정))|(?=\\s?[∼~〜～–-]\\s?\\d{1,2}일)|(?=[·ㆍ]\\d{1,2}일))";

const alternatives = (words: Record<string, unknown>) => Object.keys(words).join("|");
const directions: Record<string, "past" | "future"> = { 지난: "past", 오는: "future" };

function directed(word: string | undefined, date: DateExpression): KoreanDate {
  const direction = word ? directions[word] : undefined;
  return direction ? { kind: "directed", direction, date } : date;
}

function yearOf(digits: string): number {
  return digits.length === 2 ? (Number(digits) > 45 ? 1900 : 2000) + Number(digits) : Number(digits);
}

function dayOrMonth(
  year: number | null | { relative: -1 | 0 | 1 },
  [month, day, part]: (string | undefined)[],
): DateExpression {
  return day
    ? { kind: "day", year, month: number(month), day: number(day) }
    : { kind: "month", year, month: number(month), part: partOf(part) };
}

const monthDay = `(\\d{1,2})월(?:\\s?(\\d{1,2})${dayEnd}|${partPattern})`;

const quarters: readonly Part[] = ["first quarter", "second quarter", "third quarter", "fourth quarter"];

/** Ways to write a date, each tried where a date may begin; the first that fits counts. */
export const readings: readonly [RegExp, Reading][] = [
  [
    /^(?:지난\s|오는\s)?(\d{4})\s?[.]\s?(\d{1,2})\s?[.]\s?(\d{1,2})(?:\s?[.])?(?![\d.])/,
    ([, year, month, day]) => ({ kind: "day", year: number(year), month: number(month), day: number(day) }),
  ],
  [
    new RegExp(`^(?:지난\\s|오는\\s)?(\\d{4}|\\d{2}(?=년\\s?\\d))년\\s?${monthDay}`),
    ([, year, ...rest]) => dayOrMonth(yearOf(year ?? ""), rest),
  ],
  [
    new RegExp(`^주체\\s?(\\d{2,3})(?:\\s?\\((\\d{4})\\))?년(?:\\s?${monthDay})?`),
    ([, juche, year, month, day, part]) => {
      const written = year ? Number(year) : Number(juche) + 1911;
      return month ? dayOrMonth(written, [month, day, part]) : { kind: "year", year: written, part: null };
    },
  ],
  [
    /^(\d{4})년대(?:\s?(초반|중반|후반|초|말))?/,
    ([, year, part]) => ({ kind: "decade", year: number(year), part: partOf(part) }),
  ],
  [
    /^(?:지난\s|오는\s)?(\d{4})년\s?(봄|여름|가을|겨울)/,
    ([, year, season]) => ({ kind: "season", season: seasons[season ?? ""] ?? 21, year: number(year) }),
  ],
  [
    /^(?:지난\s|오는\s)?(\d{4})년\s?(상|하)반기/,
    ([, year, half]) => ({ kind: "year", year: number(year), part: half === "상" ? "first half" : "second half" }),
  ],
  [
    /^(?:지난\s|오는\s)?(\d{4})년\s?([1-4])분기/,
    ([, year, quarter]) => ({ kind: "year", year: number(year), part: quarters[number(quarter) - 1] ?? null }),
  ],
  [
    /^(?:지난\s|오는\s)?((?:19|20)\d{2})년(?!\s?(?:간|만|동안|대))(?:\s?(초|말|중반)(?![가-힣]))?/,
    ([, year, part]) => ({ kind: "year", year: number(year), part: partOf(part) }),
  ],
  [
    new RegExp(`^(${alternatives(yearWords)})\\s?${monthDay}`),
    ([, word, ...rest]) => dayOrMonth({ relative: yearWords[word ?? ""] ?? 0 }, rest),
  ],
  [
    new RegExp(`^(${alternatives(yearWords)})\\s?(봄|여름|가을|겨울)`),
    ([, word, season]) => ({
      kind: "season",
      season: seasons[season ?? ""] ?? 21,
      year: { relative: yearWords[word ?? ""] ?? 0 },
    }),
  ],
  [
    new RegExp(`^(${alternatives(yearWords)})\\s?(상|하)반기`),
    ([, word, half]) => ({
      kind: "unit",
      unit: "year",
      shift: yearWords[word ?? ""] ?? 0,
      part: half === "상" ? "first half" : "second half",
      side: null,
    }),
  ],
  [
    new RegExp(`^(같은\\s?해|그해|그\\s해|이듬해|다음\\s해)\\s(\\d{1,2})월(?:\\s?(\\d{1,2})${dayEnd})?`),
    ([, word, month, day]) => ({
      kind: "inAnchorYear",
      years: /이듬|다음/.test(word ?? "") ? 1 : 0,
      month: number(month),
      day: day ? number(day) : null,
    }),
  ],
  [/^(?:같은\s?달|그달)\s(\d{1,2})일/, ([, day]) => ({ kind: "inAnchorMonth", day: number(day) })],
  [/^(?:같은\s?달|그달)(?!리)/, () => ({ kind: "anchored", count: 0, unit: "month" })],
  [/^이듬달/, () => ({ kind: "anchored", count: 1, unit: "month" })],
  [/^(?:이듬해)/, () => ({ kind: "anchored", count: 1, unit: "year" })],
  [new RegExp(`^(?:(지난|오는)\\s)?${monthDay}(?!호)`), ([, word, ...rest]) => directed(word, dayOrMonth(null, rest))],
  [
    /^(?:(지난|오는)\s)?(\d{1,2})[.](\d{1,2})[.]?(?=\s?\(?[월화수목금토일](?:요일)?\))/,
    ([, word, month, day]) => directed(word, { kind: "day", year: null, month: number(month), day: number(day) }),
  ],
  [
    new RegExp(`^(${alternatives(monthWords)})\\s?(\\d{1,2})${dayEnd}`),
    ([, word, day]) => ({ kind: "dayOfMonth", day: number(day), month: { relative: monthWords[word ?? ""] ?? 0 } }),
  ],
  [
    new RegExp(`^(${alternatives(monthWords)})${partPattern}`),
    ([, word, part]) => ({
      kind: "unit",
      unit: "month",
      shift: monthWords[word ?? ""] ?? 0,
      part: partOf(part),
      side: null,
    }),
  ],
  [/^지지난\s?(주|달)/, ([, unit]) => unitAway(unit === "주" ? "week" : "month", -2)],
  [
    /^(?:(지난|이번|다음|오는)\s?)?주말/,
    ([, word]) => ({
      kind: "unit",
      unit: "weekend",
      shift: word === "지난" ? -1 : word === "다음" ? 1 : 0,
      part: null,
      side: null,
    }),
  ],
  [
    new RegExp(`^(${alternatives(weekWords)})(?:\\s?([${weekdays}])요일)?(?!말)`),
    ([, word, day]) => readWeek(weekWords[word ?? ""] ?? 0, day),
  ],
  [
    new RegExp(`^(?:(지난|오는|이번)\\s)?([${weekdays}])요일`),
    ([, word, day]) => directed(word, { kind: "weekday", weekday: weekdays.indexOf(day ?? ""), shift: null }),
  ],
  [
    /^(지난|오는|올)\s?(봄|여름|가을|겨울)(?![가-힣]{2})/,
    ([, word, season]) => {
      const code = seasons[season ?? ""] ?? 21;
      if (word === "올") return { kind: "season", season: code, year: { relative: 0 } };
      return directed(word, { kind: "season", season: code, year: null });
    },
  ],
  [
    /^(\d{1,2})[·ㆍ](\d{1,2})(?=\s?(공동|남북|북남|북미|조미|정상|합의|선언|군사|판문점|평양))/,
    ([, month, day, noun]) => ({
      kind: "day",
      year: landmarkYear(`${month}·${day}`, noun ?? ""),
      month: number(month),
      day: number(day),
    }),
  ],
  [new RegExp(`^(?:(지난|오는)\\s)?(\\d{1,2})${dayEnd}`), ([, word, day]) => bareDay(word, day)],
  [
    new RegExp(`^(?:약\\s)?(${dayCountWords}|일주일|\\d{1,3}일)\\s?(전|뒤|후)(?![가-힣]{2}|체|반)`),
    ([, count, side]) => offset(daysIn(count ?? ""), "day", side),
  ],
  [
    new RegExp(`^(\\d{1,3}|${countWords})\\s?(주일?|개월|달|년|해)\\s?(전|뒤|후)(?![가-힣]{2}|체|반)`),
    ([, count, unit, side]) => offset(countOf(count ?? ""), unitOf(unit ?? ""), side),
  ],
  [/^(그제|그저께|엊그제)/, () => ({ kind: "near", days: -2 })],
  [/^(어제|어저께)/, () => ({ kind: "near", days: -1 })],
  [/^간밤/, () => ({ kind: "overnight" })],
  [/^(?:오늘(?!날)|방금)/, () => ({ kind: "near", days: 0 })],
  [/^(내일)(?!신문)/, () => ({ kind: "near", days: 1 })],
  [/^(모레)/, () => ({ kind: "near", days: 2 })],
  [/^(글피)/, () => ({ kind: "near", days: 3 })],
  [/^(이튿날|다음\s?날)/, () => ({ kind: "anchored", count: 1, unit: "day" })],
  [/^전날/, () => ({ kind: "dayBefore" })],
  [/^(이날|같은\s날|당일|그날)/, () => ({ kind: "sameDay" })],
  [/^(지난해|작년)(?:\s?(초|말))?/, ([, , part]) => year(-1, part)],
  [/^(올해|금년)(?:\s?(초|말))?/, ([, , part]) => year(0, part)],
  [/^([내래]년)(?:\s?(초|말))?/, ([, , part]) => year(1, part)],
  [/^재작년/, () => year(-2, undefined)],
  [/^월(초|말)(?![가-힣]{2})/, ([, part]) => unitAway("month", 0, partOf(part))],
  [/^연초/, () => year(0, "초")],
  [/^연말(?!연시)/, () => year(0, "말")],
  [
    /^(?:연내|올해\s안)/,
    () => ({ kind: "deadline", by: { kind: "unit", unit: "year", shift: 0, part: null, side: null }, isBefore: false }),
  ],
  [/^(?:최근|얼마\s전)(?!접)/, () => ({ kind: "vague", direction: "past" })],
  [
    /^(?:조만간|머지않아|(?:수|며칠)\s?(?:일|주)?\s?(?:내|안)(?:에|로)?|가까운\s시일|가까운\s앞날|일간(?![가-힣])|곧(?![가-힣]))/,
    () => ({ kind: "vague", direction: "future" }),
  ],
];

function year(shift: number, part: string | undefined): KoreanDate {
  return { kind: "unit", unit: "year", shift, part: partOf(part), side: null };
}

function readWeek(shift: -1 | 0 | 1, day: string | undefined): KoreanDate {
  if (day) {
    const words = { "-1": "last", "0": "this", "1": "next" } as const;
    return { kind: "weekday", weekday: weekdays.indexOf(day), shift: words[`${shift}`] };
  }
  return unitAway("week", shift);
}

function unitAway(unit: "week" | "month", shift: number, part: Part | null = null): KoreanDate {
  return { kind: "unit", unit, shift, part, side: null };
}

function bareDay(word: string | undefined, day: string | undefined): KoreanDate {
  const month: MonthHint = (word && directions[word]) || "nearest";
  return { kind: "dayOfMonth", day: number(day), month };
}

function daysIn(words: string): number | null {
  if (words === "일주일") return 7;
  return dayCount(words) ?? countOf(words.replace("일", ""));
}

function unitOf(word: string): "week" | "month" | "year" {
  return word.startsWith("주") ? "week" : word === "년" || word === "해" ? "year" : "month";
}

function offset(
  count: number | null,
  unit: "day" | "week" | "month" | "year",
  side: string | undefined,
): KoreanDate | null {
  if (count === null || count > 500) return null;
  return { kind: "offset", count: side === "전" ? -count : count, unit };
}
