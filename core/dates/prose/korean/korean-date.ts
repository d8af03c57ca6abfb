import type { DateExpression } from "#core/dates/prose/date-expression";

/** What a Korean phrase says of a time: what English can say, and a day of a month that is left to the context. */
export type KoreanDate =
  | DateExpression
  /** `26일`; `toward` is what `지난` and `오는` add */
  | { kind: "dayOfMonth"; day: number; month: MonthHint }
  /** `지난 6월`, `오는 수요일`: the sense is in the words */
  | { kind: "directed"; direction: "past" | "future"; date: DateExpression }
  /** `이날`: the day told before, or the article's */
  | { kind: "sameDay" }
  /** `전날`: the day before that */
  | { kind: "dayBefore" }
  /** `그해 10월`, `이듬해 2월`: months from the year told before */
  | { kind: "inAnchorYear"; years: number; month: number; day: number | null }
  /** `같은 달 27일` */
  | { kind: "inAnchorMonth"; day: number }
  /** `18일부터 20일까지` */
  | { kind: "span"; from: KoreanDate; to: KoreanDate }
  /** `18일부터 사흘간`, `18일 … 2박 3일` */
  | { kind: "lasting"; from: KoreanDate; days: number };

/** The month of a bare day: nearest in the sense, in the past, ahead, or months from the article's. */
export type MonthHint = "nearest" | "past" | "future" | { relative: -1 | 0 | 1 };

/** A date in a Korean text. Offsets in UTF-16 code units. */
export interface KoreanDateMention {
  start: number;
  end: number;
  text: string;
  date: KoreanDate;
  /** `이후`, `부터` alone and their like bound what is said rather than date it; `until` is the last day */
  role: "at" | "since" | "until" | "before";
}
