import type { EntityRecord } from "#core/entity-record";
import type { Filter } from "#core/timeline/filter";
import { database } from "#data/client";
import { findRedirect } from "#data/events";
import { findPerson } from "#data/person";

/** The person at an address with the events of a filter, where the address leads now, or null. */
export async function readPerson(slug: string, filter: Filter): Promise<EntityRecord | { movedTo: string } | null> {
  const db = await database();
  const person = await findPerson(db, slug, filter);
  if (person) return person;
  const redirect = await findRedirect(db, "entity", slug);
  return redirect?.to ? { movedTo: redirect.to } : null;
}
