import { type AuditFormat, writeAuditFile } from "#core/desk/audit-file";
import { parseAuditQuery } from "#core/desk/audit-query";
import { database } from "#data/client";
import { exportAudit } from "#data/desk/audit-list";
import { DataError, Forbidden, toDataError } from "#data/errors";
import { toStream } from "../../../export/file-response";
import { findCurrent } from "../../editor";

const mediaTypes: Record<AuditFormat, string> = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
};

/** `log.csv` and `log.json`: the log of a query as a file, sent piece by piece. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const format = /^log\.(csv|json)$/.exec((await params).file)?.[1] as AuditFormat | undefined;
  if (!format) return say("There are log.csv and log.json.", 404);
  const current = await findCurrent();
  if (!current) return say("You are signed out.", 401);
  const { searchParams } = new URL(request.url);
  const { query, problems } = parseAuditQuery((name) => searchParams.get(name) ?? "");
  if (problems.length > 0) return say(problems.map(({ message }) => message).join(" "), 400);
  try {
    const pages = await exportAudit(await database(), current.editor, query, format);
    return new Response(toStream(writeAuditFile(format, pages)), {
      headers: {
        "content-type": mediaTypes[format],
        "content-disposition": `attachment; filename="panmunjom-log-${new Date().toISOString().slice(0, 10)}.${format}"`,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (cause) {
    const error = toDataError(cause);
    if (!(error instanceof DataError)) throw error;
    return say(error.message, error instanceof Forbidden ? 403 : 503);
  }
}

function say(message: string, status: number): Response {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return new Response(`${message}\n`, { status, headers });
}
