import type { Part } from "#core/dates/prose/date-expression";

/** Words after a month, year or decade for a part of it. */
export const parts: Record<string, Part> = {
  초: "early",
  초순: "early",
  상순: "early",
  초반: "early",
  중순: "mid",
  중반: "mid",
  말: "late",
  하순: "late",
  후반: "late",
};

/** Words for years, months and weeks, with how far they lie from the article's; the last ones of each are Northern. */
export const yearWords: Record<string, -1 | 0 | 1> = {
  지난해: -1,
  작년: -1,
  올해: 0,
  올: 0,
  금년: 0,
  내년: 1,
  래년: 1,
  다음해: 1,
};

export const monthWords: Record<string, -1 | 0 | 1> = {
  지난달: -1,
  "지난 달": -1,
  이달: 0,
  "이번 달": 0,
  이번달: 0,
  내달: 1,
  래달: 1,
  다음달: 1,
  "다음 달": 1,
};

export const weekWords: Record<string, -1 | 0 | 1> = {
  지난주: -1,
  "지난 주": -1,
  저번주: -1,
  이번주: 0,
  "이번 주": 0,
  금주: 0,
  다음주: 1,
  "다음 주": 1,
  내주: 1,
  래주: 1,
};

/** EDTF codes. */
export const seasons: Record<string, number> = { 봄: 21, 여름: 22, 가을: 23, 겨울: 24 };

/** By their place: 0 = Sunday. */
export const weekdays = "일월화수목금토";
