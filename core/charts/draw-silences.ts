import { legend, type WordedStage } from "#core/charts/chart";
import { type Coverage, standingOf } from "#core/charts/coverage";
import { daysOfMonth, type Month, monthOf } from "#core/charts/month";
import { type Day, daysBetween } from "#core/dates/calendar";
import type { Wording } from "#core/language/wording";
import { filled, patterns } from "#core/picture/patterns";
import { link, type Picture, round, type Shape, shape, words, wordsWidth } from "#core/picture/shape";

/** A silence as it is drawn: its days, and where it leads. */
export interface SilenceRow {
  from: Day;
  to: Day;
  days: number;
  lasts: boolean;
  href: string;
}

const rowHeight = 40;

/** The silences as bars, as long as they lasted; the months that the record does not cover are hatched in them. */
export function drawSilences(rows: readonly SilenceRow[], coverage: Coverage | null, stage: WordedStage): Picture {
  const { id, width, wording } = stage;
  const { t } = wording;
  const key = legend(
    [
      {
        text: t("covered, no event"),
        mark: (x, y) => shape("rect", { x, y: y - 6, width: 14, height: 12, fill: "@hut-fill" }),
      },
      {
        text: t("not covered"),
        mark: (x, y) => shape("rect", { x, y: y - 6, width: 14, height: 12, ...hatched(id) }),
      },
    ],
    { width },
  );
  const most = rows.reduce((max, { days }) => Math.max(max, days), 1);
  const top = key.height + 4;
  const lines = rows.map((row, index) =>
    link(
      row.href,
      silenceWords(row, wording),
      drawRow(row, { ...stage, coverage, top: top + index * rowHeight, scale: (width - 2) / most }),
    ),
  );
  return { width, height: top + rows.length * rowHeight, shapes: [patterns(id), ...key.shapes, ...lines] };
}

/** "13 March 2001 – 4 September 2001: 176 days", and whether it lasts. */
export function silenceWords(row: SilenceRow, wording: Wording): string {
  return `${stretchWords(row, wording)}: ${lengthWords(row, wording)}`;
}

function stretchWords({ from, to, lasts }: SilenceRow, { t, day, window }: Wording): string {
  return lasts ? t("since {day}", { day: day(from) }) : window(from, to);
}

function lengthWords({ days, lasts }: SilenceRow, wording: Wording): string {
  const length = daysWords(days, wording);
  return lasts ? wording.t("{days} so far", { days: length }) : length;
}

function drawRow(
  row: SilenceRow,
  { id, wording, coverage, top, width, scale }: WordedStage & { coverage: Coverage | null; top: number; scale: number },
): Shape[] {
  const { from, to, days } = row;
  const amount = lengthWords(row, wording);
  const bar = { y: top + 20, height: 12 };
  return [
    shape("rect", { x: 0, y: top, width, height: rowHeight - 4, fill: "none", pointerEvents: "all" }),
    words(stretchWords(row, wording), { x: 0, y: top + 10, fill: "@ink" }),
    words(amount, { x: Math.max(width, wordsWidth(amount)), y: top + 10, textAnchor: "end" }),
    shape("rect", { x: 1, ...bar, width: round(Math.max(1, days * scale)), fill: "@hut-fill" }),
    ...uncoveredParts({ from, to }, coverage).map((part) =>
      shape("rect", {
        x: round(1 + part.start * scale),
        ...bar,
        width: round(Math.max(0.5, part.days * scale)),
        ...hatched(id),
      }),
    ),
  ];
}

function hatched(id: string) {
  return { ...filled(id, "gap"), stroke: "@slab", strokeWidth: 0.75 };
}

/** The parts of a silence that lie in uncovered months: after how many of its days each begins, and how many it has. */
export function uncoveredParts(
  { from, to }: { from: Day; to: Day },
  coverage: Coverage | null,
): { start: number; days: number }[] {
  const parts: { start: number; days: number }[] = [];
  for (let month: Month = monthOf(from); month <= monthOf(to); month += 1) {
    if (standingOf(month, coverage) !== "uncovered") continue;
    const days = daysOfMonth(month);
    const [first, last] = [days.from > from ? days.from : from, days.to < to ? days.to : to];
    const start = daysBetween(from, first);
    const length = daysBetween(first, last) + 1;
    const part = parts.at(-1);
    if (part && part.start + part.days === start) part.days += length;
    else parts.push({ start, days: length });
  }
  return parts;
}

/** "1 day", "1,234 days" */
export function daysWords(days: number, { t, number }: Wording): string {
  return t(days === 1 ? "{count} day" : "{count} days", { count: number(days) });
}
