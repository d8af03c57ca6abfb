import { type ChartTable, toChartCsv } from "#core/charts/chart-table";
import type { ExportContext } from "#core/export/export-context";
import { licence } from "#core/export/licence";
import { toPictureFile } from "#core/picture/picture-file";
import type { Picture } from "#core/picture/shape";
import { eventCount } from "#core/span-words";
import { filterWords } from "#core/timeline/active-filters";
import type { Filter } from "#core/timeline/filter";
import { once } from "../export/citation-response";
import { fileResponse } from "../export/file-response";

/** What a file of a picture or of its numbers is made of. */
export interface PictureSource {
  /** part of the file's name */
  name: string;
  title: string;
  filter: Filter;
  /** how many events the filter has */
  total: number;
  /** the page that shows the same, without the site */
  page: string;
  context: ExportContext;
}

/** A picture as an SVG file, with what it shows in words below it. */
export function svgResponse(request: Request, source: PictureSource, draw: () => Picture): Response {
  const { name, title, filter, total, page, context } = source;
  const words = filterWords(filter);
  const caption = [
    `${title}: ${words.length > 0 ? words.join("; ") : "all events"} (${eventCount(total)})`,
    `Panmunjom, ${context.site}${page}`,
    `Dataset version ${context.version.number}, ${context.retrievedOn} · ${licence.name}`,
  ];
  return fileResponse(request, {
    name: `panmunjom-${name}.svg`,
    mediaType: "image/svg+xml; charset=utf-8",
    disposition: "attachment",
    basis: basisOf(source),
    chunks: () => once(toPictureFile(draw(), caption)),
  });
}

/** The numbers of a picture as a CSV file. */
export function csvResponse(request: Request, source: PictureSource, table: ChartTable): Response {
  return fileResponse(request, {
    name: `panmunjom-${source.name}.csv`,
    mediaType: "text/csv; charset=utf-8; header=present",
    disposition: "attachment",
    basis: basisOf(source),
    chunks: () => once(toChartCsv(table, source.context)),
  });
}

function basisOf({ context: { query, address, version, retrievedOn } }: PictureSource) {
  return [query, address, version.number, version.at, retrievedOn];
}
