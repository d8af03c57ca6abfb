import { decodeText } from "#core/article-input/decode-text";
import { tryUtf8 } from "#core/article-input/decode-utf8";
import type { FileProblem } from "./file-problem";

/** A decoded file, and the lines that were in another encoding than the rest. */
export interface DecodedFile {
  text: string;
  /** numbers of the lines, from 1 */
  otherLines: number[];
}

/** So few lines that could be UTF-8 are so by chance, in a file of another encoding. */
const byChance = 0.05;

/**
 * The text of a table in whichever encoding. Tables grow by hands that save in different encodings: lines that are not UTF-8
 * in a file of UTF-8 are decoded by themselves, as their bytes suggest, and named. A file of one other encoding that cannot be
 * told for sure is refused.
 */
export async function decodeFile(bytes: Uint8Array): Promise<DecodedFile | FileProblem> {
  const mixed = bytes.includes(0) || tryUtf8(bytes) !== null ? null : splitEncodings(bytes);
  if (mixed) return decodeMixed(mixed);
  const text = await decodeText(bytes);
  return typeof text === "string" ? { text, otherLines: [] } : text;
}

interface MixedLines {
  /** null = not UTF-8 */
  lines: (string | null)[];
  /** those that are not, with their numbers */
  others: { number: number; bytes: Uint8Array }[];
}

/** The lines by whether they are UTF-8; null where the file is one other encoding throughout. */
function splitEncodings(bytes: Uint8Array): MixedLines | null {
  const lines: (string | null)[] = [];
  const others: MixedLines["others"] = [];
  let wide = 0;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start) + 1 || bytes.length;
    const line = bytes.subarray(start, end);
    const text = tryUtf8(line);
    lines.push(text);
    if (text === null) others.push({ number: lines.length, bytes: line });
    else if (line.some((byte) => byte > 127)) wide++;
    start = end;
  }
  return wide > others.length * byChance ? { lines, others } : null;
}

/** Where bytes do not tell for sure, they are read as spreadsheets of the West write them: somebody has to look at these rows. */
async function decodeMixed({ lines, others }: MixedLines): Promise<DecodedFile> {
  const bytes = concat(others.map((other) => other.bytes));
  const told = await decodeText(bytes);
  const decoded = typeof told === "string" ? told : new TextDecoder("windows-1252").decode(bytes);
  const texts = decoded.split(/(?<=\n)/);
  for (const [index, { number }] of others.entries()) lines[number - 1] = texts[index] ?? "";
  return { text: lines.join(""), otherLines: others.map(({ number }) => number) };
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
