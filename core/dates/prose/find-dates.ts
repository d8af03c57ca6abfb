import { itemAt } from "#core/item-at";
import { type Token, wordFlag } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";
import type { DateExpression, DateMention, DateRole, Reading } from "./date-expression";
import { readAnchored } from "./read-anchored";
import { readAnchoredWeekday } from "./read-anchored-weekday";
import { clockTimeBeside } from "./read-clock";
import { readCounted } from "./read-counted";
import { readDay } from "./read-day";
import { readMonth, readSeason } from "./read-month";
import { readNear } from "./read-near";
import { readNth } from "./read-nth";
import { readUnit } from "./read-unit";
import { readVague } from "./read-vague";
import { readWeekdays } from "./read-weekday";
import { readYear } from "./read-year";
import { hours, isCount, isDash, months, seasons, type Tokens, weekdays, wordAt } from "./time-words";

/** Finds the dates of a text, in order, none overlapping. Each token is looked at a bounded number of times. */
export function findDates(text: string, tokens: readonly Token[]): DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = readDate(tokens, at);
    const mention = reading && toMention(text, tokens, at, reading);
    if (mention) mentions.push(mention);
    at = mention ? (mention.elsewhere?.to ?? mention.to) : at + 1;
  }
  return mentions;
}

/** Words that a date may begin with, besides numbers, counts, months and weekdays: most tokens need no closer look. */
const openers = wordSet(
  "no by before around about circa the week weekend this last next that past previous coming upcoming early mid late " +
    "beginning start opening middle end close first second third fourth final closing dying fifth sixth seventh eighth " +
    "ninth tenth eleventh twelfth juche yesterday today tonight tomorrow overnight day earlier later same very on in " +
    "hours half some nearly almost just only roughly exactly over barely within during shortly soon few several many mere " +
    "of days weeks months years year minutes moments latter preceding recently lately not at as someday near recent foreseeable new christmas boxing may",
);

/** Small words, with which most of what begins is no date: what follows them must be a word of dates too. */
const smallWords = wordSet("the a an in on of at as by");

/** Words of dates that none begins with. */
const goingOn = wordSet(
  "following month quarter hour eve due convenient mutually other future earliest its their his her decade decades century fortnight",
);

function canBegin(tokens: Tokens, at: number): boolean {
  if (!((tokens[at] as Token).flags & ofDates)) return false;
  let next = at;
  while (next < at + 4 && (tokens[next]?.flags ?? 0) & small) next++;
  return next === at || ((tokens[next]?.flags ?? 0) & (ofDates | goesOn)) !== 0;
}

/** A word that a date may begin with, or go on with after small words. */
const ofDates = wordFlag(
  ({ kind, key }) =>
    kind === "number" ||
    (kind !== "mark" && (openers.has(key) || months.has(key) || weekdays.has(key) || seasons.has(key) || isCount(key))),
);

const small = wordFlag(({ key }) => smallWords.has(key));

const goesOn = wordFlag(({ key }) => hours.has(key) || goingOn.has(key));

/** The longest reading that begins at a token: ranges and bounds first, then what they are made of. */
function readDate(tokens: Tokens, at: number): Reading | null {
  if (!canBegin(tokens, at)) return null;
  return readDeadline(tokens, at) ?? readAbout(tokens, at) ?? readAround(tokens, at) ?? readSpan(tokens, at);
}

function readSimple(tokens: Tokens, at: number): Reading | null {
  return (
    readNth(tokens, at) ??
    readAnchoredWeekday(tokens, at) ??
    readDay(tokens, at) ??
    readMonth(tokens, at) ??
    readSeason(tokens, at) ??
    readYear(tokens, at) ??
    readNear(tokens, at) ??
    readAnchored(tokens, at) ??
    readWeekdays(tokens, at) ??
    readCounted(tokens, at) ??
    readUnit(tokens, at) ??
    readVague(tokens, at)
  );
}

const points = new Set<DateExpression["kind"]>(["day", "weekday", "near", "monthday"]);

const rangeWords = wordSet("to until through till");

/** `from tomorrow until Saturday`: the ends of a range may be told in different ways. */
function readSpan(tokens: Tokens, at: number): Reading | null {
  const first = readSimple(tokens, at);
  if (!first || !points.has(first.expression.kind)) return first;
  const linkAt =
    tokens[first.to]?.text === "," && rangeWords.has(wordAt(tokens, first.to + 1)) ? first.to + 1 : first.to;
  const link = tokens[linkAt];
  const isLink = isDash(link) || rangeWords.has(link?.key ?? "");
  if (
    !isLink ||
    (!isDash(link) && !/^(from|between)$/.test(wordAt(tokens, at - 1)) && first.expression.kind !== "near")
  )
    return first;
  const last = readSimple(tokens, overHour(tokens, linkAt + 1));
  if (!last || !points.has(last.expression.kind)) return first;
  // `December 30, 1991 - January 2, 1992`; a dash after a day may also be the head of an entry
  const isJoined = first.expression.kind === "day" && last.expression.kind === "day";
  if (isDash(link) && !isJoined && first.expression.kind !== "near") return first;
  return { expression: { kind: "range", from: first.expression, to: last.expression }, to: last.to };
}

