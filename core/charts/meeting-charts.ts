import type { Chart } from "#core/charts/chart";
import { pairsTable } from "#core/charts/chart-tables";
import { drawMatrix, type Matrix, toMatrix } from "#core/charts/draw-matrix";
import { drawNetwork } from "#core/charts/draw-network";
import { type Meetings, metHowOften } from "#core/charts/meetings";
import { type Filter, filterHref } from "#core/timeline/filter";
import { narrowWidth } from "./chart";

const narrowSide = 10;
const rule =
  "A meeting is a summit, visit, meeting or round of talks that was held and in which both took part by name.";

/** Who met whom: both sides of the table as a matrix, and everybody as a network. */
export function meetingCharts(meetings: Meetings, filter: Filter): Chart[] {
  const hrefOf = (slug: string) => filterHref("/charts", filter, { person: [slug] });
  return [matrixChart(meetings, hrefOf), networkChart(meetings, hrefOf)];
}

function matrixChart(meetings: Meetings, hrefOf: (slug: string) => string): Chart {
  const matrix = toMatrix(meetings);
  const isEmpty = matrix.rows.length === 0;
  return {
    name: "matrix",
    title: "Who met whom: both sides of the table",
    description: isEmpty
      ? `Nobody of the DPRK met anybody by name in this view. ${rule}`
      : `${matrixWords(matrix)} ${rule}`,
    draw: isEmpty
      ? null
      : (stage) => drawMatrix(stage.width < narrowWidth ? toMatrix(meetings, narrowSide) : matrix, stage, hrefOf),
    table: pairsTable(meetings, (one, other) => isHome(meetings, one) !== isHome(meetings, other)),
  };
}

function matrixWords({ rows, columns, counts }: Matrix): string {
  const [, place] = counts
    .flat()
    .reduce<[number, number]>(([most, at], count, index) => (count > most ? [count, index] : [most, at]), [0, 0]);
  const [one, other] = [rows[Math.floor(place / columns.length)], columns[place % columns.length]];
  const count = counts.flat()[place] ?? 0;
  return `People of the DPRK as rows, others as columns, those with most meetings first; squares by the number of meetings. Most often: ${one?.name} and ${other?.name}, ${count === 1 ? "once" : `${count.toLocaleString("en")} times`}.`;
}

function networkChart(meetings: Meetings, hrefOf: (slug: string) => string): Chart {
  const isEmpty = !meetings.people.some((_, one) =>
    meetings.people.some((__, other) => one !== other && metHowOften(meetings, one, other) > 0),
  );
  const { people, all, total } = meetings;
  return {
    name: "network",
    title: "Who met whom: the network",
    description: isEmpty
      ? `No two people met by name in this view. ${rule}`
      : `Of ${all.toLocaleString("en")} people in ${total.toLocaleString("en")} meetings those with most, at most 40; a line joins two who met, also on one side of the table. Where a point stands tells nothing but whom it is near. ${rule}`,
    draw: isEmpty || people.length === 0 ? null : (stage) => drawNetwork(meetings, stage, hrefOf),
    table: pairsTable(meetings, () => true),
  };
}

function isHome({ people }: Meetings, place: number): boolean {
  return people[place]?.country === "KP";
}
