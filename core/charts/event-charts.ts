import type { Chart } from "#core/charts/chart";
import { barsTable, monthsTable, uncoveredIn, yearsTable } from "#core/charts/chart-tables";
import { type KindCounts, type StatusCounts, sumOf } from "#core/charts/count-kinds";
import type { MonthCounts } from "#core/charts/count-months";
import type { Coverage } from "#core/charts/coverage";
import { type BarRow, drawBars, fullestRows } from "#core/charts/draw-bars";
import { drawMonths } from "#core/charts/draw-months";
import { gridRows, mostYears } from "#core/charts/month-grid";
import { type Day, partsOf } from "#core/dates/calendar";
import type { EventStatus, EventType } from "#core/event";
import { eventTypes } from "#core/event-kinds";
import { statusWords, typeWords } from "#core/event-words";
import type { Wording } from "#core/language/wording";
import { eventCount } from "#core/span-words";
import { type Filter, filterHref } from "#core/timeline/filter";
import { laneTitle } from "#core/timeline/lanes";
import { daysOf } from "#core/timeline/year-bins";
import { statusOrder } from "./chart";

/** When: events by month, with the months that the record does not cover. */
export function monthsChart(
  counts: { months: MonthCounts; coverage: Coverage | null },
  { filter, day, wording }: { filter: Filter; day: Day; wording: Wording },
): Chart {
  const { t, number } = wording;
  const end = filter.to && filter.to < day ? filter.to : day;
  const from = filter.from ? partsOf(filter.from).year : null;
  const { rows, leftOut } = gridRows(counts.months, counts.coverage, { from, until: partsOf(end).year });
  const wide = [...counts.months.years.values()].reduce((sum, count) => sum + count, 0);
  const uncovered = uncoveredIn(rows, counts.coverage);
  const sentences = [
    t("Each square is a month, its area the number of events that begin in it; bars are the sums of years."),
    uncovered > 0 &&
      t(
        uncovered === 1
          ? "{count} month is hatched: no source of ours says anything of or from it, so the absence of events there is no silence of the world’s."
          : "{count} months are hatched: no source of ours says anything of or from them, so the absence of events there is no silence of the world’s.",
        { count: number(uncovered) },
      ),
    wide > 0 &&
      t(
        wide === 1
          ? "{events} of no certain month (*) counts for the year alone."
          : "{events} of no certain month (*) count for the year alone.",
        { events: eventCount(wide, wording) },
      ),
    leftOut > 0 &&
      t("Of more years than can be drawn these are the last {count}; narrow the dates for others.", {
        count: mostYears,
      }),
  ];
  return {
    name: "months",
    title: t("Events by month"),
    description: sentences.filter(Boolean).join(" "),
    draw:
      rows.length > 0
        ? (stage) =>
            drawMonths(rows, { ...stage, wording }, (year) => filterHref("/", filter, daysOf({ from: year, to: year })))
        : null,
    table: yearsTable(rows, wording),
    file: monthsTable(rows),
  };
}

/** What: events by type, by status and by counterpart, each divided by what became of them. */
export function kindCharts({ type, counterpart }: KindCounts, filter: Filter, wording: Wording): Chart[] {
  const { t } = wording;
  const titleOf = (id: string) => t(laneTitle("country", id, wording.country));
  const types = eventTypes
    .filter((id) => type.has(id))
    .map((id) => barRow(id, t(typeWords[id]), filterHref("/", filter, { type: [id] }), type.get(id)));
  const counterparts = fullestRows(counterpart, 14, {
    ...{ wording, titleOf },
    hrefOf: (id) => (/^[A-Z]{2}$/.test(id) ? filterHref("/", filter, { country: [id] }) : null),
  });
  const all = fullestRows(counterpart, Number.POSITIVE_INFINITY, { wording, titleOf, hrefOf: () => null });
  const ofStatus = statusRows(type, filter, wording);
  return [
    barChart("types", { title: t("Events by type"), head: "Type" }, types, wording),
    barChart("statuses", { title: t("Events by what became of them"), head: "Status" }, ofStatus, wording),
    {
      ...barChart("counterparts", { title: t("Events by counterpart"), head: "Counterpart" }, counterparts, wording),
      description: `${barWords(counterparts, wording)} ${t("The counterpart is the one other country that takes part; where more do, the event stands under “Several countries”, so a country’s page of events may hold more.")}`,
      table: barsTable(all, "Counterpart", wording),
    },
  ];
}

function statusRows(type: StatusCounts, filter: Filter, { t }: Wording): BarRow[] {
  const sums = new Map<EventStatus, number>();
  for (const byStatus of type.values())
    for (const [status, count] of byStatus)
      sums.set(status as EventStatus, (sums.get(status as EventStatus) ?? 0) + count);
  return statusOrder.flatMap((id) => {
    const count = sums.get(id);
    return count
      ? [barRow(id, t(statusWords[id]), filterHref("/", filter, { status: [id] }), new Map([[id, count]]))]
      : [];
  });
}

function barChart(
  name: string,
  { title, head }: { title: string; head: string },
  rows: readonly BarRow[],
  wording: Wording,
): Chart {
  return {
    name,
    title,
    description: barWords(rows, wording),
    draw: rows.length > 0 ? (stage) => drawBars(rows, { ...stage, wording }) : null,
    table: barsTable(rows, head, wording),
  };
}

function barRow(
  id: EventType | EventStatus,
  title: string,
  href: string,
  byStatus: ReadonlyMap<string, number> = new Map(),
): BarRow {
  return { id, title, href, byStatus };
}

/** What the longest of some bars says. */
function barWords(rows: readonly BarRow[], wording: Wording): string {
  const { t, number } = wording;
  const total = rows.reduce((sum, { byStatus }) => sum + sumOf(byStatus), 0);
  const [first] = rows.toSorted((a, b) => sumOf(b.byStatus) - sumOf(a.byStatus));
  if (!first) return t("There is nothing to count.");
  return t("The longest bar is “{title}”, {count} of {events}. The filling of a bar tells what became of the events.", {
    title: first.title,
    count: number(sumOf(first.byStatus)),
    events: eventCount(total, wording),
  });
}
