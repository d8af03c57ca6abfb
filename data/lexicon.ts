import type { EntityDraft } from "#core/entity";
import type { Lexicon } from "#core/extract/lexicon";
import type { PlaceRecordDraft } from "#core/place";
import type { Database } from "#data/client";
import type { NameKind, Prisma } from "#prisma/client";

const withNames = {
  names: { orderBy: { value: "asc" } },
  offices: { orderBy: { position: "asc" } },
} satisfies Prisma.EntityInclude;

/** All names of people, organizations, governments and places that the database holds, for the extractor. */
export async function readLexicon(db: Database): Promise<Lexicon> {
  const [entities, places] = await Promise.all([
    db.entity.findMany({ include: withNames, orderBy: { slug: "asc" } }),
    db.place.findMany({ include: { names: { orderBy: { value: "asc" } }, parent: true }, orderBy: { slug: "asc" } }),
  ]);
  return { entities: entities.map(toEntityDraft), places: places.map(toPlaceDraft) };
}

function toEntityDraft(row: Prisma.EntityGetPayload<{ include: typeof withNames }>): EntityDraft {
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

type PlaceRow = Prisma.PlaceGetPayload<{ include: { names: true; parent: true } }>;

function toPlaceDraft({ slug, name, parent, country, lat, lon, native, kind, names }: PlaceRow): PlaceRecordDraft {
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
