import { itemAt } from "#core/item-at";
import { wordSet } from "#core/prose/word-set";
import type { DateExpression, Reading, YearHint } from "./date-expression";
import { readHintBefore, readYearAfter } from "./read-year";
import {
  dayAt,
  hasSuffix,
  hours,
  isDash,
  isRangeWord,
  monthAt,
  ordinals,
  shortYearAt,
  skipSuffix,
  type Tokens,
  weekdayAt,
  wordAt,
  yearAt,
} from "./time-words";

/** Days by the calendar: `12 June 2018`, `Feb. 18 to 21`, `2018-06-12`, `6/12/2018`, `on the 15th`, `Christmas Day`. */
export function readDay(tokens: Tokens, at: number): Reading | null {
  return (
    readYearFirst(tokens, at) ??
    readNumeric(tokens, at) ??
    readMonthDay(tokens, at) ??
    readHintedDay(tokens, at) ??
    readDayMonth(tokens, at) ??
    readMonthday(tokens, at) ??
    readFeast(tokens, at)
  );
}

/** `2018-06-12`, `2018/06/12`, `2018.6.12`: nobody writes the year first and the day second. */
function readYearFirst(tokens: Tokens, at: number): Reading | null {
  const year = yearAt(tokens[at]);
  if (year === null || !areSeparated(tokens, at + 1)) return null;
  const [month, day] = [dayAt(tokens[at + 2]), dayAt(tokens[at + 4])];
  return month && day && month <= 12 ? { expression: { kind: "day", year, month, day }, to: at + 5 } : null;
}

/** `6/12/2018`, `12.6.2018`, `6/25/18`. */
function readNumeric(tokens: Tokens, at: number): Reading | null {
  const [first, second] = [dayAt(tokens[at]), dayAt(tokens[at + 2])];
  const year = yearAt(tokens[at + 4]) ?? (tokens[at + 1]?.text === "/" ? shortYearAt(tokens[at + 4]) : null);
  if (first === null || second === null || year === null || !areSeparated(tokens, at + 1)) return null;
  if (Math.min(first, second) > 12) return null;
  const separator = (tokens[at + 1] as { text: string }).text;
  return { expression: { kind: "numeric", first, second, year, separator }, to: at + 5 };
}

/** The same mark twice, one number apart, with no space. */
function areSeparated(tokens: Tokens, at: number): boolean {
  const [mark, other] = [tokens[at], tokens[at + 2]];
  if (!mark || !other || !(isDash(mark) || /^[./]$/.test(mark.text)) || mark.text !== other.text) return false;
  return [at, at + 1, at + 2, at + 3].every((token) => tokens[token]?.spaced === false);
}

interface MonthDay {
  month: number;
  day: number;
}

/** `June 12`, `June 12-14, 2018`, `Sept. 30 to Oct. 2`, `March 30 and 31`, `Sept. 18, 19 and 20`, `March the 8th`. */
function readMonthDay(tokens: Tokens, at: number): Reading | null {
  const month = monthAt(tokens[at]);
  const dayFrom = wordAt(tokens, at + 1) === "the" ? at + 2 : at + 1;
  const day = dayAt(tokens[dayFrom]);
  if (month === null || day === null || (dayFrom > at + 1 && !hasSuffix(tokens, dayFrom))) return null;
  const firstTo = skipSuffix(tokens, dayFrom + 1);
  const isBetween = wordAt(tokens, at - 1) === "between";
  const last =
    readDayList(tokens, firstTo, { month, day }) ?? readSecondDay(tokens, firstTo, { month, day }, isBetween);
  const { year, to } = readYearAfter(tokens, last?.to ?? firstTo);
  return withWeekday(tokens, toDays({ month, day }, last, year, to));
}

/** `last June 12`, `this past May 9`. */
function readHintedDay(tokens: Tokens, at: number): Reading | null {
  if (!/^(last|this|next)$/.test(wordAt(tokens, at))) return null;
  const { hint, next } = readHintBefore(tokens, at);
  const reading = next > at ? readMonthDay(tokens, next) : null;
  if (reading?.expression.kind !== "day" || reading.expression.year !== null) return null;
  return { ...reading, expression: { ...reading.expression, year: hint } };
}

