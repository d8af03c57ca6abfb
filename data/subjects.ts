import { parseSubject, type Subject, toSubjectText } from "#core/compare/subject";
import { countryName } from "#core/country-name";
import type { EntityCard, EntityKind } from "#core/entity-record";
import { normalizeName } from "#core/names/normalize-name";
import { emptyFilter, type Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { openIndex } from "#data/event-index/index-view";
import { remember } from "#data/event-index/remember";
import { findRedirect } from "#data/events";
import { facetCounts } from "#data/facets";
import { readEntities } from "#data/people";
import { findPerson } from "#data/person";
import { termTallies } from "#data/term-tallies";

/** What can be compared, with its name. */
export interface NamedSubject {
  subject: Subject;
  kind: EntityKind | "country";
  name: string;
  /** in the bearer's own script */
  native: string | null;
  country: string | null;
}

/** Somebody, or a country, by slug, code or a name in words; null where there is nobody, or no country with events, so called. */
export async function findSubject(db: Database, text: string): Promise<NamedSubject | null> {
  const subject = parseSubject(text);
  if (subject && "country" in subject) return toCountry(subject.country);
  if (subject) {
    const known = await findBySlug(db, subject.person);
    if (known) return known;
    const moved = await findRedirect(db, "entity", subject.person);
    if (moved?.to) return findBySlug(db, moved.to);
  }
  return (await findCountryNamed(db, text)) ?? findByName(db, text);
}

/** The most frequent people and countries, for a list to choose from: at most `most` people. */
export async function listSubjects(db: Database, most = 150): Promise<NamedSubject[]> {
  const view = await openIndex(db);
  return remember(db, view.version, ["subjects", most], async () => {
    const [rows, tallies, { country }] = await Promise.all([
      readEntities(db, view),
      termTallies(db, view, "person", emptyFilter),
      facetCounts(db, emptyFilter),
    ]);
    const frequency = (slug: string) => tallies.get(slug)?.count ?? 0;
    const people = rows.toSorted((a, b) => frequency(b.slug) - frequency(a.slug) || (a.slug < b.slug ? -1 : 1));
    const countries = ["KP", ...country.map(({ value }) => value)].map(toCountry);
    return [...countries, ...people.slice(0, most).map(toNamed)];
  });
}

/** Pairs that are worth a look: the DPRK with its most frequent counterparts, and those who met most often. */
export async function listPairs(db: Database, filter: Filter): Promise<[NamedSubject, NamedSubject][]> {
  const subjects = await listSubjects(db);
  const [home, ...others] = subjects.filter(({ kind }) => kind === "country");
  const people = subjects.filter(({ kind }) => kind === "person").slice(0, 3);
  const met = await Promise.all(people.map((person) => listMostMet(db, person, filter)));
  const countries = others.slice(0, 5).map((other): [NamedSubject, NamedSubject] => [home as NamedSubject, other]);
  return [...countries, ...met.flat()];
}

async function listMostMet(
  db: Database,
  person: NamedSubject,
  filter: Filter,
): Promise<[NamedSubject, NamedSubject][]> {
  const record = await findPerson(db, toSubjectText(person.subject), filter);
  const others = record?.encounters.filter(({ country }) => country !== person.country).slice(0, 2) ?? [];
  return others.map((other) => [person, toNamed(other)]);
}

const named = { slug: true, kind: true, name: true, native: true, country: true };

async function findBySlug(db: Database, slug: string): Promise<NamedSubject | null> {
  const row = await db.entity.findUnique({ where: { slug }, select: named });
  return row && toNamed(row);
}

/** By its English or Korean name. */
async function findCountryNamed(db: Database, text: string): Promise<NamedSubject | null> {
  const key = normalizeName(text);
  const isNamed = (code: string) =>
    (["en", "ko"] as const).some((one) => normalizeName(countryName(code, one)) === key);
  const known = (await listSubjects(db)).find(({ subject }) => "country" in subject && isNamed(subject.country));
  return known ?? null;
}

/** A spelling that several bear means nobody for certain: the one with the record of that heading, if any. */
async function findByName(db: Database, text: string): Promise<NamedSubject | null> {
  const key = normalizeName(text);
  if (key === "") return null;
  const rows = await db.entityName.findMany({
    where: { key },
    orderBy: [{ kind: "asc" }, { value: "asc" }],
    select: { kind: true, entity: { select: named } },
    take: 10,
  });
  const slugs = new Set(rows.map(({ entity }) => entity.slug));
  const found = slugs.size === 1 ? rows[0] : rows.find(({ kind }) => kind === "primary");
  return found ? toNamed(found.entity) : null;
}

type Bearer = Pick<EntityCard, "slug" | "kind" | "name" | "native" | "country">;

function toNamed({ slug, kind, name, native, country }: Bearer): NamedSubject {
  return { subject: { person: slug }, kind, name, native, country };
}

function toCountry(code: string): NamedSubject {
  return { subject: { country: code }, kind: "country", name: countryName(code), native: null, country: code };
}
