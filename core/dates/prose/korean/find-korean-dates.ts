import { isDay } from "#core/dates/calendar";
import type { KoreanDate, KoreanDateMention } from "./korean-date";
import { dayCount, dayCountWords } from "./native-numbers";
import { type Found, readings } from "./read-korean-date";

/** Finds the dates of a Korean text, in order, none overlapping, with the ranges that they make. */
export function findKoreanDates(text: string): KoreanDateMention[] {
  return joinRanges(text, findPlain(text)).map(({ start, end, date }) => ({
    start,
    end,
    text: text.slice(start, end),
    date,
    role: roleAfter(text, end),
  }));
}

/** Where a date may begin: at a digit, or at a word that opens one and is not the end of another word. */
const openings =
  /\d+|(?<![가-힣])(?:지난|오는|올|이번|다음|저번|같은|그해|그달|그날|이날|당일|이튿날|다음날|전날|이듬해|이듬달|지지난|월초|월말|방금|간밤|엊그제|수일|며칠|작년|재작년|[내래]년|금년|올해|지난해|어제|오늘|내일|모레|글피|그제|그저께|어저께|이달|[내래]달|금주|[내래]주|최근|얼마|조만간|일간|곧|머지않아|가까운|연내|연말|연초|주체|일요일|월요일|화요일|수요일|목요일|금요일|토요일|현지시간|하루|이틀|사흘|나흘|닷새|엿새|일주일|열흘|보름|한|두|세|석|네|몇|주말)/g;

function findPlain(text: string): Found[] {
  const found: Found[] = [];
  let last = 0;
  for (const { index } of text.matchAll(openings)) {
    if (index < last || isFraction(text, index)) continue;
    const reading = readAt(text, index);
    if (!reading) continue;
    // a day that does not exist is no other day either
    if (canExist(reading.date)) found.push(reading);
    last = reading.end;
  }
  return found;
}

/** The second part of `3.5` or `2박 3일`. */
function isFraction(text: string, at: number): boolean {
  return (
    (text[at - 1] === "." && /\d/.test(text[at - 2] ?? "")) || /\d박\s?$/.test(text.slice(Math.max(0, at - 5), at))
  );
}

/** Nothing that is read as one date is longer than this. */
const longest = 48;

function readAt(text: string, start: number): Found | null {
  const rest = text.slice(start, start + longest);
  for (const [pattern, read] of readings) {
    const match = pattern.exec(rest);
    const date = match && read(match);
    if (match && date) return { start, end: start + match[0].length, date };
  }
  return null;
}

function canExist(date: KoreanDate): boolean {
  if (date.kind === "day")
    return isDay(
      `${typeof date.year === "number" ? String(date.year).padStart(4, "0") : "2000"}-${pad(date.month)}-${pad(date.day)}`,
    );
  if (date.kind === "month") return date.month >= 1 && date.month <= 12;
  if (date.kind === "dayOfMonth" || date.kind === "inAnchorMonth") return date.day >= 1 && date.day <= 31;
  if (date.kind === "inAnchorYear") return date.month >= 1 && date.month <= 12 && (date.day ?? 1) <= 31;
  return date.kind === "directed" ? canExist(date.date) : true;
}

const pad = (number: number) => String(number).padStart(2, "0");

const between = /^(?:\s*\([^()]{1,12}\))?\s*(?:부터|[∼~〜～–-]|에서)\s*$/;
const and = /^\s*(?:과|와|및|,|·|ㆍ)\s*$/;
const lasting = new RegExp(
  `^(?:\\([^()]{1,12}\\))?\\s*(?:부터|에|로부터)?\\s*(?:(\\d{1,2})박\\s?(\\d{1,2})일|(\\d{1,2})일\\s?(?:간|동안)|(${dayCountWords}|일주일)\\s?(?:간|동안))`,
);

/** Two dates with `부터` or a dash between them are one range; so is a date with a duration after it. */
function joinRanges(text: string, plain: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const found of plain) {
    const before = joined.at(-1);
    const range = before && toRange(text.slice(before.end, found.start), before, found);
    if (range) joined[joined.length - 1] = range;
    else joined.push(found);
  }
  return joined.map((found) => withDuration(text, found));
}

function toRange(gap: string, from: Found, to: Found): Found | null {
  if (gap.length > 20 || !isDayLike(from.date) || !isDayLike(to.date)) return null;
  const isRange = between.test(gap) || (and.test(gap) && areConsecutive(from.date, to.date));
  return isRange ? { start: from.start, end: to.end, date: { kind: "span", from: from.date, to: to.date } } : null;
}

function isDayLike({ kind }: KoreanDate): boolean {
  return /^(day|dayOfMonth|month|year|near|inAnchorMonth|inAnchorYear|directed|weekday)$/.test(kind);
}

/** `26일과 27일`; `26일과 30일` are two dates. */
function areConsecutive(from: KoreanDate, to: KoreanDate): boolean {
  const isBare = to.kind === "dayOfMonth" && to.month === "nearest";
  return isBare && "day" in from && typeof from.day === "number" && to.day === from.day + 1;
}

function withDuration(text: string, found: Found): Found {
  if (!/^(day|dayOfMonth|near)$/.test(found.date.kind)) return found;
  const match = lasting.exec(text.slice(found.end, found.end + 30));
  if (!match) return found;
  const [whole, , nights, plain, word] = match;
  const days = nights ? Number(nights) : plain ? Number(plain) : word === "일주일" ? 7 : dayCount(word ?? "");
  if (!days || days > 31) return found;
  return { start: found.start, end: found.end + whole.length, date: { kind: "lasting", from: found.date, days } };
}

const since = /^(?:\s*\([^()]{1,12}\))?\s*(?:이후|이래|이후로|부터|에 이어|에 이은)/;
const until = /^(?:\s*\([^()]{1,12}\))?\s*까지/;
const before = /^(?:\s*\([^()]{1,12}\))?\s*(?:이전|전까지|에 앞서)/;

function roleAfter(text: string, end: number): KoreanDateMention["role"] {
  const rest = text.slice(end, end + 20);
  return since.test(rest) ? "since" : until.test(rest) ? "until" : before.test(rest) ? "before" : "at";
}
