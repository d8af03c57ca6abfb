import { type ChartStage, narrowWidth } from "#core/charts/chart";
import { type Attendance, type Meetings, metHowOften, mostOnASide } from "#core/charts/meetings";
import { fitWords, link, type Picture, round, type Shape, shape, words } from "#core/picture/shape";

/** People of the DPRK as rows, all others as columns; in between squares by the number of meetings of both. */
export interface Matrix {
  rows: Attendance[];
  columns: Attendance[];
  /** row by row */
  counts: number[][];
}

/** The table of both sides with at most `most` people on each; those who met nobody of the other side are left out. */
export function toMatrix(meetings: Meetings, most = mostOnASide): Matrix {
  const { people } = meetings;
  const isHome = people.map(({ country }) => country === "KP");
  const places = [...people.keys()];
  const metAny = (place: number) =>
    places.some((other) => isHome[other] !== isHome[place] && metHowOften(meetings, place, other) > 0);
  const side = (home: boolean) => places.filter((place) => isHome[place] === home && metAny(place)).slice(0, most);
  const [rows, columns] = [side(true), side(false)];
  const at = (place: number) => people[place] as Attendance;
  return {
    rows: rows.map(at),
    columns: columns.map(at),
    counts: rows.map((row) => columns.map((column) => metHowOften(meetings, row, column))),
  };
}

interface Layout {
  label: number;
  head: number;
  cell: number;
  row: number;
  most: number;
}

/** The matrix as a picture; `hrefOf` leads to the meetings of one person. */
export function drawMatrix(matrix: Matrix, { width }: ChartStage, hrefOf: (slug: string) => string): Picture {
  const isNarrow = width < narrowWidth;
  const label = isNarrow ? 108 : 170;
  const cell = Math.min(isNarrow ? 24 : 52, (width - label - 12) / Math.max(1, matrix.columns.length));
  const most = matrix.counts.flat().reduce((max, count) => Math.max(max, count), 1);
  const layout = { label, head: isNarrow ? 112 : 132, cell, row: isNarrow ? 22 : 26, most };
  const right = label + matrix.columns.length * cell;
  const bottom = layout.head + matrix.rows.length * layout.row;
  const heads = matrix.columns.map((person, index) => drawHead(person, index, layout, hrefOf));
  const lines = matrix.columns.map((_, index) => {
    const x = round(label + (index + 0.5) * cell);
    return shape("line", { x1: x, x2: x, y1: layout.head, y2: bottom, stroke: "@line" });
  });
  const rows = matrix.rows.map((person, index) =>
    drawRow(person, matrix.counts[index] ?? [], index, { ...layout, right, hrefOf }),
  );
  return { width, height: bottom + 4, shapes: [...lines, ...rows, ...heads] };
}

function drawHead(
  person: Attendance,
  index: number,
  { label, head, cell }: Layout,
  hrefOf: (slug: string) => string,
): Shape {
  const [x, y] = [round(label + (index + 0.5) * cell), head - 8];
  return link(hrefOf(person.slug), nameOf(person), [
    words(fitWords(person.name, head - 12), { x, y, fill: "@ink", transform: `rotate(-90 ${x} ${y})` }),
  ]);
}

function drawRow(
  person: Attendance,
  counts: readonly number[],
  index: number,
  layout: Layout & { right: number; hrefOf: (slug: string) => string },
): Shape {
  const { label, head, row, right, hrefOf } = layout;
  const middle = head + (index + 0.5) * row;
  return shape("g", {}, [
    shape("line", { x1: label, x2: right, y1: middle, y2: middle, stroke: "@line" }),
    link(hrefOf(person.slug), nameOf(person), [
      words(fitWords(person.name, label - 10), { x: label - 10, y: middle, textAnchor: "end", fill: "@ink" }),
    ]),
    ...counts.flatMap((count, column) => (count > 0 ? drawCell(count, column, middle, layout) : [])),
  ]);
}

/** A square by the number of meetings, with the number in it where it has room. */
function drawCell(count: number, column: number, y: number, { label, cell, row, most }: Layout): Shape[] {
  const x = label + (column + 0.5) * cell;
  const full = Math.min(cell, row) - 2;
  const side = Math.max(5, full * Math.sqrt(count / most));
  const square = {
    x: round(x - side / 2),
    y: round(y - side / 2),
    width: round(side),
    height: round(side),
    fill: "@hut",
  };
  const text = count.toLocaleString("en");
  const fits = side >= 15 && text.length * 7 < side;
  return [
    shape("rect", square, [shape("title", {}, [text])]),
    ...(fits ? [words(text, { x, y, textAnchor: "middle", fill: "@paper", fontWeight: 600 })] : []),
    ...(!fits && cell > 40 && count > 1 ? [words(text, { x: x + side / 2 + 3, y, fontSize: 10 })] : []),
  ];
}

function nameOf({ name, count }: Attendance): string {
  return `${name}: ${count.toLocaleString("en")} ${count === 1 ? "meeting" : "meetings"}`;
}
