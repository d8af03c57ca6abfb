import { normalizeName } from "#core/names/normalize-name";
import type { NameResolver } from "#core/search/conditions";
import type { SearchTerm, TermField } from "#core/search/search-query";
import { toSlug } from "#core/slug";
import type { Database } from "#data/client";
import { type MergedSlugs, readMergedSlugs } from "#data/merged-slugs";
import { type KnownNames, knownNames } from "./known-names";

/** Tells whom and what the terms of a search mean by names, in a version of the data. */
export async function nameResolver(db: Database, version: string, terms: readonly SearchTerm[]): Promise<NameResolver> {
  const needs = (kinds: readonly SearchTerm["kind"][]) => terms.some(({ kind }) => kinds.includes(kind));
  const [names, publishers, merged] = await Promise.all([
    needs(["word", "person", "place"]) ? knownNames(db, version) : null,
    needs(["source"]) ? listPublishers(db) : [],
    needs(["person", "place"]) ? readMergedSlugs(db, version) : null,
  ]);
  return {
    people: (text) => whole(names, "person", text),
    values: (field, text) => valuesOf(field, text, { names, publishers, merged }),
  };
}

interface Known {
  names: KnownNames | null;
  publishers: readonly string[];
  merged: MergedSlugs | null;
}

function valuesOf(field: TermField, text: string, { names, publishers, merged }: Known): string[] {
  if (field === "tag") return [toSlug(text)];
  if (field === "source")
    return publishers.filter((publisher) => normalizeName(publisher).includes(normalizeName(text)));
  const known = field === "person" ? names?.people : names?.places;
  if (known?.has(text)) return [text];
  const target = merged?.[field].get(text);
  return target ? [text, target] : whole(names, field, text);
}

function whole(names: KnownNames | null, kind: "person" | "place", text: string): string[] {
  const found = names?.matcher.findWhole(text) ?? [];
  return found.flatMap(({ entry }) => (entry.kind === kind ? entry.slug : []));
}

/** Each publisher once, hopping from one to the next in the index: there are few, and many sources of each. */
async function listPublishers(db: Database): Promise<string[]> {
  const rows = await db.$queryRaw<{ publisher: string }[]>`
    WITH RECURSIVE p AS (
      SELECT min("publisher") AS publisher FROM "Source"
      UNION ALL
      SELECT (SELECT min(s."publisher") FROM "Source" s WHERE s."publisher" > p.publisher) FROM p WHERE p.publisher IS NOT NULL
    )
    SELECT publisher FROM p WHERE publisher IS NOT NULL`;
  return rows.map(({ publisher }) => publisher);
}
