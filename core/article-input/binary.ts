import type { ArticleFileProblem } from "#core/article-file";
import { lineOf } from "./text-lines";

/** Files that people take for text, by their first bytes. */
const kinds: [beginning: string, kind: string][] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a ZIP archive or an office document"],
  ["\u00D0\u00CF\u0011\u00E0", "an office document of the old kind"],
  ["\u001F\u008B", "compressed with gzip"],
  ["{\\rtf", "RTF"],
  ["\u0089PNG", "a picture"],
  ["\u00FF\u00D8\u00FF", "a picture"],
  ["GIF8", "a picture"],
  ["RIFF", "a picture or a recording"],
  ["SQLite format 3", "a database"],
];

const remedy = "Give the article as text: save it as plain text, HTML, Markdown, RSS or Atom.";

/** Names a file that is no text by its first bytes; null where they say nothing. */
export function findKnownKind(bytes: Uint8Array): ArticleFileProblem | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const kind = kinds.find(([beginning]) => start.startsWith(beginning))?.[1];
  return kind ? { line: 1, problem: `The file is binary or marked up for a program: it is ${kind}.`, remedy } : null;
}

/** A NUL, or more than one control character in a hundred, is no prose. */
export function findBinary(text: string): ArticleFileProblem | null {
  let controls = 0;
  let first = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 32 || code === 9 || code === 10 || code === 13) continue;
    if (first < 0) first = at;
    controls += code === 0 ? text.length : 1;
  }
  if (controls * 100 <= text.length) return null;
  return { line: lineOf(text, first), problem: "The file is binary, not text.", remedy };
}
