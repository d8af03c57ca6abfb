import { takeBack } from "#core/desk/records/join-records";
import { type EventParties, type Merger, partParties } from "#core/desk/records/move-parties";
import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import { Conflict, NotFound, Refused } from "#data/errors";
import type { Prisma, Revision } from "#prisma/client";
import { deskWrite } from "../desk-write";
import type { EditorAuthor } from "../editor-author";
import { nextRevision } from "../next-revision";
import type { RecordDesk } from "./record-desk";
import { rewriteEvents } from "./rewrite-events";
import { changeRecord, keepRevision, lockRecord } from "./save-record";

/** So many events are written at a time. */
const batchSize = 500;

/**
 * Undoes a merge: the record is there again under its own address, and the events that named it name it again. What was
 * changed since stays.
 * @throws Conflict where it was undone already; Refused where what it was merged into is gone itself
 */
export async function unmergeRecord<D extends { id: string; name: string }>(
  db: Database,
  editor: Editor,
  desk: RecordDesk<D>,
  groupId: string,
): Promise<{ id: string; slug: string; events: number }> {
  const asked = { write: desk.writes.unmerge, noun: desk.noun, groupId };
  return deskWrite(db, editor, asked, async (tx) => {
    const group = await tx.changeGroup.findUnique({ where: { id: groupId } });
    if (group?.kind !== desk.writes.merge) throw new NotFound("There is no such merge.");
    if (group.undoneAt) throw new Conflict(`${group.undoneBy ?? "Somebody"} has undone this merge already.`);
    const author = { editor, reason: `Undone: ${group.name}`, groupId };
    const lost = await findLoser(tx, desk, groupId);
    const into = await findWinner(tx, desk, lost.slug);
    await bringBack(tx, desk, author, lost);
    const merger: Merger = { noun: desk.noun, winner: into.slug, loser: lost.slug };
    const events = await partEvents(tx, author, merger);
    for (const held of await desk.listHeld(tx, into.id))
      if (await wasMoved(tx, desk, groupId, held.id))
        await changeRecord(tx, desk, author, { stored: held, draft: desk.heldBy(held.draft, lost.slug) });
    await desk.refresh(tx, lost.id);
    await takeBackNames(tx, desk, author, into.id);
    const undone = { undoneBy: editor.name, undoneAt: new Date() };
    await tx.changeGroup.update({ where: { id: groupId }, data: undone });
    return {
      result: { id: lost.id, slug: lost.slug, events },
      audit: { subjectId: lost.id, subject: lost.slug, detail: { from: into.slug, events } },
    };
  });
}

interface Lost<D> {
  id: string;
  slug: string;
  /** as it was before the merge */
  draft: D;
  withdrawn: object;
}

async function findLoser<D extends { id: string; name: string }>(
  tx: Prisma.TransactionClient,
  desk: RecordDesk<D>,
  groupId: string,
): Promise<Lost<D>> {
  const rows = await tx.revision.findMany({ where: { noun: desk.noun, groupId } });
  const gone = rows.find(({ after }) => (after as { state?: string }).state === "withdrawn");
  if (!gone?.before) throw new NotFound("What was merged is not told any more.");
  const draft = gone.before as unknown as D;
  return { id: gone.subjectId, slug: draft.id, draft, withdrawn: gone.after as object };
}

async function findWinner<D extends { id: string; name: string }>(
  tx: Prisma.TransactionClient,
  desk: RecordDesk<D>,
  from: string,
): Promise<{ id: string; slug: string }> {
  const redirect = await tx.redirect.findUnique({ where: { noun_from: { noun: desk.noun, from } } });
  const id = redirect?.to ? await desk.findId(tx, redirect.to) : null;
  if (!id || !redirect?.to)
    throw new Refused("The record that it was merged into has been merged itself since: undo that merge first.");
  return { id, slug: redirect.to };
}

async function bringBack<D extends { id: string; name: string }>(
  tx: Prisma.TransactionClient,
  desk: RecordDesk<D>,
  author: EditorAuthor,
  { id, slug, draft, withdrawn }: Lost<D>,
): Promise<void> {
  await tx.redirect.delete({ where: { noun_from: { noun: desk.noun, from: slug } } });
  const number = await nextRevision(tx, desk.noun, id);
  await desk.insert(tx, id, draft, number);
  await keepRevision(tx, desk, author, { id, number, before: withdrawn, after: draft });
}

/** Events name it again that named it when it was merged. */
async function partEvents(tx: Prisma.TransactionClient, author: EditorAuthor, merger: Merger): Promise<number> {
  let events = 0;
  const where = { noun: "event", groupId: author.groupId as string } as const;
  const moved = await tx.revision.findMany({ where, orderBy: { id: "asc" }, select: { id: true } });
  for (let last = 0; last < moved.length; last += batchSize) {
    const ids = moved.slice(last, last + batchSize).map(({ id }) => id);
    const rows = await tx.revision.findMany({ where: { id: { in: ids } } });
    const before = new Map(rows.map((row) => [row.subjectId, partiesOf(row)]));
    events += await rewriteEvents(tx, author, [...before.keys()], (id, now) =>
      partParties(now, before.get(id) as EventParties, merger),
    );
  }
  return events;
}

function partiesOf({ before }: Pick<Revision, "before">): EventParties {
  const { participants, place } = before as unknown as EventParties & { place: { ids: string[] } | null };
  return { participants, places: place?.ids ?? [] };
}

async function wasMoved(
  tx: Prisma.TransactionClient,
  { noun }: { noun: "entity" | "place" },
  groupId: string,
  subjectId: string,
): Promise<boolean> {
  return (await tx.revision.count({ where: { noun, groupId, subjectId } })) > 0;
}

/** The spellings and offices that the merge brought go with it. */
async function takeBackNames<D extends { id: string; name: string }>(
  tx: Prisma.TransactionClient,
  desk: RecordDesk<D>,
  author: EditorAuthor,
  id: string,
): Promise<void> {
  const stored = await lockRecord(tx, desk, id, null);
  const merge = await tx.revision.findFirst({
    where: { noun: desk.noun, subjectId: id, groupId: author.groupId as string },
    orderBy: { number: "asc" },
  });
  if (!merge?.before) return;
  const [before, after] = [merge.before as unknown as D, merge.after as unknown as D];
  await changeRecord(tx, desk, author, { stored, draft: takeBack(stored.draft, before, after) });
}
