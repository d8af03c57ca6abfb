import { decodeFile } from "./decode-file";
import { type FileProblem, isFileProblem } from "./file-problem";
import type { FileRow, ReadFile } from "./file-row";
import { nameOtherBytes, nameOtherText } from "./other-format";
import { isArchive, nameArchive, readArchive } from "./read-archive";
import { readCsv } from "./read-csv";
import { readJson } from "./read-json";
import { eventsPath, readPackage } from "./read-package";

/** Reads a table, JSON, or an archive of them, in whichever encoding; which it is its first characters say. */
export async function readFile(bytes: Uint8Array): Promise<ReadFile | FileProblem> {
  if (bytes.length === 0)
    return { line: 1, problem: "The file is empty.", remedy: "Choose a CSV or JSON file with events in it." };
  if (isArchive(bytes)) return readPacked(bytes);
  const other = nameOtherBytes(bytes);
  if (other) return other;
  const decoded = await decodeFile(bytes);
  if (isFileProblem(decoded)) return decoded;
  const { text, otherLines } = decoded;
  const otherText = nameOtherText(text);
  if (otherText) return otherText;
  const read = /^[\uFEFF\s]*[[{]/.test(text) ? readJson(text) : readCsv(text);
  if (isFileProblem(read) || otherLines.length === 0) return read;
  return {
    ...read,
    rows: read.rows.map((row, index) => withNote(row, read.rows[index + 1]?.line ?? null, otherLines)),
  };
}

/** A data package, or one file that was packed by itself. */
async function readPacked(bytes: Uint8Array): Promise<ReadFile | FileProblem> {
  const archive = readArchive(bytes);
  if (isFileProblem(archive)) return archive;
  if (archive.has(eventsPath)) return readPackage(archive);
  const [only, another] = [...archive].filter(([name]) => /\.(csv|tsv|txt|json|ndjson|jsonl)$/i.test(name));
  return only && !another && !isArchive(only[1]) ? readFile(only[1]) : nameArchive(archive);
}

/** Says of a row that some of it was in another encoding: somebody has to look at its letters. */
function withNote(row: FileRow, next: number | null, otherLines: readonly number[]): FileRow {
  const { line } = row;
  if (line === null || !otherLines.some((other) => other >= line && (next === null || other < next))) return row;
  const message = "The row is not UTF-8 as the others are: look whether its letters are right.";
  return { ...row, problems: [...row.problems, { column: "", message, isNote: true }] };
}
