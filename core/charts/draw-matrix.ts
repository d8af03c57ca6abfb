import { narrowWidth, type WordedStage } from "#core/charts/chart";
import { type Attendance, type Meetings, metHowOften, mostOnASide } from "#core/charts/meetings";
import type { Wording } from "#core/language/wording";
import { shownName } from "#core/names/shown-name";
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

/** Where the parts of a matrix lead. */
export interface MatrixLinks {
  /** to the meetings of one person */
  ofPerson(slug: string): string;
  /** to what two people had to do with each other */
  ofPair(one: string, other: string): string;
}

interface Layout {
  label: number;
  head: number;
  cell: number;
  row: number;
  most: number;
  right: number;
  wording: Wording;
  links: MatrixLinks;
}

/** The matrix as a picture: names lead to one person, squares to both. */
export function drawMatrix(matrix: Matrix, { width, wording }: WordedStage, links: MatrixLinks): Picture {
  const isNarrow = width < narrowWidth;
  const label = isNarrow ? 108 : 170;
  const cell = Math.min(isNarrow ? 24 : 52, (width - label - 12) / Math.max(1, matrix.columns.length));
  const most = matrix.counts.flat().reduce((max, count) => Math.max(max, count), 1);
  const right = label + matrix.columns.length * cell;
  const layout = { label, head: isNarrow ? 112 : 132, cell, row: isNarrow ? 22 : 26, most, right, wording, links };
  const bottom = layout.head + matrix.rows.length * layout.row;
  const heads = matrix.columns.map((person, index) => drawHead(person, index, layout));
  const lines = matrix.columns.map((_, index) => {
    const x = round(label + (index + 0.5) * cell);
    return shape("line", { x1: x, x2: x, y1: layout.head, y2: bottom, stroke: "@line" });
  });
  const rows = matrix.rows.map((_, index) => drawRow(matrix, index, layout));
  return { width, height: bottom + 4, shapes: [...lines, ...rows, ...heads] };
}

function drawHead(person: Attendance, index: number, { label, head, cell, wording, links }: Layout): Shape {
  const [x, y] = [round(label + (index + 0.5) * cell), head - 8];
  const name = shownName(person, wording.language);
  return link(links.ofPerson(person.slug), nameOf(person, wording), [
    words(fitWords(name, head - 12), { x, y, fill: "@ink", transform: `rotate(-90 ${x} ${y})` }),
  ]);
}

function drawRow({ rows, columns, counts }: Matrix, index: number, layout: Layout): Shape {
  const { label, head, row, right, wording, links } = layout;
  const person = rows[index] as Attendance;
  const middle = head + (index + 0.5) * row;
  const name = shownName(person, wording.language);
  const cells = (counts[index] ?? []).flatMap((count, column) =>
    count > 0 ? [drawCell([person, columns[column] as Attendance], count, { column, y: middle }, layout)] : [],
  );
  return shape("g", {}, [
    shape("line", { x1: label, x2: right, y1: middle, y2: middle, stroke: "@line" }),
    link(links.ofPerson(person.slug), nameOf(person, wording), [
      words(fitWords(name, label - 10), { x: label - 10, y: middle, textAnchor: "end", fill: "@ink" }),
    ]),
    ...cells,
  ]);
}

/**
 * A square by the number of meetings, with the number in it where it has room. Pairs are no stops of the Tab key, since
 * there may be hundreds: the table below the picture has the same links.
 */
function drawCell(
  [one, other]: readonly [Attendance, Attendance],
  count: number,
  { column, y }: { column: number; y: number },
  { label, cell, row, most, wording, links }: Layout,
): Shape {
  const x = label + (column + 0.5) * cell;
  const full = Math.min(cell, row) - 2;
  const side = Math.max(5, full * Math.sqrt(count / most));
  const square = { x: round(x - side / 2), y: round(y - side / 2), width: round(side), height: round(side) };
  const room = { x: round(x - cell / 2), y: round(y - row / 2), width: round(cell), height: row };
  const text = wording.number(count);
  const fits = side >= 15 && text.length * 7 < side;
  const beside = !fits && cell > 40 && count > 1;
  const pair = wording.t("{a} and {b}", {
    a: shownName(one, wording.language),
    b: shownName(other, wording.language),
  });
  const { attributes, ...rest } = link(
    links.ofPair(one.slug, other.slug),
    `${pair}: ${meetingsWords(count, wording)}`,
    [
      shape("rect", { ...room, fill: "none", pointerEvents: "all" }),
      shape("rect", { ...square, fill: "@hut" }),
      fits && words(text, { x, y, textAnchor: "middle", fill: "@paper", fontWeight: 600 }),
      beside && words(text, { x: x + side / 2 + 3, y, fontSize: 10 }),
    ],
  );
  return { ...rest, attributes: { ...attributes, tabIndex: -1 } };
}

function nameOf(person: Attendance, wording: Wording): string {
  return `${shownName(person, wording.language)}: ${meetingsWords(person.count, wording)}`;
}

/** "1 meeting", "1,234 meetings" */
export function meetingsWords(count: number, { t, number }: Wording): string {
  return t(count === 1 ? "{count} meeting" : "{count} meetings", { count: number(count) });
}
