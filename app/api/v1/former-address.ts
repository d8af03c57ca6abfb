import type { Database } from "#data/client";
import { findRedirect } from "#data/events";
import { Refusal } from "../answer";

/** Why there is nothing at an address: it moved or was removed (410), or it never was one (404). */
export async function refusalOf(db: Database, noun: "entity" | "place", slug: string): Promise<Refusal> {
  const [words, path] = noun === "entity" ? ["person or body", "people"] : ["place", "places"];
  const former = await findRedirect(db, noun, slug);
  if (former?.to)
    return new Refusal(410, "gone", `This ${words} is now /api/v1/${path}/${former.to}. ${former.reason}`);
  if (former) return new Refusal(410, "gone", former.reason);
  return new Refusal(404, "not_found", `There is no ${words} "${slug.slice(0, 100)}". /api/v1/${path} lists all.`);
}
