import { unzipSync } from "fflate";
import { type FileProblem, importLimits, limitWords } from "./file-problem";

/** The files of an archive by their paths, folders and what systems add left out. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/** Whether a file is a ZIP archive; workbooks are, too. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Unpacks an archive that grows to no more than what is read. */
export function readArchive(bytes: Uint8Array): Archive | FileProblem {
  let size = 0;
  let names = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (/(^|\/)(__MACOSX\/|\.)|\/$/.test(name)) return false;
        size += originalSize;
        names++;
        return size <= importLimits.bytes && names <= 100;
      },
    });
    if (size > importLimits.bytes || names > 100)
      return { line: 1, problem: "The archive is too large.", remedy: `Split it: a file is read ${limitWords}.` };
    return new Map(Object.entries(files));
  } catch {
    return { line: 1, problem: "The archive is damaged or locked.", remedy: "Pack it again, without a password." };
  }
}

/** What an archive is, where it is no data package and does not hold one table or file of events alone. */
export function nameArchive(archive: Archive): FileProblem {
  const names = [...archive.keys()];
  if (names.includes("[Content_Types].xml"))
    return { line: 1, problem: "This is a workbook or document.", remedy: "Save the table as CSV (UTF-8)." };
  const listed = names.slice(0, 5).join(", ");
  return {
    line: 1,
    problem: `This archive is no data package, and it holds ${names.length === 0 ? "nothing" : `${names.length} files (${listed})`}.`,
    remedy: "Give the data package as this site exports it, or an archive with one CSV or JSON file in it.",
  };
}
