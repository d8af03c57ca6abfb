import type { Editor } from "#core/desk/role";
import type { FileRow, RowProblem } from "#core/import/file-row";
import { columnOf } from "#core/import/import-fields";
import { proposedChoice } from "#core/import/import-row";
import { readCells, toCells } from "#core/import/read-cells";
import { readEventJson } from "#core/import/read-event-json";
import type { ToldEvent } from "#core/import/told-event";
import type { Database } from "#data/client";
import { requirePermission } from "../desk-write";
import { type CheckContext, checkKnown, checkNew, type Outcome } from "./check-row";
import { findLikeness } from "./find-likeness";
import { changeWaiting, getImport, type ImportFile } from "./import-file";
import { findKnown } from "./known-events";
import { readNames } from "./names-on-record";
import { findReferences } from "./row-references";
import { RowsBefore } from "./rows-before";

/** So many rows are looked up at once: enough to ask seldom, few enough to be held in memory with their records. */
const rowsAtOnce = 100;

/** A row as it is read from where it is kept. */
export interface KeptRow {
  number: number;
  told: ToldEvent;
  faults: RowProblem[];
}

/**
 * Compares all rows of a file with the record, and keeps what each would do and what is wrong with it. No record is written.
 * @throws NotFound, Forbidden; Conflict where the file waits no more
 */
export async function checkImport(db: Database, editor: Editor, id: string): Promise<void> {
  requirePermission(editor, "import.prepare");
  const file = await getImport(db, id);
  await changeWaiting(db, id, { checkedAt: null });
  const names = await readNames(db);
  const before = new RowsBefore(await listSlugs(db, file));
  for (let last = 0; ; ) {
    const rows = await readRows(db, file, last);
    if (rows.length === 0) break;
    const references = await findReferences(
      db,
      rows.map(({ told }) => told),
      before.slugsInFile,
    );
    const { mapping, settings } = file;
    const context = { mapping, settings, names, references, createPeople: settings.createPeople };
    await store(db, file, rows, await checkRows(db, rows, context, before));
    last = (rows.at(-1) as KeptRow).number;
  }
  await changeWaiting(db, id, { checkedAt: new Date() });
}

/** All slugs that rows of the file give themselves: others may be related to them. */
async function listSlugs(db: Database, { id, mapping }: ImportFile): Promise<Set<string>> {
  const at = mapping ? mapping.indexOf("slug") : -1;
  if (mapping && at < 0) return new Set();
  const rows = mapping
    ? await db.$queryRaw<{ slug: string | null }[]>`
        SELECT "cells"->>${at}::int AS slug FROM "ImportRow" WHERE "fileId" = ${id}::uuid`
    : await db.$queryRaw<{ slug: string | null }[]>`
        SELECT coalesce("cells"->>'slug', "cells"->>'id') AS slug FROM "ImportRow" WHERE "fileId" = ${id}::uuid`;
  return new Set(rows.flatMap(({ slug }) => slug?.trim() || []));
}

async function readRows(db: Database, { id, mapping }: ImportFile, after: number): Promise<KeptRow[]> {
  const rows = await db.importRow.findMany({
    where: { fileId: id, number: { gt: after } },
    orderBy: { number: "asc" },
    take: rowsAtOnce,
    select: { number: true, cells: true, faults: true },
  });
  return rows.map(({ number, cells, faults }) => {
    const read = readTold(cells as FileRow["cells"], mapping);
    return { number, told: read.told, faults: [...(faults as unknown as RowProblem[]), ...read.problems] };
  });
}

function readTold(
  cells: FileRow["cells"],
  mapping: ImportFile["mapping"],
): { told: ToldEvent; problems: RowProblem[] } {
  if (Array.isArray(cells)) return { told: readCells(toCells(cells, mapping ?? [])), problems: [] };
  return readEventJson(cells);
}

async function checkRows(
  db: Database,
  rows: readonly KeptRow[],
  context: CheckContext,
  before: RowsBefore,
): Promise<Outcome[]> {
  const known = await findKnown(
    db,
    rows.map(({ told }) => told),
  );
  const outcomes = rows.map(({ number, told }) => {
    const event = (told.id && known.byId.get(told.id)) || (told.slug && known.bySlug.get(told.slug)) || null;
    const outcome = event ? checkKnown(told, event, context, { how: "address", reasons: [] }) : checkNew(told, context);
    return before.compare(number, told, outcome);
  });
  return findLikeness(db, rows, outcomes, context);
}

async function store(
  db: Database,
  file: ImportFile,
  rows: readonly KeptRow[],
  outcomes: readonly Outcome[],
): Promise<void> {
  const kept = rows.map(({ number, told, faults }, index) => {
    const { kind: found, content, match, update, changes, problems } = outcomes[index] as Outcome;
    const isWrong = faults.some(({ isNote }) => !isNote);
    const kind = isWrong ? "wrong" : found;
    return {
      ...{ number, kind, choice: proposedChoice(kind), match, changes },
      ...{ title: told.title ?? match?.title ?? "", date: told.date ?? "" },
      ...{ content: isWrong ? null : content, update: isWrong ? null : update },
      problems: [
        ...faults,
        ...problems.map(({ field, ...problem }) => ({ column: columnFor(file, field), ...problem })),
      ],
    };
  });
  await db.$executeRaw`
    UPDATE "ImportRow" r SET "kind" = k."kind", "choice" = k."choice", "title" = k."title", "date" = k."date",
      "content" = nullif(k."content", 'null'), "match" = nullif(k."match", 'null'), "update" = nullif(k."update", 'null'),
      "changes" = k."changes", "problems" = k."problems"
    FROM jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) AS k("number" int, "kind" text, "choice" text, "title" text,
      "date" text, "content" jsonb, "match" jsonb, "update" jsonb, "changes" jsonb, "problems" jsonb)
    WHERE r."fileId" = ${file.id}::uuid AND r."number" = k."number"`;
}

/** Of a table the column's name, of JSON the path as the file has it. */
function columnFor({ mapping, columns }: ImportFile, field: string): string {
  return mapping ? columnOf(field, columns, mapping) || field : field.replace(/^quotes/, "evidence");
}