/** `, 19 and 20`: days in a row. */
function readDayList(tokens: Tokens, at: number, { month, day }: MonthDay): (MonthDay & { to: number }) | null {
  let [last, next] = [day, at];
  while (tokens[next]?.text === "," && dayAt(tokens[next + 1]) === last + 1)
    [last, next] = [last + 1, skipSuffix(tokens, next + 2)];
  if (last === day || wordAt(tokens, next) !== "and" || dayAt(tokens[next + 1]) !== last + 1) return null;
  return { month, day: last + 1, to: skipSuffix(tokens, next + 2) };
}

/** `12 June`, `12th of June 2018`, `16-18 April`, `30 September to 2 October`, `the fifth of September`. */
function readDayMonth(tokens: Tokens, at: number): Reading | null {
  const day = dayAt(tokens[at]) ?? ordinalDay(tokens, at);
  if (day === null || (isDash(itemAt(tokens, at - 1)) && !tokens[at]?.spaced)) return null;
  let next = lastOfRow(tokens, at, day);
  const rangeFrom = wordAt(tokens, next + 1) === "the" ? next + 2 : next + 1;
  const rangeDay = isLink(tokens, next) ? dayAt(tokens[rangeFrom]) : null;
  if (rangeDay !== null) next = skipSuffix(tokens, rangeFrom + 1);
  if (wordAt(tokens, next) === "of") next++;
  const month = monthAt(tokens[next]);
  if (month === null) return null;
  const last = rangeDay !== null ? { month, day: rangeDay } : readDayMonthEnd(tokens, next + 1);
  const { year, to } = readYearAfter(tokens, last && "to" in last ? last.to : next + 1);
  return withWeekday(tokens, toDays({ month, day }, last, year, to));
}

/** `18, 19 and 20 September`: the token after the last day but one. */
function lastOfRow(tokens: Tokens, at: number, day: number): number {
  let [last, next] = [day, skipSuffix(tokens, at + 1)];
  while (tokens[next]?.text === "," && dayAt(tokens[next + 1]) === last + 1)
    [last, next] = [last + 1, skipSuffix(tokens, next + 2)];
  return wordAt(tokens, next) === "and" ? next : skipSuffix(tokens, at + 1);
}

function ordinalDay(tokens: Tokens, at: number): number | null {
  return wordAt(tokens, at + 1) === "of" ? (ordinals.get(wordAt(tokens, at)) ?? null) : null;
}

function isLink(tokens: Tokens, at: number): boolean {
  return isRangeWord(tokens[at]) || tokens[at]?.text === "/" || wordAt(tokens, at) === "or";
}

function readSecondDay(
  tokens: Tokens,
  at: number,
  first: MonthDay,
  isBetween: boolean,
): (MonthDay & { to: number }) | null {
  if (!isLink(tokens, at)) return null;
  const day = dayAt(tokens[at + 1]);
  const isBare = day !== null && tokens[at + 1]?.spaced === tokens[at]?.spaced;
  const isRow =
    !/^(and|or)$/.test(wordAt(tokens, at)) || isBetween || day === first.day + 1 || isNearRow(tokens, at, first);
  if (day !== null && isBare && isRow) return { month: first.month, day, to: skipSuffix(tokens, at + 2) };
  const month = monthAt(tokens[at + 1]);
  const monthDay = dayAt(tokens[at + 2]);
  if (wordAt(tokens, at) === "or") return null;
  if (month === null || monthDay === null || (wordAt(tokens, at) === "and" && !isBetween)) return null;
  return { month, day: monthDay, to: skipSuffix(tokens, at + 3) };
}

/** `Feb. 12 and 14, 2014`: the year after the second day is that of both. */
function isNearRow(tokens: Tokens, at: number, first: MonthDay): boolean {
  const day = dayAt(tokens[at + 1]) ?? 0;
  return day > first.day && day < first.day + 5 && tokens[at + 2]?.text === "," && yearAt(tokens[at + 3]) !== null;
}

function readDayMonthEnd(tokens: Tokens, at: number): (MonthDay & { to: number }) | null {
  if (!isRangeWord(tokens[at]) || wordAt(tokens, at) === "and") return null;
  const [day, month] = [dayAt(tokens[at + 1]), monthAt(tokens[at + 2])];
  return day !== null && month !== null ? { day, month, to: at + 3 } : null;
}

function toDays(first: MonthDay, last: MonthDay | null, year: YearHint, to: number): Reading {
  const from: DateExpression = { kind: "day", year, month: first.month, day: first.day };
  if (!last) return { expression: from, to };
  return { expression: { kind: "range", from, to: { kind: "day", year, month: last.month, day: last.day } }, to };
}

