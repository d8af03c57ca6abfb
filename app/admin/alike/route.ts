import { z } from "zod";
import { readEventFields } from "#core/desk/event-fields";
import { database } from "#data/client";
import { findAlike } from "#data/desk/alike";
import { resolveFields } from "#data/desk/resolve-fields";
import { Refused } from "#data/errors";
import { answerJson } from "../answer-json";

const Asked = z.object({ id: z.string().max(200), entries: z.array(z.tuple([z.string(), z.string()])).max(5_000) });

/** Which events on record look like what the form holds so far. */
export function POST(request: Request): Promise<Response> {
  return answerJson(async () => {
    const asked = Asked.safeParse(await request.json().catch(() => null));
    if (!asked.success) throw new Refused("Send id and entries.");
    const db = await database();
    const { content } = await resolveFields(db, readEventFields(asked.data.entries), asked.data.id);
    return { alike: await findAlike(db, content) };
  });
}
