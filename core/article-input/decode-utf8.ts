import type { ArticleFileProblem } from "#core/article-file";

/** The text of UTF-8, its byte order mark included; the first byte that belongs to no character otherwise. */
export function decodeUtf8(bytes: Uint8Array): string | ArticleFileProblem {
  return tryUtf8(bytes) ?? badUtf8(bytes);
}

/** The text of UTF-8; null where the bytes are something else. */
export function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Says where bytes stop being UTF-8. */
export function badUtf8(bytes: Uint8Array): ArticleFileProblem {
  const offset = firstBadByte(bytes);
  return {
    line: lineOfByte(bytes, offset),
    problem: `The file is not UTF-8: byte ${offset} belongs to no character.`,
    remedy: "Save it as UTF-8.",
  };
}

function lineOfByte(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let at = 0; at < end; at++) if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) line++;
  return line;
}

/** The decoder does not say where it stopped: find the shortest beginning that fails. A character cut in two does not. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isGoodBeginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  while (good > 0 && !isGoodBeginning(bytes.subarray(0, good), false)) good--;
  return good;
}

function isGoodBeginning(bytes: Uint8Array, mayBeCut = true): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: mayBeCut });
    return true;
  } catch {
    return false;
  }
}
