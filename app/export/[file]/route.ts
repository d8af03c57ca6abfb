import { costOfExport } from "#core/api/rate-limit";
import { openRoute, Refusal } from "../../api/answer";
import { exportArticles } from "../export-articles";
import { exportCitation, exportEvents, exportPackage, formatOf } from "../export-events";

/**
 * `GET /export/events.<format>`, `/export/panmunjom.zip`, `/export/cite.<format>`, `/export/articles.<csv|json>`: the rows
 * of a filter as a file (docs/exports.md).
 */
export const GET = openRoute(costOfExport, async (request, { params }: { params: Promise<{ file: string }> }) => {
  const { file } = await params;
  const [, stem = "", ending = ""] = /^([a-z]+)\.([a-z.]+)$/.exec(file) ?? [];
  if (file === "panmunjom.zip") return exportPackage(request);
  if (stem === "events" && formatOf(ending)) return exportEvents(request, ending);
  if (stem === "cite") return exportCitation(request, file);
  if (stem === "articles" && (ending === "csv" || ending === "json")) return exportArticles(request, ending);
  throw new Refusal(404, "not_found", `There is no export "${file.slice(0, 100)}". /api lists all.`);
});
