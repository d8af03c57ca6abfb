import { decodeFile } from "./decode-file";
import { type FileProblem, isFileProblem } from "./file-problem";
import type { FileRow, ReadFile } from "./file-row";
import { readCsv } from "./read-csv";
import { readJson } from "./read-json";

/** Reads a table or JSON in whichever encoding; which of the two it is its first character says. */
export async function readFile(bytes: Uint8Array): Promise<ReadFile | FileProblem> {
  if (bytes.length === 0)
    return { line: 1, problem: "The file is empty.", remedy: "Choose a CSV or JSON file with events in it." };
  const decoded = await decodeFile(bytes);
  if (isFileProblem(decoded)) return decoded;
  const { text, otherLines } = decoded;
  const read = /^[\uFEFF\s]*[[{]/.test(text) ? readJson(text) : readCsv(text);
  if (isFileProblem(read) || otherLines.length === 0) return read;
  return {
    ...read,
    rows: read.rows.map((row, index) => withNote(row, read.rows[index + 1]?.line ?? null, otherLines)),
  };
}

/** Says of a row that some of it was in another encoding: somebody has to look at its letters. */
function withNote(row: FileRow, next: number | null, otherLines: readonly number[]): FileRow {
  const { line } = row;
  if (line === null || !otherLines.some((other) => other >= line && (next === null || other < next))) return row;
  const message = "The row is not UTF-8 as the others are: look whether its letters are right.";
  return { ...row, problems: [...row.problems, { column: "", message, isNote: true }] };
}
