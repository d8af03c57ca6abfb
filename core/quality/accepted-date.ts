import { type Bounds, boundsOf, isEdtf } from "#core/dates/edtf";
import type { GoldEvent } from "./gold";
import type { Prediction } from "./prediction";

type Dated = Pick<Prediction, "date" | "earliest" | "latest">;
type GoldDated = Pick<GoldEvent, "dates" | "earliest" | "latest">;

const open: Bounds = { earliest: null, latest: null };

/** One spelling for equal EDTF values: `[..D]`, `../D` and `/D` are one, and so are `D/D` and `D`. Null for no date. */
export function canonicalDate(date: string | null): string | null {
  if (date === null || date === "") return null;
  const text = asInterval(date.trim().replace(/\s+/g, ""));
  if (!text.includes("/")) return text;
  const [start, end] = text.split("/").map((point) => (point === ".." ? "" : point)) as [string, string];
  if (!start && !end) return null;
  return start === end ? start : `${start}/${end}`;
}

/** Sets with an open end mean, for scoring, the interval up to or from the day. */
function asInterval(text: string): string {
  return /^[[{](?=.*\.\.)(.+)[\]}]$/.exec(text)?.[1]?.replace("..", "/") ?? text;
}

/** Quarters of a year, which EDTF level 2 numbers 33–36, by their first and last month. */
const quarters: Record<string, [first: string, last: string]> = {
  "33": ["01", "03"],
  "34": ["04", "06"],
  "35": ["07", "09"],
  "36": ["10", "12"],
};

/** First and last possible day of a date; both open for no date; undefined where it cannot be read. */
export function readBounds(date: string | null): Bounds | undefined {
  const text = canonicalDate(date);
  if (text === null) return open;
  const [, year, number] = /^(\d{4})-(3[3-6])[~?%]?$/.exec(text) ?? [];
  const quarter = number && quarters[number];
  const plain = quarter ? `${year}-${quarter[0]}/${year}-${quarter[1]}` : text;
  return isEdtf(plain) ? boundsOf(plain) : undefined;
}

/** Whether the predicted date is one that the gold accepts: the same value, or exactly the same days. */
export function isDateAccepted(prediction: Dated, gold: GoldDated): boolean {
  const date = canonicalDate(prediction.date);
  const bounds = boundsOfPrediction(prediction);
  if (date === null && isOpen(bounds)) return gold.dates.includes(null);
  if (date !== null && gold.dates.some((accepted) => canonicalDate(accepted) === date)) return true;
  return isSame(gold, bounds) || gold.dates.some((accepted) => meansSameDays(accepted, bounds));
}

/** Whether both can be the same day, so that they can be one event. An open date can be any. */
export function canCoincide(prediction: Dated, gold: GoldDated): boolean {
  const bounds = boundsOfPrediction(prediction);
  if (isOpen(bounds) || isOpen(gold) || touches(bounds, gold)) return true;
  return gold.dates.some((date) => {
    const accepted = readBounds(date);
    return accepted !== undefined && !isOpen(accepted) && touches(bounds, accepted);
  });
}

/** The days that are given outright, else those of the date. */
function boundsOfPrediction({ date, earliest, latest }: Dated): Bounds {
  if (earliest !== null || latest !== null) return { earliest, latest };
  return readBounds(date) ?? open;
}

/** An approximate date has no exact days to be equal to. */
function meansSameDays(accepted: string | null, bounds: Bounds): boolean {
  if (accepted === null || /[~?%]/.test(accepted)) return false;
  const days = readBounds(accepted);
  return days !== undefined && isSame(days, bounds);
}

function isOpen({ earliest, latest }: Bounds): boolean {
  return earliest === null && latest === null;
}

function isSame(a: Bounds, b: Bounds): boolean {
  return !isOpen(a) && a.earliest === b.earliest && a.latest === b.latest;
}

function touches(a: Bounds, b: Bounds): boolean {
  return !isBefore(a, b) && !isBefore(b, a);
}

function isBefore({ latest }: Bounds, { earliest }: Bounds): boolean {
  return latest !== null && earliest !== null && latest < earliest;
}
