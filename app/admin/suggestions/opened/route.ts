import { z } from "zod";
import { database } from "#data/client";
import { isId } from "#data/desk/record-id";
import { markOpened } from "#data/desk/reject-suggestion";
import { withDataErrors } from "#data/errors";
import { findCurrent } from "../../editor";

const Opened = z.object({ id: z.string().refine(isId) });

/** Keeps which suggestion an editor looks at. The gate in proxy.ts stands before it. */
export async function POST(request: Request): Promise<Response> {
  const current = await findCurrent();
  const opened = Opened.safeParse(await request.json().catch(() => null));
  if (!current || !opened.success) return new Response(null, { status: current ? 400 : 401 });
  await withDataErrors(async () => markOpened(await database(), current.editor, opened.data.id));
  return new Response(null, { status: 204 });
}
