import {
  type ChartStage,
  eventsWords,
  narrowWidth,
  statusFills,
  statusLegend,
  statusOrder,
  wordsWidth,
} from "#core/charts/chart";
import { type StatusCounts, sumOf } from "#core/charts/count-kinds";
import { statusWords } from "#core/event-words";
import { filled, patterns } from "#core/picture/patterns";
import { fitWords, link, type Picture, round, type Shape, shape, words } from "#core/picture/shape";

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
export function drawBars(rows: readonly BarRow[], stage: ChartStage): Picture {
  const { id, width } = stage;
  const statuses = statusOrder.filter((status) => rows.some(({ byStatus }) => byStatus.has(status)));
  const key = statusLegend(statuses, stage);
  const label = width < narrowWidth ? 108 : 190;
  const most = rows.reduce((max, { byStatus }) => Math.max(max, sumOf(byStatus)), 1);
  const longest = width - label - 12 - wordsWidth(most.toLocaleString("en"));
  const top = key.height + 6;
  const lines = rows.map((row, index) => {
    const shapes = drawRow(row, { id, label, top: top + index * rowHeight, scale: longest / most });
    return row.href
      ? link(row.href, nameOf(row), shapes)
      : shape("g", {}, [shape("title", {}, [nameOf(row)]), ...shapes]);
  });
  return { width, height: top + rows.length * rowHeight, shapes: [patterns(id), ...key.shapes, ...lines] };
}

function drawRow(
  { title, byStatus }: BarRow,
  { id, label, top, scale }: { id: string; label: number; top: number; scale: number },
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
  const sum = sumOf(byStatus).toLocaleString("en");
  return [
    words(fitWords(title, label - 8), { x: 0, y: middle, fill: "@ink" }),
    ...parts,
    words(sum, { x: x + 6, y: middle }),
  ];
}

function nameOf({ title, byStatus }: BarRow): string {
  const parts = statusOrder.flatMap((status) => {
    const count = byStatus.get(status);
    return count ? `${count.toLocaleString("en")} ${statusWords[status].toLowerCase()}` : [];
  });
  return `${title}: ${eventsWords(sumOf(byStatus))}${parts.length > 1 ? `, of them ${parts.join(", ")}` : ""}`;
}

/** The fullest values and one row for the rest, of counts that may have hundreds. */
export function fullestRows(
  counts: StatusCounts,
  most: number,
  { titleOf, hrefOf }: { titleOf: (id: string) => string; hrefOf: (id: string) => string | null },
): BarRow[] {
  const rows = [...counts]
    .map(([id, byStatus]) => ({ id, title: titleOf(id), href: hrefOf(id), byStatus }))
    .sort((a, b) => sumOf(b.byStatus) - sumOf(a.byStatus) || (a.id < b.id ? -1 : 1));
  if (rows.length <= most + 1) return rows;
  const rest = rows.slice(most);
  const byStatus = new Map<string, number>();
  for (const row of rest)
    for (const [status, count] of row.byStatus) byStatus.set(status, (byStatus.get(status) ?? 0) + count);
  return [...rows.slice(0, most), { id: "rest", title: `${rest.length} others`, href: null, byStatus }];
}
