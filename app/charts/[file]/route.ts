import { costOfExport } from "#core/api/rate-limit";
import { filterHref } from "#core/timeline/filter";
import { database } from "#data/client";
import { countEvents } from "#data/event-list";
import { filterOf, openRoute, Refusal } from "../../api/answer";
import { contextOf } from "../../export/export-context";
import { today } from "../../today";
import { readAllCharts } from "../charts";
import { csvResponse, svgResponse } from "../picture-response";

/** The width of a chart that stands by itself, in CSS pixels. */
const width = 1_080;

/** `GET /charts/<chart>.svg` and `.csv`: a chart of a filter, and its numbers, as files (docs/pictures.md). */
export const GET = openRoute(costOfExport, async (request, { params }: { params: Promise<{ file: string }> }) => {
  const { file } = await params;
  const [, name, ending] = /^([a-z]+)\.(svg|csv)$/.exec(file) ?? [];
  const filter = filterOf(request);
  const charts = await readAllCharts(filter, filter.knownOn ?? today());
  const chart = charts.find((one) => one.name === name);
  if (!name || !chart) {
    const names = charts.map((one) => one.name).join(", ");
    throw new Refusal(404, "not_found", `There is no "${file.slice(0, 100)}". There are ${names}, each .svg and .csv.`);
  }
  const db = await database();
  const [total, context] = await Promise.all([
    countEvents(db, filter),
    contextOf(request, db, { filter, version: null }),
  ]);
  const source = { name, title: chart.title, filter, total, page: filterHref("/charts", filter), context };
  if (ending === "csv") return csvResponse(request, source, chart.file ?? chart.table);
  const { draw } = chart;
  return svgResponse(request, source, () => draw?.({ id: name, width }) ?? { width, height: 0, shapes: [] });
});
