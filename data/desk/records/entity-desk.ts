import { entityForm } from "#core/desk/records/entity-form";
import { joinEntities } from "#core/desk/records/join-records";
import type { EntityDraft } from "#core/entity";
import { Refused } from "#data/errors";
import { toEntityDraft, withNames } from "#data/lexicon";
import type { Prisma } from "#prisma/client";
import { refreshSearchTexts } from "../../refresh-search-text";
import { markAmbiguousNames, toEntityRows, unmarkAmbiguousNames } from "../../write-entity";
import { listFormerSlugs } from "./former-slugs";
import type { RecordDesk, RecordReader, StoredRecord } from "./record-desk";

/** People, organizations and governments at the desk. */
export const entityDesk: RecordDesk<EntityDraft> = {
  noun: "entity",
  form: entityForm,
  writes: { create: "entity.create", save: "entity.save", merge: "entity.merge", unmerge: "entity.unmerge" },
  find,
  findId: async (db, slug) => (await db.entity.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null,
  listSlugs: async (tx, start) => {
    const rows = await tx.entity.findMany({ where: { slug: { startsWith: start } }, select: { slug: true } });
    return [...rows.map(({ slug }) => slug), ...(await listFormerSlugs(tx, "entity", start))];
  },
  lock: async (tx, id) => {
    await tx.$queryRaw`SELECT 1 FROM "Entity" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  },
  referenceProblems: async () => [],
  insert,
  update,
  refresh: (tx, entityId) => refreshSearchTexts(tx, { entityId }),
  remove,
  join: joinEntities,
  refuseMerge: async (_, { draft: into }, { draft: gone }) => {
    if (into.kind !== gone.kind)
      throw new Refused(
        `${gone.name} is of the kind ${gone.kind}, ${into.name} of the kind ${into.kind}: mend that first.`,
      );
  },
  listHeld: async () => [],
  heldBy: (draft) => draft,
};

async function find(db: RecordReader, id: string): Promise<StoredRecord<EntityDraft> | null> {
  const row = await db.entity.findUnique({ where: { id }, include: withNames });
  if (!row) return null;
  const draft = toEntityDraft(row);
  const shared = await listSharedNames(db, id);
  // what others on record bear too is found by the program: an editor says so of those who are not on record
  const ambiguousAliases = draft.ambiguousAliases.filter((name) => !shared.includes(name));
  return { id, slug: row.slug, version: row.version, draft: { ...draft, ambiguousAliases } };
}

async function listSharedNames(db: RecordReader, id: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ value: string }[]>`
    SELECT n."value" FROM "EntityName" n WHERE n."entityId" = ${id}::uuid
      AND EXISTS (SELECT 1 FROM "EntityName" m WHERE m."key" = n."key" AND m."entityId" <> n."entityId")`;
  return rows.map(({ value }) => value);
}

async function insert(tx: Prisma.TransactionClient, id: string, draft: EntityDraft, version: number): Promise<void> {
  const { entity, names, offices } = toEntityRows(id, draft);
  await tx.entity.create({ data: { ...entity, version } });
  await tx.entityName.createMany({ data: names });
  await tx.office.createMany({ data: offices });
  await markAmbiguousNames(tx);
}

async function update(tx: Prisma.TransactionClient, id: string, draft: EntityDraft, version: number): Promise<void> {
  const { entity, names, offices } = toEntityRows(id, draft);
  const keys = await listKeys(tx, id);
  await tx.entityName.deleteMany({ where: { entityId: id } });
  await tx.office.deleteMany({ where: { entityId: id } });
  await tx.entity.update({ where: { id }, data: { ...entity, version, updatedAt: new Date() } });
  await tx.entityName.createMany({ data: names });
  await tx.office.createMany({ data: offices });
  await markAmbiguousNames(tx);
  const kept = new Set(names.map(({ key }) => key));
  await unmarkAmbiguousNames(
    tx,
    keys.filter((key) => !kept.has(key)),
  );
  await refreshSearchTexts(tx, { entityId: id });
}

/** What events are found by is theirs before it is taken from them: they must be the other's already. */
async function remove(tx: Prisma.TransactionClient, id: string): Promise<void> {
  const keys = await listKeys(tx, id);
  await tx.entity.delete({ where: { id } });
  await unmarkAmbiguousNames(tx, keys);
}

async function listKeys(tx: Prisma.TransactionClient, entityId: string): Promise<string[]> {
  const rows = await tx.entityName.findMany({ where: { entityId }, select: { key: true } });
  return rows.map(({ key }) => key);
}
