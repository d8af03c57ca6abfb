import type { Editor } from "#core/desk/role";
import { EntityDraft } from "#core/entity";
import { PlaceRecordDraft } from "#core/place";
import { freeSlug, toSlug } from "#core/slug";
import type { Database } from "#data/client";
import { Refused } from "#data/errors";
import { insertRows, newBatch } from "../write-batch";
import { addEntity, markAmbiguousNames } from "../write-entity";
import { learn } from "../write-known";
import { addPlaces } from "../write-place";
import { deskWrite } from "./desk-write";
import { authorOf } from "./editor-author";
import type { Found } from "./look-up";

/** Somebody or some place that an editor names and that is not on record. */
export interface NewName {
  kind: "person" | "place";
  name: string;
  /** ISO 3166; empty = not known */
  country: string;
}

/**
 * Puts a new person or place on record with no more than a name and a country, not checked: the desks of people and places
 * add the rest.
 * @throws Refused with what is wrong with name or country; Forbidden
 */
export async function createNamed(db: Database, editor: Editor, { kind, name, country }: NewName): Promise<Found> {
  const words = name.trim().replace(/\s+/g, " ");
  const reason = "Named in an event";
  const write = kind === "person" ? "entity.create" : "place.create";
  return deskWrite(db, editor, { write, noun: kind, subject: words, reason }, async (tx) => {
    const wanted = toSlug(words) || kind;
    const like = { where: { slug: { startsWith: wanted } }, select: { slug: true } } as const;
    const rows = kind === "person" ? await tx.entity.findMany(like) : await tx.place.findMany(like);
    const slug = freeSlug(wanted, (candidate) => rows.some((row) => row.slug === candidate));
    const code = country.trim().toUpperCase() || null;
    const batch = newBatch(authorOf({ editor, reason }));
    if (kind === "person")
      addEntity(batch, check(EntityDraft.safeParse({ id: slug, kind: "person", name: words, country: code })));
    else {
      const parent = await countryPlace(tx, code);
      if (parent) await learn(tx, batch.known, { places: [parent] });
      const place = { id: slug, name: words, parent, country: code, lat: null, lon: null, kind: "venue" as const };
      addPlaces(batch, [check(PlaceRecordDraft.safeParse(place))]);
    }
    await insertRows(tx, batch.rows);
    if (kind === "person") await markAmbiguousNames(tx);
    return { result: { slug, name: words, via: null, country: code, detail: null }, audit: { subject: slug } };
  });
}

async function countryPlace(tx: Pick<Database, "place">, country: string | null): Promise<string | null> {
  if (!country) return null;
  const found = await tx.place.findFirst({ where: { kind: "country", country }, select: { slug: true } });
  return found?.slug ?? null;
}

function check<T>(
  parsed: { success: true; data: T } | { success: false; error: { issues: { message: string }[] } },
): T {
  if (parsed.success) return parsed.data;
  throw new Refused(parsed.error.issues.map(({ message }) => message).join(" "));
}