/** `June 12 (Tuesday)`: the weekday belongs to the day. */
function withWeekday(tokens: Tokens, reading: Reading): Reading {
  const { expression, to } = reading;
  const weekday = tokens[to]?.text === "(" && tokens[to + 2]?.text === ")" ? weekdayAt(tokens[to + 1]) : null;
  if (weekday === null) return reading;
  return { expression: expression.kind === "day" ? { ...expression, weekday } : expression, to: to + 3 };
}

const monthShifts = new Map([
  ["last", -1],
  ["previous", -1],
  ["this", 0],
  ["the", 0],
  ["next", 1],
]);

/** `on the 15th`, `from the 15th to the 17th`, `the 3rd of last month`. */
function readMonthday(tokens: Tokens, at: number): Reading | null {
  const first = readOneMonthday(tokens, at);
  if (!first) return null;
  const second = isRangeWord(tokens[first.to]) ? readOneMonthday(tokens, first.to + 1) : null;
  const isRow = second !== null && areInRow(first.expression, second.expression) && !isNounNext(tokens, second.to);
  const isPair =
    second !== null && (wordAt(tokens, first.to) !== "and" || wordAt(tokens, at - 1) === "between" || isRow);
  if (!isPair) return first.isSure ? first : null;
  if (first.expression.kind === "monthday" && second.expression.kind === "monthday")
    first.expression.month ??= second.expression.month;
  return first.isSure || second.isSure || (isRow && wordAt(tokens, at) === "the")
    ? { expression: { kind: "range", from: first.expression, to: second.expression }, to: second.to }
    : null;
}

/** `the 20th and 21st`. */
function areInRow(first: DateExpression, second: DateExpression): boolean {
  return first.kind === "monthday" && second.kind === "monthday" && second.day === first.day + 1;
}

const daySignals = wordSet("on from until till since between");

function readOneMonthday(tokens: Tokens, at: number): (Reading & { isSure: boolean }) | null {
  const start = wordAt(tokens, at) === "the" ? at + 1 : at;
  const day = hasSuffix(tokens, start) ? dayAt(tokens[start]) : null;
  if (day === null) return null;
  const to = skipSuffix(tokens, start + 1);
  const shift =
    wordAt(tokens, to) === "of" && wordAt(tokens, to + 2) === "month"
      ? monthShifts.get(wordAt(tokens, to + 1))
      : undefined;
  if (shift !== undefined) return { expression: { kind: "monthday", day, month: shift }, to: to + 3, isSure: true };
  const isOfHour = wordAt(tokens, at - 1) === "of" && hours.has(wordAt(tokens, at - 2));
  const isSure = (daySignals.has(wordAt(tokens, at - 1)) || isOfHour) && !isNounNext(tokens, to);
  return { expression: { kind: "monthday", day, month: null }, to, isSure };
}

const numberedNames = wordSet("anniversary congress party plenary session parallel");
const afterDay = wordSet(
  "and to at in with for by after before when while where as but or until through that who he she they there here",
);

/** `on the 10th anniversary`, `on the 2nd round`. */
function isNounNext(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return isDash(token);
  if (token.capital) return numberedNames.has(token.key);
  return !afterDay.has(token.key);
}

/** Feasts that fall on one day of the calendar and that news dates by name. */
const feasts: readonly { words: readonly string[]; month: number; day: number }[] = [
  { words: ["new", "year", "s", "day"], month: 1, day: 1 },
  { words: ["new", "year", "s", "eve"], month: 12, day: 31 },
  { words: ["christmas", "day"], month: 12, day: 25 },
  { words: ["christmas", "eve"], month: 12, day: 24 },
  { words: ["boxing", "day"], month: 12, day: 26 },
  { words: ["may", "day"], month: 5, day: 1 },
];

const feastOpeners = new Set(feasts.map(({ words: [first] }) => first));

function readFeast(tokens: Tokens, at: number): Reading | null {
  if (!tokens[at]?.capital) return null;
  const plainAt = (place: number) => wordAt(tokens, place).replace(/^['’]/, "");
  const first = plainAt(at);
  if (!feastOpeners.has(first)) return null;
  const feast = feasts.find(({ words }) => words.every((word, index) => plainAt(at + index) === word));
  if (!feast) return null;
  const { year, to } = readYearAfter(tokens, at + feast.words.length);
  return { expression: { kind: "day", year, month: feast.month, day: feast.day }, to };
}
