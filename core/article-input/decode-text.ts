import type { ArticleFileProblem } from "#core/article-file";
import { declaredEncoding } from "./declared-encoding";
import { badUtf8, tryUtf8 } from "./decode-utf8";
import { detectEncoding } from "./detect-encoding";

const remedy = "Save it as UTF-8.";

/**
 * The text of a file in whichever encoding: by its byte order mark; as UTF-8 if it is that; as it declares of itself; as
 * its bytes suggest. What cannot be told for sure is refused by name: a text is never read with wrong letters.
 */
export async function decodeText(bytes: Uint8Array): Promise<string | ArticleFileProblem> {
  const wide = findWideEncoding(bytes);
  if (wide) return wide.startsWith("utf-16") ? decodeAs(bytes, wide) : refuse(`The file is ${wide.toUpperCase()}.`);
  const text = tryUtf8(bytes);
  if (text !== null && !text.includes("\u001B")) return text;
  if (text === null && isDamagedUtf8(bytes)) return badUtf8(bytes);
  const shifted = text !== null && findShifts(text);
  if (text !== null && !shifted) return text;
  const declared = shifted || declaredEncoding(bytes);
  if (declared && !/^utf-?(8|16)/i.test(declared)) return decodeAs(bytes, declared);
  const detected = declared ? null : await detectEncoding(bytes);
  return detected ? decodeAs(bytes, detected) : badUtf8(bytes);
}

/** How files in wide units begin: `x` is a character of ASCII, `.` anything else, and no file begins with less. */
const wideBeginnings: [bytes: string, encoding: string][] = [
  ["ff fe 00 00", "utf-32le"],
  ["00 00 fe ff", "utf-32be"],
  ["ff fe", "utf-16le"],
  ["fe ff", "utf-16be"],
  ["x 00 00 00", "utf-32le"],
  ["00 00 00 x", "utf-32be"],
  ["x 00 . 00", "utf-16le"],
  ["00 x 00 .", "utf-16be"],
];

/**
 * UTF-16 or UTF-32, by the byte order mark or by where the zeros are: all that articles begin with is ASCII. Null for
 * encodings in bytes.
 */
function findWideEncoding(bytes: Uint8Array): string | null {
  const isAt = (pattern: string, index: number) => matchesByte(pattern, bytes[index]);
  return wideBeginnings.find(([beginning]) => beginning.split(" ").every(isAt))?.[1] ?? null;
}

function matchesByte(pattern: string, byte: number | undefined): boolean {
  if (byte === undefined) return false;
  if (pattern === "x") return byte > 8 && byte < 128;
  return pattern === "." ? byte !== 0 : byte === Number.parseInt(pattern, 16);
}

/** The encoding in seven bits that an escape sequence begins; mail and old pages have it. */
function findShifts(text: string): string | null {
  if (text.includes("\u001B$)C")) return "iso-2022-kr";
  return ["$@", "$B", "(I", "(J"].some((shift) => text.includes(`\u001B${shift}`)) ? "iso-2022-jp" : null;
}

/** Many good characters beyond ASCII and few bad bytes: another encoding does not look like UTF-8 by chance. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let [good, bad] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 128) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (byte < 0xc2 || byte > 0xf4 || !isContinued(bytes, at, length)) bad++;
    else {
      good++;
      at += length - 1;
    }
  }
  return good > bad * 3;
}

function isContinued(bytes: Uint8Array, start: number, length: number): boolean {
  for (let at = start + 1; at < start + length; at++) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}

type Decoder = typeof TextDecoder;

/** The platform's own decoder reads windows-1252 and EUC-KR with gaps; this one follows the standard to the letter. */
async function decodeAs(bytes: Uint8Array, label: string): Promise<string | ArticleFileProblem> {
  const { TextDecoder: StandardDecoder, labelToName } = await import("@exodus/bytes/encoding.js");
  const name = labelToName(label);
  if (!name || name === "replacement" || name === "x-user-defined")
    return refuse(`The file is in the encoding "${label}", which is not read.`);
  const text = tryDecode(bytes, name, StandardDecoder);
  if (text !== null) return text;
  const problem = `The file is not in the encoding ${name}, though it says or looks so.`;
  return { line: lineOfFault(bytes, name, StandardDecoder), problem, remedy };
}

/** Null also where characters come out that no text has: each byte of a one-byte encoding is some character. */
function tryDecode(bytes: Uint8Array, name: string, StandardDecoder: Decoder): string | null {
  try {
    const text = new StandardDecoder(name, { fatal: true }).decode(bytes);
    return name.startsWith("UTF-16") || !/[\u0080-\u0084\u0086-\u009F\uE000-\uF8FF]/.test(text) ? text : null;
  } catch {
    return null;
  }
}

/** The first line that the encoding cannot be. Of UTF-16, whose line ends are not single bytes, the first of the file. */
function lineOfFault(bytes: Uint8Array, name: string, StandardDecoder: Decoder): number {
  if (name.startsWith("UTF-16")) return 1;
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const next = bytes.indexOf(10, start) + 1 || bytes.length;
    if (tryDecode(bytes.subarray(start, next), name, StandardDecoder) === null) return line;
    start = next;
  }
  return 1;
}

function refuse(problem: string): ArticleFileProblem {
  return { line: 1, problem, remedy };
}
