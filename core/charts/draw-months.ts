import { legend, narrowWidth, type WordedStage } from "#core/charts/chart";
import { daysOfMonth } from "#core/charts/month";
import type { GridRow, MonthCell } from "#core/charts/month-grid";
import type { Wording } from "#core/language/wording";
import { filled, patterns } from "#core/picture/patterns";
import { link, type Picture, round, type Shape, shape, words } from "#core/picture/shape";
import { eventCount } from "#core/span-words";

interface Layout {
  id: string;
  wording: Wording;
  label: number;
  cell: number;
  row: number;
  /** where the bars of the years begin, and their longest */
  bars: number;
  longest: number;
  mostInMonth: number;
  mostInYear: number;
}

/**
 * Years as rows and months as columns: a square in each month that has events, its area by their number; a dot where the
 * record covers the month and has none; hatching where it does not cover it. At the right the sum of the year as a bar.
 * `hrefOf` gives the address that leads to the events of a year.
 */
export function drawMonths(rows: readonly GridRow[], stage: WordedStage, hrefOf: (year: number) => string): Picture {
  const { id, width, wording } = stage;
  const layout = layOut(rows, stage);
  const key = legend(legendOf(id, wording), { width });
  const initials = wording.t("J F M A M J J A S O N D").split(" ");
  const top = key.height + 22;
  const heads = initials.map((initial, index) =>
    words(initial, { x: layout.label + (index + 0.5) * layout.cell, y: top - 10, textAnchor: "middle" }),
  );
  const lines = rows.map((row, index) =>
    row.kind === "year"
      ? link(hrefOf(row.year), nameOf(row, wording), drawYear(row, top + index * layout.row, layout))
      : drawEmpty(row, top + index * layout.row, layout),
  );
  const all = words(wording.t("All year"), { x: layout.bars, y: top - 10 });
  return {
    width,
    height: top + rows.length * layout.row + 4,
    shapes: [patterns(id), ...key.shapes, ...heads, all, ...lines],
  };
}

function layOut(rows: readonly GridRow[], { id, width, wording }: WordedStage): Layout {
  const isNarrow = width < narrowWidth;
  const label = isNarrow ? 36 : 52;
  const cell = isNarrow ? 17 : Math.min(44, (width * 0.6 - label) / 12);
  const bars = label + 12 * cell + (isNarrow ? 6 : 20);
  const years = rows.filter((row) => row.kind === "year");
  const counts = years.flatMap(({ cells }) => cells.map(({ count }) => count));
  return {
    ...{ id, wording, label, cell, bars, row: isNarrow ? 18 : 20 },
    longest: width - bars - (isNarrow ? 44 : 64),
    mostInMonth: counts.reduce((most, count) => Math.max(most, count), 1),
    mostInYear: years.reduce((most, { total }) => Math.max(most, total), 1),
  };
}

function drawYear(
  { year, cells, wide, total }: Extract<GridRow, { kind: "year" }>,
  y: number,
  layout: Layout,
): Shape[] {
  const { label, bars, longest, mostInYear, row, wording } = layout;
  const length = (longest * total) / mostInYear;
  const middle = y + row / 2;
  return [
    shape("rect", { x: 0, y, width: bars + longest, height: row, fill: "none", pointerEvents: "all" }),
    shape("line", { x1: 0, x2: bars + longest, y1: round(y + row), y2: round(y + row), stroke: "@line" }),
    words(String(year), { x: 0, y: middle, fill: "@ink" }),
    ...gapsOf(cells).map(({ first, length: months }) =>
      shape("rect", {
        x: round(label + first * layout.cell),
        y: y + 2,
        width: round(months * layout.cell),
        height: row - 4,
        ...filled(layout.id, "gap"),
      }),
    ),
    ...cells.flatMap((cell, index) => drawCell(cell, label + (index + 0.5) * layout.cell, middle, layout)),
    ...(total > 0
      ? [shape("rect", { x: bars, y: y + 4, width: round(length), height: row - 8, fill: "@hut-fill" })]
      : []),
    words(wide > 0 ? `${wording.number(total)}*` : wording.number(total), {
      x: bars + length + 6,
      y: middle,
    }),
  ];
}

function drawCell({ month, count, standing }: MonthCell, x: number, y: number, layout: Layout): Shape[] {
  if (count === 0)
    return standing === "covered" ? [shape("circle", { cx: round(x), cy: round(y), r: 1.3, fill: "@slab" })] : [];
  const most = Math.min(layout.cell, layout.row) - 3;
  const side = Math.max(4, most * Math.sqrt(count / layout.mostInMonth));
  const square = { x: round(x - side / 2), y: round(y - side / 2), width: round(side), height: round(side) };
  const { wording } = layout;
  const title = `${wording.month(daysOfMonth(month).from)}: ${eventCount(count, wording)}`;
  return [shape("rect", { ...square, fill: "@hut" }, [shape("title", {}, [title])])];
}

/** Months in a row that are not covered. */
function gapsOf(cells: readonly MonthCell[]): { first: number; length: number }[] {
  const gaps: { first: number; length: number }[] = [];
  for (const [index, { standing, count }] of cells.entries()) {
    if (standing !== "uncovered" || count > 0) continue;
    const gap = gaps.at(-1);
    if (gap && gap.first + gap.length === index) gap.length += 1;
    else gaps.push({ first: index, length: 1 });
  }
  return gaps;
}

function drawEmpty(
  { from, to }: Extract<GridRow, { kind: "empty" }>,
  y: number,
  { bars, longest, row, wording }: Layout,
): Shape {
  return shape("g", {}, [
    shape("line", { x1: 0, x2: bars + longest, y1: y + row, y2: y + row, stroke: "@line" }),
    words(`${from}–${to}: ${wording.t("no events")}`, { x: 0, y: y + row / 2 }),
  ]);
}

function nameOf({ year, cells, total }: Extract<GridRow, { kind: "year" }>, wording: Wording): string {
  const uncovered = cells.filter(({ standing, count }) => standing === "uncovered" && count === 0).length;
  const words = `${year}: ${eventCount(total, wording)}`;
  if (uncovered === 0) return words;
  const gaps = wording.t(uncovered === 1 ? "{count} month not covered" : "{count} months not covered", {
    count: uncovered,
  });
  return `${words}, ${gaps}`;
}

function legendOf(id: string, { t }: Wording) {
  const square = (x: number, y: number, side: number) =>
    shape("rect", { x: round(x + 6 - side / 2), y: round(y - side / 2), width: side, height: side, fill: "@hut" });
  return [
    { text: t("few events"), mark: (x: number, y: number) => square(x, y, 5) },
    { text: t("many"), mark: (x: number, y: number) => square(x, y, 13) },
    {
      text: t("covered, none"),
      mark: (x: number, y: number) => shape("circle", { cx: x + 6, cy: y, r: 1.6, fill: "@slab" }),
    },
    {
      text: t("not covered"),
      mark: (x: number, y: number) => shape("rect", { x, y: y - 6, width: 14, height: 12, ...filled(id, "gap") }),
    },
  ];
}
