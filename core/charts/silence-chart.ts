import type { Chart } from "#core/charts/chart";
import { silencesTable, type TitledSilence } from "#core/charts/chart-tables";
import type { Coverage } from "#core/charts/coverage";
import { daysWords, drawSilences, silenceWords, uncoveredParts } from "#core/charts/draw-silences";
import { addDays, type Day } from "#core/dates/calendar";
import type { Wording } from "#core/language/wording";
import { type Filter, filterHref } from "#core/timeline/filter";

/** A silence with the events around it; `before` is null where it lasts. */
export interface NamedSilence {
  from: Day;
  to: Day;
  days: number;
  after: { slug: string; title: string } | null;
  before: { slug: string; title: string } | null;
}

/** How long nothing happened: the longest silences between the events of a filter. */
export function silenceChart(
  silences: readonly NamedSilence[],
  { all, coverage }: { all: number; coverage: Coverage | null },
  filter: Filter,
  wording: Wording,
): Chart {
  const rows = silences.map((silence) => toRow(silence, filter));
  return {
    name: "silences",
    title: wording.t("Silence between events"),
    description: describe(rows, { all, coverage }, wording),
    draw: rows.length > 0 ? (stage) => drawSilences(rows, coverage, { ...stage, wording }) : null,
    table: silencesTable(rows, coverage, wording),
  };
}

function toRow({ from, to, days, after, before }: NamedSilence, filter: Filter): TitledSilence {
  const around = { from: addDays(from, -1), to: addDays(to, before ? 1 : 0) };
  return {
    ...{ from, to, days, lasts: before === null, href: filterHref("/", filter, around) },
    after: after?.title ?? null,
    before: before?.title ?? null,
  };
}

function describe(
  rows: readonly TitledSilence[],
  { all, coverage }: { all: number; coverage: Coverage | null },
  wording: Wording,
): string {
  const { t, number } = wording;
  const [first] = rows;
  if (!first) return t("There is no day without an event between the events of this view.");
  const uncovered = uncoveredParts(first, coverage).reduce((sum, { days }) => sum + days, 0);
  const sentences = [
    all > rows.length
      ? t("The {count} longest of {all} stretches without any event of this view.", {
          count: rows.length,
          all: number(all),
        })
      : t("All {count} stretches without any event of this view, longest first.", { count: rows.length }),
    uncovered > 0
      ? t("The longest: {silence}, {days} of them not covered by any source of ours.", {
          silence: silenceWords(first, wording),
          days: daysWords(uncovered, wording),
        })
      : t("The longest: {silence}.", { silence: silenceWords(first, wording) }),
    t("An event whose day is not known breaks the silence on every day that it may have been."),
  ];
  return sentences.join(" ");
}
