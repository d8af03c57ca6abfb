import { dayOf } from "#core/dates/calendar";
import { meetingsOf } from "#core/encounter";
import type { EntityEncounter, EntityRecord } from "#core/entity-record";
import { nameLanguage } from "#core/names/name-language";
import { inTime, officesOn } from "#core/offices";
import { isSlug } from "#core/slug";
import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { siteUrl } from "#data/env";
import { type IndexView, openIndex } from "#data/event-index/index-view";
import { remember } from "#data/event-index/remember";
import { readEntities } from "#data/people";
import { termTallies, toSpan } from "#data/term-tallies";
import type { Prisma } from "#prisma/client";

const select = {
  slug: true,
  kind: true,
  name: true,
  country: true,
  native: true,
  affiliation: true,
  note: true,
  checked: true,
  sources: true,
  names: { orderBy: [{ kind: "asc" }, { value: "asc" }], select: { value: true, kind: true, script: true } },
  offices: {
    orderBy: { position: "asc" },
    select: { title: true, from: true, to: true, attested: true, country: true },
  },
} satisfies Prisma.EntitySelect;

/**
 * A person, an organization or a government whole, or null. The events of a filter are counted, and whom they met there;
 * its own `person` is not asked. With `knownOn` offices are those that had begun.
 */
export async function findPerson(db: Database, slug: string, filter: Filter): Promise<EntityRecord | null> {
  if (!isSlug(slug)) return null;
  const view = await openIndex(db);
  const asked = { ...filter, person: [slug], sort: "date" as const };
  return remember(db, view.version, ["person", asked], () => readPerson(db, view, slug, asked));
}

/** Whether readers can open a person of this slug. */
export async function personExists(db: Database, slug: string): Promise<boolean> {
  return (await db.entity.count({ where: { slug } })) > 0;
}

async function readPerson(db: Database, view: IndexView, slug: string, filter: Filter): Promise<EntityRecord | null> {
  const row = await db.entity.findUnique({ where: { slug }, select });
  if (!row) return null;
  const tallies = await termTallies(db, view, "person", filter);
  const offices = inTime(filter.knownOn ? officesOn(row.offices, filter.knownOn) : row.offices);
  return {
    ...row,
    url: `${siteUrl()}/people/${slug}`,
    office: offices.findLast(({ from }) => from !== null)?.title ?? offices.at(-1)?.title ?? null,
    ...toSpan(tallies.get(slug)),
    names: row.names.map((name) => ({ ...name, language: nameLanguage(name.value, row.country, name.script) })),
    offices,
    encounters: await listEncounters(db, view, slug, filter),
  };
}

/** Who took part in the same events, most meetings first. */
async function listEncounters(db: Database, view: IndexView, slug: string, filter: Filter): Promise<EntityEncounter[]> {
  const meetings = meetingsOf(filter);
  const [rows, all, met] = await Promise.all([
    readEntities(db, view),
    termTallies(db, view, "person", filter),
    meetings ? termTallies(db, view, "person", meetings) : new Map<string, { count: number; last: number }>(),
  ]);
  return rows
    .filter((row) => row.slug !== slug && all.has(row.slug))
    .map(({ slug: other, kind, name, native, country }) => {
      const tally = met.get(other);
      const lastMet = tally ? dayOf(tally.last) : null;
      return {
        slug: other,
        kind,
        name,
        native,
        country,
        meetings: tally?.count ?? 0,
        lastMet,
        ...toSpan(all.get(other)),
      };
    })
    .sort((a, b) => b.meetings - a.meetings || b.events - a.events || (a.slug < b.slug ? -1 : 1));
}
