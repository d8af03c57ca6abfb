/** A stretch of a month, year or decade. */
export type Part = "early" | "mid" | "late";
export type Unit = "day" | "week" | "weekend" | "month" | "year";

/** What a phrase says of a time, before it is known which day it is said on. Months 1–12, weekdays 0 = Sunday. */
export type DateExpression =
  /** `25 May`, `May 25, 2018`: the year may be left to the context */
  | { kind: "day"; year: YearHint; month: number; day: number }
  | { kind: "month"; year: YearHint; month: number; part: Part | null }
  | { kind: "year"; year: number; part: Part | null }
  | { kind: "decade"; year: number; part: Part | null }
  | { kind: "half"; half: 1 | 2; year: number | { relative: -1 | 0 | 1 } }
  /** EDTF season codes, 21 = spring … 24 = winter */
  | { kind: "season"; season: number; year: YearHint }
  | { kind: "weekday"; weekday: number; shift: Shift | null }
  /** yesterday = -1, today = 0, tomorrow = 1 */
  | { kind: "near"; days: number }
  /** `last week` = -1, `this month` = 0, `next year` = 1 */
  | { kind: "unit"; unit: Exclude<Unit, "day">; shift: number; part: Part | null; side: "earlier" | "later" | null }
  /** `two weeks ago` = -2, `in three days` = 3 */
  | { kind: "offset"; count: number; unit: Exclude<Unit, "weekend"> }
  /** by then at the latest: `within two months`, `before the end of the year` */
  | { kind: "deadline"; by: DateExpression }
  | { kind: "vague"; direction: "past" | "future" }
  | { kind: "range"; from: DateExpression; to: DateExpression }
  /** counted from the date told last: `the next day` = 1 day, `that month` = 0 months */
  | { kind: "anchored"; count: number; unit: Exclude<Unit, "weekend"> }
  /** `on the second day` = 2; the last day is -1 */
  | { kind: "dayOf"; ordinal: number };

export type Shift = "last" | "this" | "next";

/** The year of a month or day: written, to be found in the context, or relative to the article's or the anchor's year. */
export type YearHint = number | null | { relative: -1 | 0 | 1 } | "anchor" | Shift;

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
}
