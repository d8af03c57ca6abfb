import { type ClockOffset, clockAbbreviations, clockWords, type NamedClock } from "#core/dates/clocks";
import { itemAt } from "#core/item-at";
import { type Tokens, wordAt } from "./time-words";

/** A time of day by a clock that the text names: `9 p.m. EST`, `0100 GMT`. */
export interface ClockTime {
  /** since midnight */
  minutes: number;
  clock: ClockOffset;
  /** token indexes, the second exclusive */
  from: number;
  to: number;
}

/** No time of day is longer, with its clock and the words that tie it to its day: `at around 9:30 p.m. U.S. Eastern time on`. */
const longestTime = 12;

/** The time of day beside a date: `at 9 p.m. EST on Monday`, `Monday at 9 p.m. EST`. */
export function clockTimeBeside(tokens: Tokens, from: number, to: number): ClockTime | null {
  return timeBefore(tokens, from) ?? timeAfter(tokens, to);
}

function timeBefore(tokens: Tokens, from: number): ClockTime | null {
  const end = wordAt(tokens, from - 1) === "on" || itemAt(tokens, from - 1)?.text === "," ? from - 1 : from;
  for (let start = end - 2; start >= Math.max(0, end - longestTime); start--) {
    const time = readClockTime(tokens, start);
    if (time?.to === end) return time;
  }
  return null;
}

function timeAfter(tokens: Tokens, to: number): ClockTime | null {
  let start = to;
  while (start < to + 3 && (/^(at|around|about)$/.test(wordAt(tokens, start)) || tokens[start]?.text === ",")) start++;
  return readClockTime(tokens, start);
}

type Read<T> = (T & { to: number }) | null;

function readClockTime(tokens: Tokens, at: number): ClockTime | null {
  const time = readTime(tokens, at);
  const clock = time && readClock(tokens, time.to);
  return clock && { minutes: time.minutes, clock: clock.offset, from: at, to: clock.to };
}

/** `9 p.m.`, `9:30 pm`, `21:30`, `0100`, `noon`. */
function readTime(tokens: Tokens, at: number): Read<{ minutes: number }> {
  if (/^(noon|midday)$/.test(wordAt(tokens, at))) return { minutes: 720, to: at + 1 };
  if (tokens[at]?.kind !== "number") return null;
  const digits = wordAt(tokens, at);
  if (digits.length === 4) return timeOf(Number(digits.slice(0, 2)), Number(digits.slice(2)), at + 1);
  const hasMinutes = /^[:.]$/.test(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2).length === 2;
  const [hour, minute, next] = [
    Number(digits),
    hasMinutes ? Number(wordAt(tokens, at + 2)) : 0,
    hasMinutes ? at + 3 : at + 1,
  ];
  const half = wordAt(tokens, next);
  if (half !== "am" && half !== "pm") return hasMinutes ? timeOf(hour, minute, next) : null;
  return hour > 12 ? null : timeOf((hour % 12) + (half === "pm" ? 12 : 0), minute, next + 1);
}

function timeOf(hour: number, minute: number, to: number): Read<{ minutes: number }> {
  return hour < 24 && minute < 60 ? { minutes: hour * 60 + minute, to } : null;
}

const clockKinds = new Set(["standard", "summer", "daylight", "eastern"]);

/** `EST`, `Korean time`, `Korea Standard Time`, `U.S. Eastern time`. */
export function readClock(tokens: Tokens, at: number): Read<NamedClock> {
  const token = tokens[at];
  const short = token && token.text === token.text.toUpperCase() ? clockAbbreviations.get(token.key) : undefined;
  if (short) return { ...short, to: at + 1 };
  const named = clockWords.get(wordAt(tokens, at));
  if (!named) return null;
  const to = clockKinds.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  return wordAt(tokens, to) === "time" ? { ...named, to: to + 1 } : null;
}
