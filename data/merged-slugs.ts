import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { readVersion } from "#data/event-index/index-view";
import { remember } from "#data/event-index/remember";

/** The people and places of which a filter may tell by slug. */
export type MergedField = "person" | "place";

/** Of each kind the slugs that lead on, each to the record that now stands for it. */
export type MergedSlugs = Record<MergedField, ReadonlyMap<string, string>>;

/** A chain of merges is followed so far; longer ones are nobody's work. */
const mostSteps = 10;

/**
 * The former slugs of people and places, as they lead in a version of the data: merges and their undoing add or remove records,
 * which makes a new version (prisma/migrations, changed_people).
 */
export function readMergedSlugs(db: Database, version: string): Promise<MergedSlugs> {
  return remember(db, version, ["merged slugs"], async () => {
    const rows = await db.$queryRaw<{ noun: "entity" | "place"; from: string; to: string }[]>`
      SELECT r."noun"::text AS noun, r."from", r."to" FROM "Redirect" r
      WHERE r."to" IS NOT NULL AND (
        r."noun" = 'entity' AND NOT EXISTS (SELECT 1 FROM "Entity" e WHERE e."slug" = r."from")
        OR r."noun" = 'place' AND NOT EXISTS (SELECT 1 FROM "Place" p WHERE p."slug" = r."from"))`;
    const stepsOf = (noun: string) =>
      new Map(rows.filter((row) => row.noun === noun).map(({ from, to }) => [from, to]));
    return { person: followed(stepsOf("entity")), place: followed(stepsOf("place")) };
  });
}

function followed(steps: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...steps].map(([from, to]) => [from, lastOf(steps, to)]));
}

function lastOf(steps: ReadonlyMap<string, string>, slug: string): string {
  let at = slug;
  for (let step = 0; step < mostSteps; step += 1) at = steps.get(at) ?? at;
  return at;
}

/** The same filter with the people and places that now stand for those it names; the filter itself where all still stand. */
export async function followMergedSlugs<F extends Pick<Filter, MergedField>>(db: Database, filter: F): Promise<F> {
  if (filter.person.length + filter.place.length === 0) return filter;
  const merged = await readMergedSlugs(db, await readVersion(db));
  const isMoved = (["person", "place"] as const).some((field) => filter[field].some((slug) => merged[field].has(slug)));
  if (!isMoved) return filter;
  const follow = (field: MergedField) => [...new Set(filter[field].map((slug) => merged[field].get(slug) ?? slug))];
  return { ...filter, person: follow("person"), place: follow("place") };
}
