import { type Day, daysInMonth, isDay, toDay } from "#core/dates/calendar";
import { remember } from "#core/remember";

/**
 * Extended Date/Time Format (ISO 8601-2), the part that a chronology needs: level 0 and 1 without times of day, and from
 * level 2 "on or before" and "on or after" as one of a set (`[..2018-09-27]`, `[2018-09-27..]`).
 * The string is the truth; everything here is derived from it.
 */
export type Precision = "day" | "month" | "season" | "year" | "decade" | "century";

/** One end of a date: what is written, and the days that it may be. */
export interface EdtfPoint {
  /** as written, without its qualifier */
  text: string;
  precision: Precision;
  /** `?`: the source is doubtful */
  uncertain: boolean;
  /** `~`: the value is approximate */
  approximate: boolean;
  earliest: Day;
  latest: Day;
}

/** An end of an interval that is open (`..`: continues) or unknown (nothing written). */
export type EdtfEnd = EdtfPoint | "open" | "unknown";

export type Edtf =
  | { kind: "point"; text: string; point: EdtfPoint }
  | { kind: "interval"; text: string; start: EdtfEnd; end: EdtfEnd }
  /** one day of a set, `[..2018-09-27]`: some time up to it */
  | { kind: "set"; text: string; start: EdtfPoint | "open"; end: EdtfPoint | "open" };

/** First and last possible day; null = open. */
export interface Bounds {
  earliest: Day | null;
  latest: Day | null;
}

/** What is wrong with a date, in words that say what to do. */
export interface EdtfProblem {
  problem: string;
}

const pointPattern =
  /^(?:(\d{4})(?:-(\d\d)(?:-(\d\d))?)?|(\d{3})X|(\d{2})XX|(\d{4})-XX(?:-XX)?|(\d{4})-(\d\d)-XX)([?~%])?$/;
const remedy =
  "Write a day (2018-06-12), a month (2018-06), a year (2018), a range (2018-06-10/2018-06-12) or an open end (2018-06-12/..).";

/** Reads an EDTF string. What is no date, or no date that exists, comes back as a problem. */
export function parseEdtf(text: string): Edtf | EdtfProblem {
  const set = /^\[(.*)\]$/.exec(text);
  if (set) return parseSet(text, set[1] as string);
  if (text.includes("/")) return parseInterval(text);
  const point = parsePoint(text);
  return "problem" in point ? point : { kind: "point", text, point };
}

/** Reads an EDTF string that is known to be good; throws on any other. */
export function edtf(text: string): Edtf {
  const date = parseEdtf(text);
  if ("problem" in date) throw new Error(`"${text}" is no EDTF date. ${date.problem}`);
  return date;
}

export function isEdtf(text: string): boolean {
  return !("problem" in parseEdtf(text));
}

/** The days that a date may be. Qualifiers do not widen them: nobody knows by how much. */
export function boundsOf(date: Edtf | string): Bounds {
  return typeof date === "string" ? { ...boundsOfText(date) } : boundsOfValue(date);
}

const boundsOfText = remember((text) => boundsOfValue(edtf(text)));

function boundsOfValue(value: Edtf): Bounds {
  if (value.kind === "point") return { earliest: value.point.earliest, latest: value.point.latest };
  return {
    earliest: typeof value.start === "string" ? null : value.start.earliest,
    latest: typeof value.end === "string" ? null : value.end.latest,
  };
}

/** The day that puts a date in order: its first possible day, or its last where the start is open. */
export function sortDayOf({ earliest, latest }: Bounds): Day {
  return earliest ?? latest ?? "9999-12-31";
}

/** Orders dates by first, then last possible day; an open end comes after every closed one. */
export function compareBounds(a: Bounds, b: Bounds): number {
  return compareText(sortDayOf(a), sortDayOf(b)) || compareText(a.latest ?? "9999-12-31", b.latest ?? "9999-12-31");
}

