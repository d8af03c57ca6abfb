import type { Day } from "#core/dates/calendar";
import { type Bounds, boundsOf } from "#core/dates/edtf";
import type { EntityOffice } from "#core/entity-record";
import { english } from "#core/language/english";
import type { Wording } from "#core/language/wording";

/**
 * When an office was held, as far as is known: for certain from `sureFrom` to `sureTo` (null = at no day for certain), and
 * perhaps from `from` to `to`. An end of which nothing is known is null in `from` or `to`.
 */
export interface Tenure {
  from: Day | null;
  to: Day | null;
  sure: { from: Day; to: Day } | null;
}

type Term = Pick<EntityOffice, "from" | "to" | "attested">;

/**
 * The tenure that EDTF ends tell. "2018 to 2019-04" is certain from the last day of 2018, since it may have begun then, to
 * the first of April. A time at which an office is attested is one within it, not all of it.
 */
export function tenureOf({ from, to, attested }: Term): Tenure {
  const [begins, ends] = [from ? boundsOf(from) : null, to ? boundsOf(to) : null];
  if (!begins && !ends) return attested ? attestedOnly(boundsOf(attested)) : { from: null, to: null, sure: null };
  const [sureFrom, sureTo] = [begins?.latest ?? null, ends?.earliest ?? null];
  const isSure = sureFrom !== null && sureTo !== null && sureFrom <= sureTo;
  return {
    from: begins?.earliest ?? null,
    to: ends?.latest ?? null,
    sure: isSure ? { from: sureFrom, to: sureTo } : pointOf(sureFrom, sureTo),
  };
}

/** Nobody knows how long before and after. Within "2018" it was held at some time, on no day for certain. */
function attestedOnly({ earliest, latest }: Bounds): Tenure {
  const isDay = earliest !== null && earliest === latest;
  return { from: earliest, to: latest, sure: isDay ? { from: earliest, to: latest } : null };
}

/** Where one end is not known, the other is a day on which the office was held for certain. */
function pointOf(sureFrom: Day | null, sureTo: Day | null): Tenure["sure"] {
  if (sureFrom !== null && sureTo !== null) return null;
  const day = sureFrom ?? sureTo;
  return day === null ? null : { from: day, to: day };
}

/** Offices in the order in which they began; those of which no day is known come last, in their own order. */
export function inTime<Office extends Term>(offices: readonly Office[]): Office[] {
  const startOf = (office: Office) => {
    const { from, sure, to } = tenureOf(office);
    return from ?? sure?.from ?? to ?? "9999-12-31";
  };
  return offices.toSorted((a, b) => compareText(startOf(a), startOf(b)));
}

/** What was known of offices on a day: none that had not begun, and no end that was still to come. */
export function officesOn<Office extends Term>(offices: readonly Office[], day: Day): Office[] {
  const isLater = (date: string | null) => date !== null && (boundsOf(date).earliest ?? "") > day;
  return offices
    .filter(({ from, attested }) => !isLater(from ?? attested))
    .map((office) => (isLater(office.to) ? { ...office, to: null } : office));
}

/** "2018 – April 2019", "from June 2022, end not recorded", "attested 2014; beginning and end not recorded". */
export function formatTenure({ from, to, attested }: Term, { t, date }: Pick<Wording, "t" | "date"> = english): string {
  if (from && to) return from === to ? date(from) : `${date(from)} – ${date(to)}`;
  if (from) return t("from {date}, end not recorded", { date: date(from) });
  if (to) return t("until {date}, beginning not recorded", { date: date(to) });
  return attested
    ? t("attested {date}; beginning and end not recorded", { date: date(attested) })
    : t("time not recorded");
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
