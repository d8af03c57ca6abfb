import type { Problem } from "#core/desk/event-problems";
import type { Editor } from "#core/desk/role";
import { freeSlug, toSlug } from "#core/slug";
import type { Database } from "#data/client";
import { NotFound, Refused } from "#data/errors";
import type { Prisma } from "#prisma/client";
import { newId } from "../../new-id";
import { insertRows, newBatch } from "../../write-batch";
import { addRevision } from "../../write-revision";
import { deskWrite } from "../desk-write";
import { authorOf, type EditorAuthor } from "../editor-author";
import { nextRevision } from "../next-revision";
import { Stale } from "../stale";
import type { RecordDesk, StoredRecord } from "./record-desk";

/** What somebody wants a record to say. */
export interface RecordRequest<D> {
  /** null = a new record */
  id: string | null;
  /** the version that the editor began with; null for a new record */
  version: number | null;
  draft: D;
  reason: string;
  /** what tells the form of a new record (sent-form.ts) */
  sent?: string | null;
}

/** How a save ended. `stale` and `problems` have written nothing. */
export type RecordOutcome =
  | { kind: "saved"; id: string; slug: string; version: number }
  | { kind: "stale"; current: number }
  | { kind: "problems"; problems: Problem[] };

/**
 * Saves a person, a body or a place, new or old, with a revision. What its events are found by follows in the same transaction.
 * @throws Forbidden, NotFound
 */
export async function saveRecord<D extends { id: string; name: string }>(
  db: Database,
  editor: Editor,
  desk: RecordDesk<D>,
  request: RecordRequest<D>,
): Promise<RecordOutcome> {
  const { id, draft, reason, sent } = request;
  const problems = desk.form.problemsOf(draft);
  if (problems.length > 0) return { kind: "problems", problems };
  const unknown = await desk.referenceProblems(db, id, draft);
  if (unknown.length > 0) return { kind: "problems", problems: unknown };
  const about = { noun: desk.noun, subject: draft.name, reason };
  try {
    return id === null
      ? await deskWrite(db, editor, { ...about, write: desk.writes.create, sent }, (tx) =>
          create(tx, desk, { editor, ...request }),
        )
      : await deskWrite(db, editor, { ...about, write: desk.writes.save, subjectId: id }, (tx) =>
          change(tx, desk, { editor, ...request, id }),
        );
  } catch (error) {
    if (error instanceof Stale) return { kind: "stale", current: error.current };
    throw error;
  }
}

/** Puts a record there, under a slug that is free and was never another's. Call it inside a write of the desk. */
export async function createRecord<D extends { id: string; name: string }>(
  tx: Prisma.TransactionClient,
  desk: RecordDesk<D>,
  { draft: given, ...author }: EditorAuthor & { draft: D },
): Promise<StoredRecord<D>> {
  const wanted = toSlug(given.name) || desk.noun;
  const taken = new Set(await desk.listSlugs(tx, wanted));
  const slug = freeSlug(wanted, (candidate) => taken.has(candidate));
  const [id, draft] = [newId(), { ...given, id: slug }];
  await desk.insert(tx, id, draft, 1);
  await keepRevision(tx, desk, author, { id, number: 1, before: null, after: draft });
  return { id, slug, version: 1, draft };
}

/** Makes a record that is held say something else. Call it inside a write of the desk. */
export async function changeRecord<D extends { id: string; name: string }>(
  tx: Prisma.TransactionClient,
  desk: RecordDesk<D>,
  author: EditorAuthor,
  { stored, draft }: { stored: StoredRecord<D>; draft: D },
): Promise<number> {
  const number = await nextRevision(tx, desk.noun, stored.id);
  await desk.update(tx, stored.id, draft, number);
  await keepRevision(tx, desk, author, { id: stored.id, number, before: stored.draft, after: draft });
  return number;
}

/** Keeps a change of a record for good. */
export async function keepRevision(
  tx: Prisma.TransactionClient,
  { noun }: { noun: "entity" | "place" },
  author: EditorAuthor,
  { id: subjectId, ...change }: { id: string; number: number; before: object | null; after: object },
): Promise<void> {
  const batch = newBatch(authorOf(author));
  addRevision(batch, { noun, subjectId, ...change });
  await insertRows(tx, batch.rows);
}

/**
 * A record as it is, held until the transaction ends.
 * @throws NotFound; Stale unless it is at the version that the editor knows
 */
export async function lockRecord<D extends { id: string; name: string }>(
  tx: Prisma.TransactionClient,
  desk: RecordDesk<D>,
  id: string,
  version: number | null,
): Promise<StoredRecord<D>> {
  await desk.lock(tx, id);
  const stored = await desk.find(tx, id);
  if (!stored) throw new NotFound("There is no such record (any more): it may have been merged into another.");
  if (version !== null && stored.version !== version) throw new Stale(stored.version);
  return stored;
}

async function create<D extends { id: string; name: string }>(
  tx: Prisma.TransactionClient,
  desk: RecordDesk<D>,
  request: RecordRequest<D> & { editor: Editor },
) {
  const { id, slug } = await createRecord(tx, desk, request);
  const result: RecordOutcome = { kind: "saved", id, slug, version: 1 };
  return { result, audit: { subjectId: id, subject: slug } };
}

async function change<D extends { id: string; name: string }>(
  tx: Prisma.TransactionClient,
  desk: RecordDesk<D>,
  { editor, reason, ...request }: RecordRequest<D> & { editor: Editor; id: string },
) {
  // a form without a version is as old as can be
  const stored = await lockRecord(tx, desk, request.id, request.version ?? 0);
  const { id, slug } = stored;
  // somebody may have moved what it refers to since it was looked at
  const [problem] = await desk.referenceProblems(tx, id, request.draft);
  if (problem) throw new Refused(problem.message);
  const version = await changeRecord(tx, desk, { editor, reason }, { stored, draft: { ...request.draft, id: slug } });
  const result: RecordOutcome = { kind: "saved", id, slug, version };
  return { result, audit: { subjectId: id, subject: slug, detail: { version } } };
}
