import { type Chart, eventsWords } from "#core/charts/chart";
import { barsTable, monthsTable, uncoveredIn, yearsTable } from "#core/charts/chart-tables";
import { type KindCounts, type StatusCounts, sumOf } from "#core/charts/count-kinds";
import type { MonthCounts } from "#core/charts/count-months";
import type { Coverage } from "#core/charts/coverage";
import { type BarRow, drawBars, fullestRows } from "#core/charts/draw-bars";
import { drawMonths } from "#core/charts/draw-months";
import { gridRows, mostYears } from "#core/charts/month-grid";
import { countryName } from "#core/country-name";
import { type Day, partsOf } from "#core/dates/calendar";
import { type EventStatus, type EventType, eventTypes } from "#core/event";
import { statusWords, typeWords } from "#core/event-words";
import { type Filter, filterHref } from "#core/timeline/filter";
import { laneTitle } from "#core/timeline/lanes";
import { daysOf } from "#core/timeline/year-bins";
import { statusOrder } from "./chart";

/** When: events by month, with the months that the record does not cover. */
export function monthsChart(
  counts: { months: MonthCounts; coverage: Coverage | null },
  filter: Filter,
  day: Day,
): Chart {
  const end = filter.to && filter.to < day ? filter.to : day;
  const from = filter.from ? partsOf(filter.from).year : null;
  const { rows, leftOut } = gridRows(counts.months, counts.coverage, { from, until: partsOf(end).year });
  const wide = [...counts.months.years.values()].reduce((sum, count) => sum + count, 0);
  const uncovered = uncoveredIn(rows, counts.coverage);
  const sentences = [
    "Each square is a month, its area the number of events that begin in it; bars are the sums of years.",
    uncovered > 0 &&
      `${uncovered.toLocaleString("en")} ${uncovered === 1 ? "month is" : "months are"} hatched: no source of ours says anything of or from ${uncovered === 1 ? "it" : "them"}, so the absence of events there is no silence of the world’s.`,
    wide > 0 && `${eventsWords(wide)} of no certain month (*) ${wide === 1 ? "counts" : "count"} for the year alone.`,
    leftOut > 0 && `Of more years than can be drawn these are the last ${mostYears}; narrow the dates for others.`,
  ];
  return {
    name: "months",
    title: "Events by month",
    description: sentences.filter(Boolean).join(" "),
    draw:
      rows.length > 0
        ? (stage) => drawMonths(rows, stage, (year) => filterHref("/", filter, daysOf({ from: year, to: year })))
        : null,
    table: yearsTable(rows),
    file: monthsTable(rows),
  };
}

/** What: events by type, by status and by counterpart, each divided by what became of them. */
export function kindCharts({ type, counterpart }: KindCounts, filter: Filter): Chart[] {
  const types = eventTypes
    .filter((id) => type.has(id))
    .map((id) => barRow(id, typeWords[id], filterHref("/", filter, { type: [id] }), type.get(id)));
  const counterparts = fullestRows(counterpart, 14, {
    titleOf: (id) => laneTitle("country", id, countryName),
    hrefOf: (id) => (/^[A-Z]{2}$/.test(id) ? filterHref("/", filter, { country: [id] }) : null),
  });
  const all = fullestRows(counterpart, Number.POSITIVE_INFINITY, {
    titleOf: (id) => laneTitle("country", id, countryName),
    hrefOf: () => null,
  });
  const ofStatus = statusRows(type, filter);
  return [
    barChart("types", "Events by type", "Type", types),
    barChart("statuses", "Events by what became of them", "Status", ofStatus),
    {
      ...barChart("counterparts", "Events by counterpart", "Counterpart", counterparts),
      description: `${barWords(counterparts)} The counterpart is the one other country that takes part; where more do, the event stands under “Several countries”, so a country’s page of events may hold more.`,
      table: barsTable(all, "Counterpart"),
    },
  ];
}

function statusRows(type: StatusCounts, filter: Filter): BarRow[] {
  const sums = new Map<EventStatus, number>();
  for (const byStatus of type.values())
    for (const [status, count] of byStatus)
      sums.set(status as EventStatus, (sums.get(status as EventStatus) ?? 0) + count);
  return statusOrder.flatMap((id) => {
    const count = sums.get(id);
    return count
      ? [barRow(id, statusWords[id], filterHref("/", filter, { status: [id] }), new Map([[id, count]]))]
      : [];
  });
}

function barChart(name: string, title: string, head: string, rows: readonly BarRow[]): Chart {
  return {
    name,
    title,
    description: barWords(rows),
    draw: rows.length > 0 ? (stage) => drawBars(rows, stage) : null,
    table: barsTable(rows, head),
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

/** "Most are meetings: 153 of 567 events." */
function barWords(rows: readonly BarRow[]): string {
  const total = rows.reduce((sum, { byStatus }) => sum + sumOf(byStatus), 0);
  const [first] = rows.toSorted((a, b) => sumOf(b.byStatus) - sumOf(a.byStatus));
  if (!first) return "There is nothing to count.";
  return `The longest bar is “${first.title}”, ${sumOf(first.byStatus).toLocaleString("en")} of ${eventsWords(total)}. The filling of a bar tells what became of the events.`;
}
