import { gunzipSync } from "node:zlib";
import type { Editor } from "#core/desk/role";
import { type FileProblem, importLimits, isFileProblem, limitWords } from "#core/import/file-problem";
import { guessMapping } from "#core/import/import-fields";
import { firstSettings } from "#core/import/import-row";
import { readFile } from "#core/import/read-file";
import type { Database } from "#data/client";
import type { Prisma } from "#prisma/client";
import { newId } from "../../new-id";
import { deskWrite } from "../desk-write";

export interface Upload {
  name: string;
  bytes: Uint8Array;
  /** what tells the form (sent-form.ts) */
  sent?: string | null;
}

/**
 * Keeps a file as it was read, with a guess at what its columns hold. Nothing of it becomes a record.
 * @returns the id under which it is kept, or why it cannot be read
 * @throws Forbidden
 */
export async function takeUpload(
  db: Database,
  editor: Editor,
  { name, bytes, sent }: Upload,
): Promise<string | FileProblem> {
  const plain = unpack(bytes);
  if (isFileProblem(plain)) return plain;
  const read = await readFile(plain);
  if (isFileProblem(read)) return read;
  const { format, columns, rows } = read;
  const id = newId();
  const subject = name.replace(/\p{Cc}/gu, "").slice(0, 200) || "a file";
  const about = { write: "import.prepare", noun: "import", subjectId: id, subject, sent } as const;
  return deskWrite(db, editor, about, async (tx) => {
    await tx.importFile.create({
      data: {
        ...{ id, name: subject, format, columns, mapping: guessMapping(columns) },
        ...{ settings: { ...firstSettings }, editorId: editor.id, by: editor.name },
      },
    });
    const kept = rows.map(({ number, line, cells, problems }) => ({ number, line, cells, faults: problems }));
    await insertRows(tx, id, kept);
    return { result: id, audit: { detail: { rows: rows.length } } };
  });
}

/** One text a statement: PostgreSQL takes no more than so many values, and this is many times as quick. */
const rowsAStatement = 2_000;

async function insertRows(tx: Prisma.TransactionClient, fileId: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAStatement)
    await tx.$executeRaw`
      INSERT INTO "ImportRow" ("fileId", "number", "line", "cells", "faults")
      SELECT ${fileId}::uuid, r.* FROM jsonb_to_recordset(${JSON.stringify(rows.slice(start, start + rowsAStatement))}::jsonb)
        AS r("number" int, "line" int, "cells" jsonb, "faults" jsonb)`;
}

/** A file that is packed with gzip grows to no more than what is read. */
function unpack(bytes: Uint8Array): Uint8Array | FileProblem {
  const tooLarge = { line: 1, problem: "The file is too large.", remedy: `Split it: a file is read ${limitWords}.` };
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.length > importLimits.bytes ? tooLarge : bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: importLimits.bytes });
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE") return tooLarge;
    return { line: 1, problem: "The packed file is damaged.", remedy: "Pack it again, or send it as it is." };
  }
}
