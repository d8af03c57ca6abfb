import type { RowKind } from "#core/import/import-row";
import { type Database, database } from "#data/client";
import { getImport, type ImportFile } from "#data/desk/import/import-file";
import { type CheckedRow, countRows, listRows, type RowCounts, readSamples } from "#data/desk/import/import-rows";
import { listRepeatedProblems, type RepeatedProblem } from "#data/desk/import/repeated-problems";
import { NotFound } from "#data/errors";

/** All that the page of a file shows. */
export interface ImportPage {
  file: ImportFile;
  counts: RowCounts;
  rows: CheckedRow[];
  /** what is wrong with several rows */
  repeated: RepeatedProblem[];
  /** the first cells of each column */
  samples: string[][];
}

/** Null where there is no such file. */
export async function readImportPage(
  id: string,
  asked: { kind: RowKind | null; page: number },
): Promise<ImportPage | null> {
  const db = await database();
  const file = await findImport(db, id);
  if (!file) return null;
  const [counts, rows, repeated, samples] = await Promise.all([
    countRows(db, id),
    listRows(db, id, asked),
    listRepeatedProblems(db, id),
    readSamples(db, file),
  ]);
  return { file, counts, rows, repeated, samples };
}

async function findImport(db: Database, id: string): Promise<ImportFile | null> {
  try {
    return await getImport(db, id);
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}
