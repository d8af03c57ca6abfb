import { costOfExport } from "#core/api/rate-limit";
import { openRoute, Refusal } from "../../api/answer";
import { exportArticles } from "../export-articles";
import { exportComparison } from "../export-comparison";
import { exportCitation, exportEvents, exportPackage, formatOf } from "../export-events";
import { exportPeople, exportPlaces, exportThreads } from "../export-list";

/** Lists besides that of events, by the names of their files. */
const lists = {
  articles: exportArticles,
  people: exportPeople,
  places: exportPlaces,
  threads: exportThreads,
  compare: exportComparison,
};

/**
 * `GET /export/events.<format>`, `/export/panmunjom.zip`, `/export/cite.<format>`, `/export/<list>.<csv|json>`: the rows of a
 * filter as a file (docs/exports.md).
 */
export const GET = openRoute(costOfExport, async (request, { params }: { params: Promise<{ file: string }> }) => {
  const { file } = await params;
  const [, stem = "", ending = ""] = /^([a-z]+)\.([a-z.]+)$/.exec(file) ?? [];
  if (file === "panmunjom.zip") return exportPackage(request);
  if (stem === "events" && formatOf(ending)) return exportEvents(request, ending);
  if (stem === "cite") return exportCitation(request, file);
  const list = Object.hasOwn(lists, stem) ? lists[stem as keyof typeof lists] : null;
  if (list && (ending === "csv" || ending === "json")) return list(request, ending);
  throw new Refusal(404, "not_found", `There is no export "${file.slice(0, 100)}". /api lists all.`);
});
