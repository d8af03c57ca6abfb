import { addDays, daysBetween } from "#core/dates/calendar";
import { type Edtf, type EdtfEnd, edtf } from "#core/dates/edtf";
import { formatDate } from "#core/dates/format-date";
import type { Agreement, MatchedEvent, StoredEventSketch, StoredSituation } from "./match-sketch";

/** A plan that was moved by no more days than this may be recognized without the word that tells so. */
export const movedDays = 14;

/** How many days a date that is called approximate may be off: a day, and anything longer. */
const tolerances = { day: 7, longer: 14 };

/** What is planned without a day lies ahead by no more than this, and what fell through without one too. */
export const horizonDays = 180;

/** That something was called off is told within so many days by all who tell it. */
const newsDays = 45;

const none: Agreement = { share: 0, reason: "the days exclude each other" };

/**
 * Whether the article can tell of the stored event's days, and of what became of it: of its record or of anything that was
 * known of it before. `isAlike`: people and kind are the same and the place is no other, which a plan that was moved must be.
 */
export function compareDates(event: MatchedEvent, stored: StoredEventSketch, isAlike: boolean): Agreement {
  return stored.situations.reduce((best, situation, index) => {
    const knownTo = stored.situations[index + 1]?.knownFrom ?? null;
    const agreement = compareSituation(event, { situation, knownTo, isAlike });
    return agreement.share > best.share || (agreement.share === best.share && best.isDoubtful) ? agreement : best;
  }, none);
}

interface Comparison {
  situation: StoredSituation;
  /** since when something else was known; null = it is the last word on the event */
  knownTo: string | null;
  isAlike: boolean;
}

function compareSituation(event: MatchedEvent, comparison: Comparison): Agreement {
  const { situation } = comparison;
  if (!canBeTold(event, comparison)) return none;
  if (isUndated(event, event.knownOn)) return compareUndated(event, comparison);
  if (isUndated(situation, situation.knownFrom)) return compareStoredUndated(event, situation);
  const days = compareDays(event, comparison);
  return days.share > 0 ? days : compareMoved(event, comparison);
}

/**
 * What was held is not what was called off, unless it was called off before its day and held on it after all. An article
 * that comes after the day does not speak of a plan any more, but may recall that it was once called off.
 */
function canBeTold(event: MatchedEvent, { situation, knownTo, isAlike }: Comparison): boolean {
  const { status, knownOn, latest } = event;
  if (situation.status === "held") {
    const isOver = situation.latest !== null && knownOn > addDays(situation.latest, 1);
    return status === "held" || (!isOver && (isAlike || status === "planned" || status === "proposed"));
  }
  if (status !== "held") return true;
  if (knownTo !== null && knownTo <= knownOn) return false;
  if (!isAlike && (situation.status === "cancelled" || situation.status === "postponed")) return false;
  return latest === null || situation.knownFrom <= addDays(latest, 1);
}

type Days =
  | Pick<StoredSituation, "status" | "date" | "earliest" | "latest">
  | Pick<MatchedEvent, "status" | "date" | "earliest" | "latest">;

/** A date that only says when the text was written: `[..D]` or `D/..` around its own day. */
function isUndated({ date, earliest, latest }: Days, knownOn: string): boolean {
  if (date === null) return true;
  return earliest === null ? latest !== null && latest >= knownOn : latest === null && earliest <= knownOn;
}

/** The days on which a stored event must touch one of its dates to be compared with `event`. */
export function searchWindow(event: MatchedEvent): { from: string | null; to: string | null } {
  if (isUndated(event, event.knownOn)) {
    const [from, to] = undatedWindow(event);
    return { from, to };
  }
  const { earliest, latest } = event;
  return {
    from: earliest && addDays(earliest, -movedDays),
    to: latest && addDays(latest, movedDays),
  };
}

/** What was held without a day lies behind; what is planned lies ahead, and what fell through did when it was news. */
function undatedWindow(event: MatchedEvent): [from: string, to: string] {
  const { status, knownOn } = event;
  if (status === "held") return [addDays(knownOn, -horizonDays), knownOn];
  return [addDays(knownOn, hasFallen(event) ? -newsDays : -movedDays), addDays(knownOn, horizonDays)];
}

function compareDays(event: MatchedEvent, comparison: Comparison): Agreement {
  const { situation, isAlike } = comparison;
  if (event.earliest === situation.earliest && event.latest === situation.latest)
    return {
      ...overlapOf(event, comparison),
      ...{ share: 1, reason: `same date: ${wordsOf(event.date)}`, isSame: true },
    };
  if (!isApart(event, situation)) return overlapOf(event, comparison);
  const gap = gapOf(event, situation);
  const tolerance = gap > tolerances.longer ? 0 : Math.max(toleranceOf(event.date), toleranceOf(situation.date));
  if (gap <= tolerance)
    return {
      share: 0.75,
      reason: `${wordsOf(event.date)} and ${wordsOf(situation.date)}: ${tolerance} days either way are allowed`,
      isDoubtful: !isAlike,
    };
  return gap === 1
    ? { share: 0.45, reason: `one day apart: ${wordsOf(event.date)} and ${wordsOf(situation.date)}`, isDoubtful: true }
    : none;
}

