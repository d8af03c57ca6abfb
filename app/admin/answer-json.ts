import type { Editor } from "#core/desk/role";
import { DataError, toDataError } from "#data/errors";
import { findCurrent } from "./editor";

/**
 * Answers a script of the desk: the work's result as JSON, or what was wrong. The gate in proxy.ts stands before it; who asks
 * is looked up again all the same.
 */
export async function answerJson(work: (editor: Editor) => Promise<unknown>): Promise<Response> {
  const current = await findCurrent();
  if (!current) return say({ error: { message: "You are signed out." } }, 401);
  try {
    return say(await work(current.editor), 200);
  } catch (cause) {
    const error = toDataError(cause);
    if (!(error instanceof DataError)) throw error;
    return say({ error: { message: error.message } }, 400);
  }
}

function say(body: unknown, status: number): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
