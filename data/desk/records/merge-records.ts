import { type Merger, mergeParties } from "#core/desk/records/move-parties";
import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import { Refused } from "#data/errors";
import type { Prisma } from "#prisma/client";
import { listEventsOf, type Renamed } from "../../refresh-search-text";
import { deskWrite } from "../desk-write";
import type { EditorAuthor } from "../editor-author";
import { nextRevision } from "../next-revision";
import type { RecordDesk, StoredRecord } from "./record-desk";
import { rewriteEvents } from "./rewrite-events";
import { changeRecord, keepRevision, lockRecord } from "./save-record";

/** Two records, at the versions that the editor saw, of which one becomes part of the other. */
export interface MergeRequest {
  winner: { id: string; version: number };
  loser: { id: string; version: number };
  reason: string;
}

/** What a merge did. */
export interface Merged {
  groupId: string;
  slug: string;
  /** how many events name the winner instead */
  events: number;
}

/**
 * Makes one record part of another: its events name the other, its names become spellings of it, its address leads there. All
 * of it is one group of changes, which can be undone.
 * @throws Refused, Stale, NotFound, Forbidden
 */
export async function mergeRecords<D extends { id: string; name: string }>(
  db: Database,
  editor: Editor,
  desk: RecordDesk<D>,
  { winner, loser, reason }: MergeRequest,
): Promise<Merged> {
  const asked = { write: desk.writes.merge, noun: desk.noun, subjectId: winner.id, reason };
  return deskWrite(db, editor, asked, async (tx) => {
    if (winner.id === loser.id) throw new Refused("A record cannot be merged with itself.");
    if (reason.trim() === "") throw new Refused("Say why they are one: others will ask, years from now.");
    for (const id of [winner.id, loser.id].sort()) await desk.lock(tx, id);
    const into = await lockRecord(tx, desk, winner.id, winner.version);
    const gone = await lockRecord(tx, desk, loser.id, loser.version);
    await desk.refuseMerge(tx, into, gone);
    const group = await tx.changeGroup.create({
      data: {
        ...{ kind: desk.writes.merge, name: `${gone.draft.name} → ${into.draft.name}`, reason },
        ...{ editorId: editor.id, by: editor.name },
      },
    });
    const author = { editor, reason, groupId: group.id };
    const events = await moveAll(tx, desk, author, { into, gone });
    await tx.changeGroup.update({ where: { id: group.id }, data: { counts: { events } } });
    return {
      result: { groupId: group.id, slug: into.slug, events },
      audit: { groupId: group.id, subject: into.slug, detail: { merged: gone.slug, events } },
    };
  });
}

interface Pair<D> {
  into: StoredRecord<D>;
  gone: StoredRecord<D>;
}

async function moveAll<D extends { id: string; name: string }>(
  tx: Prisma.TransactionClient,
  desk: RecordDesk<D>,
  author: EditorAuthor,
  { into, gone }: Pair<D>,
): Promise<number> {
  const merger: Merger = { noun: desk.noun, winner: into.slug, loser: gone.slug };
  const of: Renamed = desk.noun === "entity" ? { entityId: gone.id } : { placeIds: [gone.id] };
  let events = 0;
  for (let ids = await listEventsOf(tx, of); ids.length > 0; ids = await listEventsOf(tx, of, ids.at(-1)))
    events += await rewriteEvents(tx, author, ids, (_, now) => mergeParties(now, merger));
  for (const held of await desk.listHeld(tx, gone.id))
    await changeRecord(tx, desk, author, { stored: held, draft: desk.heldBy(held.draft, into.slug) });
  const number = await nextRevision(tx, desk.noun, gone.id);
  await desk.remove(tx, gone.id);
  const after = { ...gone.draft, state: "withdrawn" };
  await keepRevision(tx, desk, author, { id: gone.id, number, before: gone.draft, after });
  await tx.redirect.upsert({
    where: { noun_from: { noun: desk.noun, from: gone.slug } },
    create: { noun: desk.noun, from: gone.slug, to: into.slug, reason: author.reason },
    update: { to: into.slug, reason: author.reason, at: new Date() },
  });
  await changeRecord(tx, desk, author, { stored: into, draft: desk.join(into.draft, gone.draft) });
  return events;
}
