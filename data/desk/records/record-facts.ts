import { scriptOf } from "#core/names/script-of";
import type { Database } from "#data/client";
import { NotFound } from "#data/errors";
import type { NameKind } from "#prisma/client";
import type { RecordDesk, StoredRecord } from "./record-desk";

/** A spelling of a record, and who else bears it. */
export interface Spelling {
  value: string;
  kind: NameKind;
  /** ISO 15924 */
  script: string | null;
  ambiguous: boolean;
  bearers: { id: string; name: string }[];
}

/** What the desk shows of a record beside its form. */
export interface RecordFacts {
  spellings: Spelling[];
  /** how many events name it */
  events: number;
  /** records that were merged into it, and can be taken out again */
  merges: { groupId: string; name: string; by: string; at: Date; reason: string }[];
}

/** @throws NotFound */
export async function getRecord<D extends { id: string; name: string }>(
  db: Database,
  desk: RecordDesk<D>,
  id: string,
): Promise<StoredRecord<D>> {
  const stored = await desk.find(db, id);
  if (!stored) throw new NotFound("There is no such record.");
  return stored;
}

export async function readRecordFacts(db: Database, noun: "entity" | "place", id: string): Promise<RecordFacts> {
  const [spellings, events, merges] = await Promise.all([
    noun === "entity" ? listEntitySpellings(db, id) : listPlaceSpellings(db, id),
    noun === "entity"
      ? db.participation.count({ where: { entityId: id } })
      : db.eventPlace.count({ where: { placeId: id } }),
    listMerges(db, noun, id),
  ]);
  return { spellings, events, merges };
}

async function listEntitySpellings(db: Database, entityId: string): Promise<Spelling[]> {
  const names = await db.entityName.findMany({ where: { entityId }, orderBy: [{ kind: "asc" }, { value: "asc" }] });
  const others = await db.entityName.findMany({
    where: { key: { in: names.map(({ key }) => key) }, entityId: { not: entityId } },
    select: { key: true, entity: { select: { id: true, name: true } } },
  });
  return names.map(({ value, kind, script, ambiguous, key }) => {
    const bearers = new Map(others.filter((other) => other.key === key).map(({ entity }) => [entity.id, entity]));
    return { value, kind, script, ambiguous, bearers: [...bearers.values()] };
  });
}

async function listPlaceSpellings(db: Database, placeId: string): Promise<Spelling[]> {
  const names = await db.placeName.findMany({ where: { placeId }, orderBy: [{ kind: "asc" }, { value: "asc" }] });
  const others = await db.placeName.findMany({
    where: { key: { in: names.map(({ key }) => key) }, placeId: { not: placeId } },
    select: { key: true, place: { select: { id: true, name: true } } },
  });
  return names.map(({ value, kind, key }) => {
    const bearers = new Map(others.filter((other) => other.key === key).map(({ place }) => [place.id, place]));
    const script = scriptOf(value);
    return { value, kind, script, ambiguous: bearers.size > 0, bearers: [...bearers.values()] };
  });
}

/** The merges into a record: the log tells which they were, their groups whether they still stand. */
async function listMerges(db: Database, noun: "entity" | "place", subjectId: string): Promise<RecordFacts["merges"]> {
  const logged = await db.auditEntry.findMany({
    where: { action: `${noun}.merge`, subjectId, outcome: "done" },
    select: { groupId: true },
  });
  const groups = await db.changeGroup.findMany({
    where: { id: { in: logged.flatMap(({ groupId }) => groupId ?? []) }, undoneAt: null },
    orderBy: { at: "desc" },
  });
  return groups.map(({ id: groupId, name, by, at, reason }) => ({
    ...{ groupId, by, at, reason },
    name: name.split(" → ")[0] ?? name,
  }));
}
