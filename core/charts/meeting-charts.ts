import type { Chart } from "#core/charts/chart";
import { pairsTable } from "#core/charts/chart-tables";
import { drawMatrix, type Matrix, type MatrixLinks, toMatrix } from "#core/charts/draw-matrix";
import { drawNetwork } from "#core/charts/draw-network";
import { type Meetings, metHowOften } from "#core/charts/meetings";
import { toCompareParameters } from "#core/compare/compare-query";
import type { Wording } from "#core/language/wording";
import { shownName } from "#core/names/shown-name";
import { type Filter, filterHref } from "#core/timeline/filter";
import { narrowWidth } from "./chart";

const narrowSide = 10;
const rule =
  "A meeting is a summit, visit, meeting or round of talks that was held and in which both took part by name.";

/** Who met whom: both sides of the table as a matrix, and everybody as a network. */
export function meetingCharts(meetings: Meetings, filter: Filter, wording: Wording): Chart[] {
  const links = {
    ofPerson: (slug: string) => filterHref("/charts", filter, { person: [slug] }),
    ofPair: (one: string, other: string) =>
      `/compare?${toCompareParameters({ person: one }, { person: other }, { ...filter, person: [] })}`,
  };
  return [matrixChart(meetings, links, wording), networkChart(meetings, links, wording)];
}

function matrixChart(meetings: Meetings, links: MatrixLinks, wording: Wording): Chart {
  const { t } = wording;
  const matrix = toMatrix(meetings);
  const isEmpty = matrix.rows.length === 0;
  return {
    name: "matrix",
    title: t("Who met whom: both sides of the table"),
    description: isEmpty
      ? `${t("Nobody of the DPRK met anybody by name in this view.")} ${t(rule)}`
      : `${matrixWords(matrix, wording)} ${t(rule)}`,
    draw: isEmpty
      ? null
      : (stage) =>
          drawMatrix(stage.width < narrowWidth ? toMatrix(meetings, narrowSide) : matrix, { ...stage, wording }, links),
    table: pairsTable(meetings, {
      wording,
      isShown: (one, other) => isHome(meetings, one) !== isHome(meetings, other),
      hrefOf: links.ofPair,
    }),
  };
}

function matrixWords({ rows, columns, counts }: Matrix, { t, number, language }: Wording): string {
  const [, place] = counts
    .flat()
    .reduce<[number, number]>(([most, at], count, index) => (count > most ? [count, index] : [most, at]), [0, 0]);
  const [one, other] = [rows[Math.floor(place / columns.length)], columns[place % columns.length]];
  const count = counts.flat()[place] ?? 0;
  const pair = { a: one ? shownName(one, language) : "", b: other ? shownName(other, language) : "" };
  return t(
    "People of the DPRK as rows, others as columns, those with most meetings first; squares by the number of meetings. Most often: {pair}, {times}.",
    {
      pair: t("{a} and {b}", pair),
      times: count === 1 ? t("once") : t("{count} times", { count: number(count) }),
    },
  );
}

function networkChart(meetings: Meetings, links: MatrixLinks, wording: Wording): Chart {
  const { t, number } = wording;
  const isEmpty = !meetings.people.some((_, one) =>
    meetings.people.some((__, other) => one !== other && metHowOften(meetings, one, other) > 0),
  );
  const { people, all, total } = meetings;
  return {
    name: "network",
    title: t("Who met whom: the network"),
    description: isEmpty
      ? `${t("No two people met by name in this view.")} ${t(rule)}`
      : `${t(
          "Of {people} people in {meetings} meetings those with most, at most 40; a line joins two who met, also on one side of the table. Where a point stands tells nothing but whom it is near.",
          { people: number(all), meetings: number(total) },
        )} ${t(rule)}`,
    draw:
      isEmpty || people.length === 0 ? null : (stage) => drawNetwork(meetings, { ...stage, wording }, links.ofPerson),
    table: pairsTable(meetings, { wording, isShown: () => true, hrefOf: links.ofPair }),
  };
}

function isHome({ people }: Meetings, place: number): boolean {
  return people[place]?.country === "KP";
}