/** Whether the date lies wholly in the window (`certain`) or touches it (`possible`). A null end of the window is open. */
export function liesIn(bounds: Bounds, window: Bounds, certainty: "possible" | "certain"): boolean {
  const starts = bounds.earliest ?? "0000-01-01";
  const ends = bounds.latest ?? "9999-12-31";
  const from = window.earliest ?? "0000-01-01";
  const to = window.latest ?? "9999-12-31";
  return certainty === "certain" ? starts >= from && ends <= to : starts <= to && ends >= from;
}

function parseInterval(text: string): Edtf | EdtfProblem {
  const ends = text.split("/");
  if (ends.length !== 2) return { problem: `A range has two ends. ${remedy}` };
  const [start, end] = ends.map(parseEnd) as [EdtfEnd | EdtfProblem, EdtfEnd | EdtfProblem];
  if (isProblem(start)) return start;
  if (isProblem(end)) return end;
  if (typeof start === "string" && typeof end === "string")
    return { problem: `A range needs one known end. ${remedy}` };
  if (typeof start !== "string" && typeof end !== "string" && start.earliest > end.latest)
    return { problem: `The range ends (${end.text}) before it begins (${start.text}).` };
  return { kind: "interval", text, start, end };
}

function parseEnd(text: string): EdtfEnd | EdtfProblem {
  if (text === "..") return "open";
  return text === "" ? "unknown" : parsePoint(text);
}

function parseSet(text: string, inner: string): Edtf | EdtfProblem {
  const before = /^\.\.(.+)$/.exec(inner);
  const after = /^(.+)\.\.$/.exec(inner);
  const point = parsePoint((before ?? after)?.[1] ?? inner);
  if (isProblem(point) || !(before || after)) return { problem: `Of sets, only [..D] and [D..] are read. ${remedy}` };
  return before ? { kind: "set", text, start: "open", end: point } : { kind: "set", text, start: point, end: "open" };
}

function parsePoint(text: string): EdtfPoint | EdtfProblem {
  const match = pointPattern.exec(text);
  if (!match) return { problem: `"${text}" is not a date. ${remedy}` };
  const [, year, month, day, decade, century, wholeYear, monthYear, monthOfDays, mark] = match;
  const span = spanOf({ year: year ?? wholeYear ?? monthYear, month: month ?? monthOfDays, day, decade, century });
  if ("problem" in span) return span;
  return {
    text: mark ? text.slice(0, -1) : text,
    uncertain: mark === "?" || mark === "%",
    approximate: mark === "~" || mark === "%",
    ...span,
  };
}

type Span = Pick<EdtfPoint, "precision" | "earliest" | "latest">;
type Written = Record<"year" | "month" | "day" | "decade" | "century", string | undefined>;

function spanOf({ year, month, day, decade, century }: Written): Span | EdtfProblem {
  if (century) return { precision: "century", earliest: `${century}00-01-01`, latest: `${century}99-12-31` };
  if (decade) return { precision: "decade", earliest: `${decade}0-01-01`, latest: `${decade}9-12-31` };
  if (!month) return { precision: "year", earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (Number(month) >= 21 && Number(month) <= 24 && !day) return seasonSpan(Number(year), Number(month));
  const first = `${year}-${month}-${day ?? "01"}`;
  if (!isDay(first)) return { problem: `There is no ${first.slice(0, day ? 10 : 7)} in the calendar. ${remedy}` };
  if (day) return { precision: "day", earliest: first, latest: first };
  return {
    precision: "month",
    earliest: first,
    latest: toDay(Number(year), Number(month), daysInMonth(Number(year), Number(month))),
  };
}

/** Seasons of the northern hemisphere by whole months; winter runs from December of its year to the next February. */
function seasonSpan(year: number, season: number): Span {
  const firstMonth = (season - 20) * 3;
  const lastMonth = ((firstMonth + 1) % 12) + 1;
  const lastYear = season === 24 ? year + 1 : year;
  return {
    precision: "season",
    earliest: toDay(year, firstMonth, 1),
    latest: toDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
}

function isProblem(value: EdtfEnd | EdtfProblem): value is EdtfProblem {
  return typeof value !== "string" && "problem" in value;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
