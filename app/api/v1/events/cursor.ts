import { Slug } from "#core/event";
import type { Database } from "#data/client";
import { eventExists } from "#data/events";
import { badParameter } from "../../answer";

/**
 * The cursor of a request: the slug of the last event before the part that is asked for. One that leads nowhere is
 * refused: an empty answer would pass for the end of the list.
 */
export async function cursorOf(request: Request, db: Database): Promise<string | undefined> {
  const value = new URL(request.url).searchParams.get("cursor");
  if (!value) return undefined;
  if (Slug.safeParse(value).success && (await eventExists(db, value))) return value;
  throw badParameter({
    field: "cursor",
    value,
    message: "Give the value of next from the answer before, or start anew.",
  });
}
