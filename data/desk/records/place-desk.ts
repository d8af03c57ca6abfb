import type { Problem } from "#core/desk/event-problems";
import { joinPlaces } from "#core/desk/records/join-records";
import { placeForm } from "#core/desk/records/place-form";
import type { PlaceRecordDraft } from "#core/place";
import { Refused } from "#data/errors";
import { toPlaceDraft, withPlaceNames } from "#data/lexicon";
import type { Prisma } from "#prisma/client";
import { listPlacesWithin, refreshPlaceTexts } from "../../refresh-search-text";
import { newBatch } from "../../write-batch";
import { learn } from "../../write-known";
import { toPlaceRows } from "../../write-place";
import { listFormerSlugs } from "./former-slugs";
import type { RecordDesk, RecordReader, StoredRecord } from "./record-desk";

/** Places at the desk. */
export const placeDesk: RecordDesk<PlaceRecordDraft> = {
  noun: "place",
  form: placeForm,
  writes: { create: "place.create", save: "place.save", merge: "place.merge", unmerge: "place.unmerge" },
  find,
  findId: async (db, slug) => (await db.place.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null,
  listSlugs: async (tx, start) => {
    const rows = await tx.place.findMany({ where: { slug: { startsWith: start } }, select: { slug: true } });
    return [...rows.map(({ slug }) => slug), ...(await listFormerSlugs(tx, "place", start))];
  },
  lock: async (tx, id) => {
    await tx.$queryRaw`SELECT 1 FROM "Place" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  },
  referenceProblems,
  insert: async (tx, id, draft, version) => {
    const { place, names } = await toRows(tx, id, draft);
    await tx.place.create({ data: { ...place, version } });
    await tx.placeName.createMany({ data: names });
  },
  update: async (tx, id, draft, version) => {
    const { place, names } = await toRows(tx, id, draft);
    await tx.placeName.deleteMany({ where: { placeId: id } });
    await tx.place.update({ where: { id }, data: { ...place, version, updatedAt: new Date() } });
    await tx.placeName.createMany({ data: names });
    await refreshPlaceTexts(tx, id);
  },
  refresh: refreshPlaceTexts,
  remove: async (tx, id) => {
    await tx.place.delete({ where: { id } });
  },
  join: joinPlaces,
  refuseMerge: async (tx, winner, loser) => {
    const within = await listPlacesWithin(tx, loser.id);
    if (within.some(({ id }) => id === winner.id))
      throw new Refused(`${winner.draft.name} lies in ${loser.draft.name}: merge them the other way around.`);
  },
  listHeld: async (tx, id) => {
    const rows = await tx.place.findMany({
      where: { parentId: id },
      include: withPlaceNames,
      orderBy: { slug: "asc" },
    });
    return rows.map((row) => ({ id: row.id, slug: row.slug, version: row.version, draft: toPlaceDraft(row) }));
  },
  heldBy: (draft, parent) => ({ ...draft, parent }),
};

async function find(db: RecordReader, id: string): Promise<StoredRecord<PlaceRecordDraft> | null> {
  const row = await db.place.findUnique({ where: { id }, include: withPlaceNames });
  return row && { id, slug: row.slug, version: row.version, draft: toPlaceDraft(row) };
}

/** What holds a place must be there, and must not lie in it. */
async function referenceProblems(
  db: RecordReader,
  id: string | null,
  { parent, name }: PlaceRecordDraft,
): Promise<Problem[]> {
  if (parent === null) return [];
  const holder = await db.place.findUnique({ where: { slug: parent }, select: { id: true, name: true } });
  if (!holder) return [{ field: "parent", message: `“${parent}” is no place on record: choose one from the list.` }];
  const within = id === null ? [] : await listPlacesWithin(db, id);
  return within.some((place) => place.id === holder.id)
    ? [{ field: "parent", message: `${holder.name} lies in ${name} itself: places cannot hold each other.` }]
    : [];
}

async function toRows(tx: Prisma.TransactionClient, id: string, draft: PlaceRecordDraft) {
  const { known } = newBatch({ by: "", reason: "", editorId: null, groupId: null, origin: "editor" });
  if (draft.parent !== null) await learn(tx, known, { places: [draft.parent] });
  const holder = draft.parent === null ? null : known.places.get(draft.parent);
  if (holder === undefined) throw new Refused(`“${draft.parent}” is no place on record (any more).`);
  return toPlaceRows(id, draft, holder);
}
