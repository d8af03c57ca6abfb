import type { EntityDraft } from "#core/entity";
import type { Lexicon } from "#core/extract/lexicon";
import type { PlaceRecordDraft } from "#core/place";
import type { Database } from "#data/client";
import type { NameKind, Prisma } from "#prisma/client";

/** What the draft of an entity is read from. */
export const withNames = {
  names: { orderBy: { value: "asc" } },
  offices: { orderBy: { position: "asc" } },
} satisfies Prisma.EntityInclude;

/** All names of people, organizations, governments and places that the database holds, for the extractor. */
export async function readLexicon(db: Database): Promise<Lexicon> {
  const [entities, places] = await Promise.all([
    db.entity.findMany({ include: withNames, orderBy: { slug: "asc" } }),
    db.place.findMany({ include: withPlaceNames, orderBy: { slug: "asc" } }),
  ]);
  return { entities: entities.map(toEntityDraft), places: places.map(toPlaceDraft) };
}

/** An entity’s rows as its draft; spellings that others bear are among the ambiguous ones, whoever marked them. */
export function toEntityDraft(row: Prisma.EntityGetPayload<{ include: typeof withNames }>): EntityDraft {
  const { slug, kind, name, country, native, nativeScript, affiliation, note, checked, sources, names } = row;
  return {
    ...{ id: slug, kind, name, country, native, nativeScript, affiliation, note, checked, sources },
    hanja: valuesOf(names, "hanja")[0] ?? null,
    aliases: valuesOf(names, "alias"),
    short: valuesOf(names, "short"),
    ambiguousAliases: names.filter(({ ambiguous }) => ambiguous).map(({ value }) => value),
    offices: row.offices.map(({ title, from, to, attested, country: of }) => ({
      title,
      from,
      to,
      attested,
      country: of,
    })),
  };
}

/** What the draft of a place is read from. */
export const withPlaceNames = { names: { orderBy: { value: "asc" } }, parent: true } satisfies Prisma.PlaceInclude;

type PlaceRow = Prisma.PlaceGetPayload<{ include: typeof withPlaceNames }>;

/** A place’s rows as its draft. */
export function toPlaceDraft({
  slug,
  name,
  parent,
  country,
  lat,
  lon,
  native,
  kind,
  names,
}: PlaceRow): PlaceRecordDraft {
  return {
    id: slug,
    name,
    parent: parent?.slug ?? null,
    country,
    lat,
    lon,
    native,
    aliases: valuesOf(names, "alias"),
    kind,
  };
}

function valuesOf(names: readonly { value: string; kind: NameKind }[], kind: NameKind): string[] {
  return names.filter((name) => name.kind === kind).map(({ value }) => value);
}
