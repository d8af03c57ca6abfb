import { statusOrder } from "#core/charts/chart";
import type { ChartTable } from "#core/charts/chart-table";
import { sumOf } from "#core/charts/count-kinds";
import { type Coverage, standingOf } from "#core/charts/coverage";
import type { BarRow } from "#core/charts/draw-bars";
import { type SilenceRow, uncoveredParts } from "#core/charts/draw-silences";
import { type Attendance, type Meetings, metHowOften } from "#core/charts/meetings";
import { toMonthText } from "#core/charts/month";
import type { GridRow, MonthCell } from "#core/charts/month-grid";
import { statusWords } from "#core/event-words";
import type { Wording } from "#core/language/wording";
import { shownName } from "#core/names/shown-name";

const monthHeads = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A row a year: its months, what belongs to none of them, and their sum. */
export function yearsTable(rows: readonly GridRow[], { t }: Wording): ChartTable {
  return {
    columns: [t("Year"), ...monthHeads.map((head) => t(head)), t("No month"), t("All year")],
    rows: rows.map((row) =>
      row.kind === "year"
        ? [String(row.year), ...row.cells.map(cellWords), row.wide, row.total]
        : [`${row.from}–${row.to}`, ...monthHeads.map(() => 0), 0, 0],
    ),
  };
}

function cellWords({ count, standing }: MonthCell): string | number {
  if (count > 0) return count;
  return standing === "covered" ? 0 : standing === "uncovered" ? "–" : "";
}

/** A row a month, with whether the record covers it, and one a year for what belongs to no month. */
export function monthsTable(rows: readonly GridRow[]): ChartTable {
  return {
    columns: ["date", "events", "coverage"],
    rows: rows.flatMap((row) => {
      if (row.kind === "empty") return [];
      const months = row.cells.map(({ month, count, standing }) => [toMonthText(month), count, standing]);
      return row.wide > 0 ? [...months, [String(row.year), row.wide, "no month"]] : months;
    }),
  };
}

/** A row a bar, a column a status. */
export function barsTable(rows: readonly BarRow[], head: string, { t }: Wording): ChartTable {
  const statuses = statusOrder.filter((status) => rows.some(({ byStatus }) => byStatus.has(status)));
  return {
    columns: [t(head), ...statuses.map((status) => t(statusWords[status])), t("All")],
    rows: rows.map(({ title, byStatus }) => [
      title,
      ...statuses.map((status) => byStatus.get(status) ?? 0),
      sumOf(byStatus),
    ]),
  };
}

/** A silence with the titles of the events around it. */
export interface TitledSilence extends SilenceRow {
  after: string | null;
  before: string | null;
}

/** A row a silence, longest first. */
export function silencesTable(rows: readonly TitledSilence[], coverage: Coverage | null, { t }: Wording): ChartTable {
  return {
    columns: [t("From"), t("To"), t("Days"), t("Not covered, days"), t("After"), t("Ended by")],
    recordColumns: [4, 5],
    rows: rows.map(({ from, to, days, lasts, after, before }) => [
      from,
      lasts ? t("{to}, so far", { to }) : to,
      days,
      uncoveredParts({ from, to }, coverage).reduce((sum, part) => sum + part.days, 0),
      after,
      before ?? "",
    ]),
  };
}

/** A row a pair, those that met most often first. */
export function pairsTable(
  meetings: Meetings,
  {
    wording,
    isShown,
    hrefOf,
  }: {
    wording: Wording;
    isShown: (one: number, other: number) => boolean;
    hrefOf: (one: string, other: string) => string;
  },
): ChartTable {
  const { people } = meetings;
  const nameOf = (person: Attendance) => shownName(person, wording.language);
  const pairs = people.flatMap((one, i) =>
    people.slice(i + 1).flatMap((other, offset) => {
      const j = i + 1 + offset;
      const count = metHowOften(meetings, i, j);
      return count > 0 && isShown(i, j) ? [{ one, other, count }] : [];
    }),
  );
  pairs.sort((a, b) => b.count - a.count || (a.one.name < b.one.name ? -1 : 1));
  return {
    columns: [wording.t("Person"), wording.t("With"), wording.t("Meetings")],
    rows: pairs.map(({ one, other, count }) => [nameOf(one), nameOf(other), count]),
    links: pairs.map(({ one, other }) => hrefOf(one.slug, other.slug)),
  };
}

/** How many months of a stretch of the grid the record does not cover. */
export function uncoveredIn(rows: readonly GridRow[], coverage: Coverage | null): number {
  const cells = rows.flatMap((row) => (row.kind === "year" ? row.cells : []));
  return cells.filter(({ month, count }) => count === 0 && standingOf(month, coverage) === "uncovered").length;
}