const hourWords = wordSet(
  "well just shortly long before after around the early late small wee hours of dawn midnight noon midday on",
);

/** `until well before dawn on Monday`: the token at which the day begins. */
function overHour(tokens: Tokens, at: number): number {
  if (readSimple(tokens, at)) return at;
  let next = at;
  while (next < at + 6 && hourWords.has(wordAt(tokens, next))) next++;
  return next;
}

const deadlineKinds = wordSet("day month year unit weekday season near newYear numeric");

/** `by October 10`, `before the end of the year`, `no later than Friday`. */
function readDeadline(tokens: Tokens, at: number): Reading | null {
  const key = wordAt(tokens, at);
  const start =
    key === "no" && wordAt(tokens, at + 1) === "later" && wordAt(tokens, at + 2) === "than" ? at + 3 : at + 1;
  if (start === at + 1 && key !== "by" && key !== "before") return null;
  const by = readSpan(tokens, start);
  if (!by || !deadlineKinds.has(by.expression.kind)) return null;
  const isOut =
    by.expression.kind === "month" &&
    /^(was|is) (out|over)$/.test(`${wordAt(tokens, by.to)} ${wordAt(tokens, by.to + 1)}`);
  if (isOut && by.expression.kind === "month") return { expression: { ...by.expression, part: "late" }, to: by.to + 2 };
  const isEnd = "part" in by.expression && by.expression.part === "late";
  const inner: DateExpression =
    by.expression.kind === "unit" && isEnd ? { ...by.expression, part: null } : by.expression;
  return { expression: { kind: "deadline", by: inner, isBefore: key === "before" && !isEnd }, to: by.to };
}

const aboutWords = wordSet("around about circa");

/** `around October 20`, `on or about June 3`, `circa 1994`. */
function readAbout(tokens: Tokens, at: number): Reading | null {
  if (!aboutWords.has(wordAt(tokens, at))) return null;
  const of = readDay(tokens, at + 1) ?? readMonth(tokens, at + 1) ?? readYear(tokens, at + 1);
  const isPoint = of !== null && /^(day|month|year)$/.test(of.expression.kind);
  return isPoint ? { expression: { kind: "about", of: of.expression }, to: of.to } : null;
}

/** `the week of June 10`, `the weekend of 14 June`. */
function readAround(tokens: Tokens, at: number): Reading | null {
  const start = wordAt(tokens, at) === "the" ? at + 1 : at;
  const unit = wordAt(tokens, start);
  if ((unit !== "week" && unit !== "weekend") || !aroundWords.has(wordAt(tokens, start + 1))) return null;
  const of = readDay(tokens, wordAt(tokens, start + 2) === "on" ? start + 3 : start + 2);
  return of && { expression: { kind: "around", unit, of: of.expression }, to: of.to };
}

const aroundWords = wordSet("of beginning starting ending");

const sinceWords = new Set(["since"]);
const untilWords = new Set(["until", "till", "through"]);

function toMention(text: string, tokens: Tokens, from: number, { expression, to }: Reading): DateMention {
  const [start, end] = [(tokens[from] as Token).start, (tokens[to - 1] as Token).end];
  const mention = {
    from,
    to,
    start,
    end,
    text: text.slice(start, end),
    expression,
    role: roleOf(itemAt(tokens, from - 1), expression),
  };
  const elsewhere = readElsewhere(tokens, to);
  const time = points.has(expression.kind) ? clockTimeBeside(tokens, from, to) : null;
  return { ...mention, ...(elsewhere && { elsewhere }), ...(time && { time }) };
}

function roleOf(before: Token | undefined, expression: DateExpression): DateRole {
  if (expression.kind === "vague" || !before) return "at";
  if (sinceWords.has(before.key)) return "since";
  return untilWords.has(before.key) ? "until" : "at";
}

/** No aside about another clock is longer, in tokens. */
const longestAside = 10;

/** `(Tuesday morning Korean time)`, `(late Monday in Washington)`: the same moment by another clock. */
function readElsewhere(tokens: Tokens, at: number): DateMention["elsewhere"] | null {
  if (tokens[at]?.text !== "(") return null;
  let close = at + 1;
  while (close < at + longestAside && tokens[close] && tokens[close]?.text !== ")") close++;
  if (tokens[close]?.text !== ")") return null;
  for (let from = at + 1; from < close; from++) {
    const reading = readWeekdays(tokens, from) ?? readDay(tokens, from);
    if (reading && reading.to < close) return { expression: reading.expression, from: at + 1, to: close + 1 };
  }
  return null;
}
