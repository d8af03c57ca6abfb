import { narrowWidth, statusFills, statusLegend, statusOrder, type WordedStage } from "#core/charts/chart";
import { type StatusCounts, sumOf } from "#core/charts/count-kinds";
import type { EventStatus } from "#core/event";
import { statusWords } from "#core/event-words";
import type { Wording } from "#core/language/wording";
import { filled, patterns } from "#core/picture/patterns";
import { fitWords, link, type Picture, round, type Shape, shape, words, wordsWidth } from "#core/picture/shape";
import { eventCount } from "#core/span-words";

/** A row of bars: what it counts and where that leads; null = nowhere. */
export interface BarRow {
  id: string;
  title: string;
  href: string | null;
  byStatus: ReadonlyMap<string, number>;
}

const rowHeight = 26;
const barHeight = 16;

/** Horizontal bars, one a row, divided by what became of the events: each status has a filling of its own. */
export function drawBars(rows: readonly BarRow[], stage: WordedStage): Picture {
  const { id, width, wording } = stage;
  const statuses = statusOrder.filter((status) => rows.some(({ byStatus }) => byStatus.has(status)));
  const key = statusLegend(statuses, stage);
  const label = width < narrowWidth ? 108 : 190;
  const most = rows.reduce((max, { byStatus }) => Math.max(max, sumOf(byStatus)), 1);
  const longest = width - label - 12 - wordsWidth(wording.number(most));
  const top = key.height + 6;
  const lines = rows.map((row, index) => {
    const shapes = drawRow(row, { id, wording, label, top: top + index * rowHeight, scale: longest / most });
    return row.href
      ? link(row.href, nameOf(row, wording), shapes)
      : shape("g", {}, [shape("title", {}, [nameOf(row, wording)]), ...shapes]);
  });
  return { width, height: top + rows.length * rowHeight, shapes: [patterns(id), ...key.shapes, ...lines] };
}

function drawRow(
  { title, byStatus }: BarRow,
  { id, wording, label, top, scale }: { id: string; wording: Wording; label: number; top: number; scale: number },
): Shape[] {
  const middle = top + rowHeight / 2;
  let x = label;
  const parts = statusOrder.flatMap((status) => {
    const length = (byStatus.get(status) ?? 0) * scale;
    if (length === 0) return [];
    const part = shape("rect", {
      x: round(x + 0.75),
      y: top + (rowHeight - barHeight) / 2,
      width: round(Math.max(0.5, length - 1.5)),
      height: barHeight,
      ...filled(id, statusFills[status]),
    });
    x += length;
    return [part];
  });
  const sum = wording.number(sumOf(byStatus));
  return [
    words(fitWords(title, label - 8), { x: 0, y: middle, fill: "@ink" }),
    ...parts,
    words(sum, { x: x + 6, y: middle }),
  ];
}

function nameOf({ title, byStatus }: BarRow, wording: Wording): string {
  const parts = statusOrder.flatMap((status) => {
    const count = byStatus.get(status);
    return count ? statusCount(status, count, wording) : [];
  });
  const sum = `${title}: ${eventCount(sumOf(byStatus), wording)}`;
  return parts.length > 1 ? `${sum}, ${wording.t("of them {parts}", { parts: parts.join(", ") })}` : sum;
}

/** "3 held" */
function statusCount(status: EventStatus, count: number, { t, number }: Wording): string {
  return t("{count} {status}", { count: number(count), status: t(statusWords[status]).toLowerCase() });
}

/** The fullest values and one row for the rest, of counts that may have hundreds. */
export function fullestRows(
  counts: StatusCounts,
  most: number,
  {
    wording,
    titleOf,
    hrefOf,
  }: { wording: Wording; titleOf: (id: string) => string; hrefOf: (id: string) => string | null },
): BarRow[] {
  const rows = [...counts]
    .map(([id, byStatus]) => ({ id, title: titleOf(id), href: hrefOf(id), byStatus }))
    .sort((a, b) => sumOf(b.byStatus) - sumOf(a.byStatus) || (a.id < b.id ? -1 : 1));
  if (rows.length <= most + 1) return rows;
  const rest = rows.slice(most);
  const byStatus = new Map<string, number>();
  for (const row of rest)
    for (const [status, count] of row.byStatus) byStatus.set(status, (byStatus.get(status) ?? 0) + count);
  const title = wording.t("{count} others", { count: wording.number(rest.length) });
  return [...rows.slice(0, most), { id: "rest", title, href: null, byStatus }];
}
