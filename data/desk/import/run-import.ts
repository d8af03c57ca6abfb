import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import { Conflict, Refused } from "#data/errors";
import type { Prisma } from "#prisma/client";
import { bulkInsert } from "../../bulk-insert";
import { newId } from "../../new-id";
import { insertRows } from "../../write-batch";
import { markAmbiguousNames } from "../../write-entity";
import { deskWrite, refuseUnless } from "../desk-write";
import { addGroup } from "../groups/change-group";
import { refuseCircles } from "../relation-circles";
import { changeKnown } from "./change-known";
import type { ChosenRow } from "./chosen-row";
import { getImport, type ImportFile } from "./import-file";
import { addNewEvents } from "./new-events";

export interface ImportRequest {
  id: string;
  reason: string;
  /** rows that have to be mended are left out */
  skipWrong: boolean;
}

/** What an import did. */
export interface ImportOutcome {
  groupId: string;
  added: number;
  changed: number;
  /** changes of published events that wait for a reviewer */
  proposed: number;
}

/** From so many new events on, rows are written as one text a table. */
const bulkFrom = 200;

/**
 * Does what was chosen for the rows of a file: all of it in one transaction and as one group of changes, or nothing.
 * @throws Forbidden; Refused where rows have to be mended or compared first; Conflict where an event was changed since
 */
export async function runImport(db: Database, editor: Editor, request: ImportRequest): Promise<ImportOutcome> {
  const { id: subjectId, skipWrong } = request;
  const file = await getImport(db, subjectId);
  const reason = request.reason.trim() || `Imported from ${file.name}`;
  const groupId = newId();
  const about = { write: "import.run", noun: "import", subjectId, subject: file.name, reason, groupId } as const;
  await refuseUnless(db, editor, about);
  if (file.settings.state === "published") await refuseUnless(db, editor, { ...about, write: "event.publish" });
  return deskWrite(db, editor, about, async (tx) => {
    await lockFile(tx, file);
    await refuseWrong(tx, file, skipWrong);
    const rows = await readChosen(tx, subjectId);
    if (rows.length === 0) throw new Refused("There is nothing to do: all rows are left out.");
    const author = { editor, reason, groupId };
    const changed = await changeKnown(tx, author, file, rows);
    const { batch, directed } = await addNewEvents(tx, author, file, rows);
    const added = batch.rows.event.length;
    const counts = { rows: rows.length, added, ...changed };
    await addGroup(tx, editor, { id: groupId, kind: "import", name: file.name, reason, counts });
    await tx.importFile.update({ where: { id: subjectId }, data: { state: "imported", groupId } });
    if (added < bulkFrom) await insertRows(tx, batch.rows);
    else await bulkInsert(tx, batch.rows);
    for (const content of directed) await refuseCircles(tx, content);
    if (batch.rows.entity.length > 0) await markAmbiguousNames(tx);
    return { result: { groupId, added, ...changed }, audit: { detail: counts } };
  });
}

/** Two who press at once import once. */
async function lockFile(tx: Prisma.TransactionClient, { id, checkedAt }: ImportFile): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "ImportFile" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const now = await getImport(tx, id);
  if (now.state !== "waiting") throw new Conflict("This file was imported or discarded already. Nothing was written.");
  if (now.checkedAt === null || now.checkedAt.getTime() !== checkedAt?.getTime())
    throw new Refused("Compare the rows with the record first: nothing is written unseen.");
}

async function refuseWrong(tx: Prisma.TransactionClient, { id }: ImportFile, skipWrong: boolean): Promise<void> {
  const wrong = await tx.importRow.count({ where: { fileId: id, kind: "wrong" } });
  if (wrong > 0 && !skipWrong)
    throw new Refused(
      `${wrong === 1 ? "One row has" : `${wrong} rows have`} to be mended. Mend the file and upload it again, or say that they are left out.`,
    );
}

async function readChosen(tx: Prisma.TransactionClient, fileId: string): Promise<ChosenRow[]> {
  const rows = await tx.importRow.findMany({
    where: { fileId, choice: { in: ["new", "update"] }, kind: { not: "wrong" } },
    orderBy: { number: "asc" },
    select: { number: true, choice: true, content: true, match: true, update: true },
  });
  return rows as unknown as ChosenRow[];
}
