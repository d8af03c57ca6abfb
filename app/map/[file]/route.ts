import { costOfExport } from "#core/api/rate-limit";
import { sharedWidth, toAtlasFile } from "#core/map/draw-map";
import { drawMapSheet } from "#core/map/event-map";
import { worldFrame } from "#core/map/frame";
import { placesTable } from "#core/map/places-table";
import { filterHref } from "#core/timeline/filter";
import { readSpots } from "#data/charts/map";
import { database } from "#data/client";
import { filterOf, openRoute, Refusal } from "../../api/answer";
import { csvResponse, svgResponse } from "../../charts/picture-response";
import { contextOf } from "../../export/export-context";

interface Context {
  params: Promise<{ file: string }>;
}

/**
 * `GET /map/places.svg` and `.csv`: the map of a filter, and its numbers, as files (docs/pictures.md). `/map/atlas.svg` has
 * the land and the borders that all pictures of the world share.
 */
const places = openRoute<Context>(costOfExport, async (request, { params }) => {
  const { file } = await params;
  const [, ending] = /^places\.(svg|csv)$/.exec(file) ?? [];
  if (!ending)
    throw new Refusal(404, "not_found", `There is no "${file.slice(0, 100)}". There are places.svg and places.csv.`);
  const filter = filterOf(request);
  const db = await database();
  const [counts, context] = await Promise.all([
    readSpots(db, filter),
    contextOf(request, db, { filter, version: null }),
  ]);
  const page = filterHref("/map", filter);
  const source = { name: "places", title: "Events by place", filter, total: counts.total, page, context };
  if (ending === "csv") return csvResponse(request, source, placesTable(counts));
  const content = { spots: counts.spots, selected: null, hrefOf: () => page };
  return svgResponse(request, source, () => drawMapSheet(content));
});

export async function GET(request: Request, context: Context): Promise<Response> {
  if ((await context.params).file !== "atlas.svg") return places(request, context);
  return new Response(toAtlasFile(worldFrame(sharedWidth)), {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Cache-Control": "public, max-age=604800",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
