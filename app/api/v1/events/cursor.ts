import { Slug } from "#core/event";
import { badParameter } from "../../answer";

/** The cursor of a request: the slug of the last event before the part that is asked for. */
export function cursorOf(request: Request): string | undefined {
  const value = new URL(request.url).searchParams.get("cursor");
  if (!value) return undefined;
  if (Slug.safeParse(value).success) return value;
  throw badParameter({ field: "cursor", value, message: "Give the value of next from the answer before." });
}
