import type { Day } from "#core/dates/calendar";
import type { Bounds } from "#core/dates/edtf";
import type { DayOrder } from "./day-order";

/** What is known of the situation in which a date is said. */
export interface DateContext {
  /** the article's day */
  reference: Day;
  /** whether the sentence speaks of what was or of what will be; null = it does not say */
  direction: "past" | "future" | null;
  /** the date told last, for `the next day` */
  anchor: Bounds | null;
  /** the single day told last, for `the same day`; null = none was */
  dayTold?: Day | null;
  /** the time told before in the same sentence, for `in June, when they met on the 12th`; null = none was */
  beside?: Bounds | null;
  /** the year that the text has been speaking of, for months and days of what was without a year of their own */
  year?: number | null;
  /** which of two numbers is the day where neither tells, `6/12/2018`; null = not known */
  order?: DayOrder | null;
}

/** How a date is known: all of it is written, some of it follows from the context, or only a bound of it is known. */
export type DateCertainty = "written" | "implied" | "unknown";

const certainties: readonly DateCertainty[] = ["unknown", "implied", "written"];

/** Of two dates that make one: it is no surer than the less sure of them. */
export function lessCertain(a: DateCertainty, b: DateCertainty): DateCertainty {
  return certainties.find((certainty) => certainty === a || certainty === b) ?? "unknown";
}

/** A date with the reason why the words mean it. */
export interface ResolvedDate {
  /** EDTF */
  edtf: string;
  reason: string;
  certainty: DateCertainty;
}

/** A date that follows from the context. */
export function implied(edtf: string, reason: string): ResolvedDate {
  return { edtf, reason, certainty: "implied" };
}

/** EDTF of the days from one to another. */
export function spanOf(from: Day, to: Day): string {
  return from === to ? from : `${from}/${to}`;
}
