import { toCsvLine } from "#core/export/csv";
import { database } from "#data/client";
import { getImport } from "#data/desk/import/import-file";
import { streamProblems } from "#data/desk/import/import-rows";
import { NotFound } from "#data/errors";
import { toStream } from "../../../../export/file-response";
import { findCurrent } from "../../../editor";

/** All that is to be mended or looked at in a file: one line a problem. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  if (!(await findCurrent())) return new Response("You are signed out.", { status: 401 });
  const db = await database();
  try {
    const { id } = await getImport(db, (await params).id);
    return new Response(toStream(writeProblems(streamProblems(db, id))), {
      headers: {
        "content-type": "text/csv; charset=utf-8; header=present",
        "content-disposition": 'attachment; filename="problems.csv"',
        "cache-control": "no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    return new Response(error.message, { status: 404 });
  }
}

async function* writeProblems(pages: ReturnType<typeof streamProblems>): AsyncGenerator<string> {
  yield toCsvLine(["row", "line", "event", "column", "problem", "to_be_mended"]);
  for await (const lines of pages)
    yield lines
      .map(({ number, line, title, problem: { column, message, isNote } }) =>
        toCsvLine([number, line, title, column, message, isNote ? "no" : "yes"]),
      )
      .join("");
}