/** So many days may be left open before more must agree: in a month, the same people meet twice. */
const narrowDays = 10;

/** Words are uttered, written and agreed on every day. */
const singleDays: ReadonlySet<string> = new Set(["call", "letter", "agreement", "statement", "action"]);

/** The less one date leaves open of the other, the better. */
function overlapOf(event: MatchedEvent, { situation, isAlike }: Comparison): Agreement {
  const width = Math.max(widthOf(event), widthOf(situation));
  const share = width <= 3 ? 0.9 : width <= narrowDays ? 0.8 : width <= 31 ? 0.65 : width <= 100 ? 0.45 : 0.3;
  const reason = `the dates can be the same: ${wordsOf(event.date)} and ${wordsOf(situation.date)}`;
  return { share, reason, isDoubtful: width > narrowDays && (!isAlike || singleDays.has(event.type)) };
}

/** Two days of one plan: it was moved, in the one direction or the other; what was held before a plan is not its fulfilment. */
function compareMoved(event: MatchedEvent, { situation, isAlike, knownTo }: Comparison): Agreement {
  const pair = [event.status, situation.status];
  if (pair.every((status) => status === "held") || gapOf(event, situation) > movedDays) return none;
  if (pair.includes("held") && (pair.includes("cancelled") || knownTo !== null)) return none;
  if (event.status !== "held" && situation.status === "held" && !isBefore(event.knownOn, situation.earliest))
    return none;
  if (event.status === "held" && !isBefore(situation.knownFrom, event.earliest)) return none;
  const gap = gapOf(event, situation);
  const reason = `a plan that was moved by ${gap} days: ${wordsOf(event.date)} and ${wordsOf(situation.date)}`;
  return { share: 0.6, reason, isDoubtful: !isAlike };
}

/** `called off the summit`, `will meet soon`: any plan of those days may be meant. */
function compareUndated(event: MatchedEvent, comparison: Comparison): Agreement {
  const { situation } = comparison;
  const [from, to] = undatedWindow(event);
  const isOut = (situation.latest ?? to) < from || (situation.earliest ?? from) > to;
  if (isOut) return none;
  const reason = "the article gives no date";
  if (!hasFallen(event)) return { share: 0.4, reason, isDoubtful: true };
  if (isSameNews(event, situation)) return { share: 0.6, reason };
  return { share: 0.4, reason, isDoubtful: !isThePlan(event, comparison) };
}

function hasFallen({ status }: Pick<MatchedEvent, "status">): boolean {
  return status === "cancelled" || status === "postponed";
}

function isSameNews({ status, knownOn }: MatchedEvent, situation: StoredSituation): boolean {
  return situation.status === status && Math.abs(daysBetween(knownOn, situation.knownFrom)) <= newsDays;
}

/** The plan that was known and lay ahead when the article told that it had fallen through. */
function isThePlan({ knownOn }: MatchedEvent, { situation, knownTo, isAlike }: Comparison): boolean {
  const isKnown = situation.knownFrom <= knownOn && (knownTo === null || knownTo >= knownOn);
  return isAlike && isKnown && situation.status === "planned" && !isBefore(situation.latest, knownOn);
}

function compareStoredUndated(event: MatchedEvent, situation: StoredSituation): Agreement {
  const [from, to] = [addDays(situation.knownFrom, -movedDays), addDays(situation.knownFrom, horizonDays)];
  const isOut = (event.latest ?? to) < from || (event.earliest ?? from) > to;
  return isOut ? none : { share: 0.4, reason: "the record gives no date", isDoubtful: true };
}

function isApart(a: Days, b: Days): boolean {
  return isBefore(a.latest, b.earliest) || isBefore(b.latest, a.earliest);
}

function isBefore(last: string | null, first: string | null): boolean {
  return last !== null && first !== null && last < first;
}

/** Days between two dates that are apart; 0 where they touch. */
function gapOf(a: Days, b: Days): number {
  if (isBefore(a.latest, b.earliest)) return daysBetween(a.latest as string, b.earliest as string);
  return isBefore(b.latest, a.earliest) ? daysBetween(b.latest as string, a.earliest as string) : 0;
}

function widthOf({ earliest, latest }: Days): number {
  return earliest === null || latest === null ? Number.POSITIVE_INFINITY : daysBetween(earliest, latest);
}

function toleranceOf(date: string | null): number {
  // read it only if it says that it is approximate: most do not, and all are compared with many
  if (date === null || !/[~%]/.test(date)) return 0;
  return Math.max(
    0,
    ...endsOf(edtf(date)).map((end) =>
      typeof end !== "string" && end.approximate ? tolerances[end.precision === "day" ? "day" : "longer"] : 0,
    ),
  );
}

function endsOf(date: Edtf): EdtfEnd[] {
  return date.kind === "point" ? [date.point] : [date.start, date.end];
}

function wordsOf(date: string | null): string {
  return date === null ? "no date" : formatDate(date);
}
