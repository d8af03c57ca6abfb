import type { ClockTime } from "./read-clock";

/** A stretch of a month, year or decade. Quarters are of years, weeks of months. */
export type Part =
  | "early"
  | "mid"
  | "late"
  | "first half"
  | "second half"
  | "first week"
  | "second week"
  | "third week"
  | "fourth week"
  | "last week"
  | "early to mid"
  | "mid to late"
  | "first days"
  | "last days"
  | "first weeks"
  | "last weeks"
  | "first quarter"
  | "second quarter"
  | "third quarter"
  | "fourth quarter";

export type Unit = "day" | "week" | "weekend" | "month" | "year";
export type CountedUnit = Exclude<Unit, "weekend">;

export type Shift = "last" | "this" | "next";

/**
 * The year of a month, day or season: written, to be found in the context (null), counted from the article's year, the
 * that of the story (`of the next year`), the anchor's year (0) or the first such month after (1) or before (-1) the anchor.
 */
export type YearHint = number | null | { relative: number } | { ofStory: number } | { anchored: -1 | 0 | 1 } | Shift;

/** What a phrase says of a time, before it is known which day it is said on. Months 1–12, weekdays 0 = Sunday. */
export type DateExpression =
  /** `25 May`, `May 25, 2018`, `Tuesday, June 12`: the year may be left to the context, a weekday narrows it */
  | { kind: "day"; year: YearHint; month: number; day: number; weekday?: number }
  /** `6/12/2018`: which is the month depends on who writes */
  | { kind: "numeric"; first: number; second: number; year: number; separator: string }
  /** `on the 15th`, `the 3rd of last month` (-1) */
  | { kind: "monthday"; day: number; month: number | null }
  | { kind: "month"; year: YearHint; month: number; part: Part | null }
  | { kind: "year"; year: number; part: Part | null }
  | { kind: "decade"; year: number; part: Part | null }
  /** EDTF season codes, 21 = spring … 24 = winter */
  | { kind: "season"; season: number; year: YearHint }
  /** `early in the new year` */
  | { kind: "newYear" }
  | { kind: "weekday"; weekday: number; shift: Shift | null }
  /** yesterday = -1, today = 0, tomorrow = 1 */
  | { kind: "near"; days: number }
  /** the night before the article's day and that day */
  | { kind: "overnight" }
  /** `last week` = -1, `this month` = 0, `next year` = 1 */
  | { kind: "unit"; unit: Exclude<Unit, "day">; shift: number; part: Part | null; side: "earlier" | "later" | null }
  /** `the week of June 10`, `the weekend of 14 June` */
  | { kind: "around"; unit: "week" | "weekend"; of: DateExpression }
  /** `two weeks ago` = -2, `in three days` = 3 */
  | { kind: "offset"; count: number; unit: CountedUnit }
  /** `a week from Monday`, `a year ago on Tuesday` */
  | { kind: "from"; count: number; unit: CountedUnit; of: DateExpression }
  /** by then at the latest: `within two months`, `before the end of the year`; `isBefore` leaves the named time out */
  | { kind: "deadline"; by: DateExpression; isBefore: boolean }
  /** `around October 20` */
  | { kind: "about"; of: DateExpression }
  | { kind: "vague"; direction: "past" | "future" }
  | { kind: "range"; from: DateExpression; to: DateExpression }
  /**
   * Counted from the date told last: `a week later` = 1 week, `that month` = 0 months. `isWhole`: the calendar week,
   * `the following week`; `isToTheDay`: `three years to the day after`.
   */
  | { kind: "anchored"; count: number; unit: CountedUnit; isWhole?: boolean; isToTheDay?: boolean }
  /** `weeks later` (1), `a few days earlier` (-1) */
  | { kind: "drift"; direction: -1 | 1 }
  /** `earlier in the day`: the day told last, else the article's */
  | { kind: "sameDay" }
  /** `the following Friday` (1), `the previous Friday` (-1): the first one after or before the day told last; `on the Friday` (0): the nearest */
  | { kind: "anchoredWeekday"; weekday: number; step: -1 | 0 | 1 }
  /** `the following February` (1), `the previous May` (-1): the first one after or before the month told last */
  | { kind: "anchoredMonth"; month: number; step: -1 | 1 }
  /** `the first two days of July`, `the last Monday of the month` (`nth` = -1): days of a month by their number in it */
  | { kind: "nth"; nth: number; count: number; weekday: number | null; of: DateExpression }
  /** `on the second day` = 2; the last day is -1 */
  | { kind: "dayOf"; ordinal: number; isOfStay?: true };

/** How a date bounds what it is said of: `since Monday`, `until Friday`. */
export type DateRole = "at" | "since" | "until";

/** A date in a text. Token indexes, the second exclusive; offsets in UTF-16 code units. */
export interface DateMention {
  from: number;
  to: number;
  start: number;
  end: number;
  text: string;
  expression: DateExpression;
  role: DateRole;
  /** the same moment by another clock: `Monday evening (Tuesday morning Korean time)`; the tokens say whose it is */
  elsewhere?: { expression: DateExpression; from: number; to: number };
  /** the time of a single day by a clock that the text names: `at 9 p.m. EST on Monday` */
  time?: ClockTime;
}

/** An expression read at a token, and the token after it. */
export interface Reading {
  expression: DateExpression;
  to: number;
}
