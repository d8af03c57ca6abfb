import type { ArticleFile } from "#core/article";
import { isDay } from "#core/dates/calendar";

/** What is wrong with an article file: where, and what to do about it. */
export interface ArticleFileProblem {
  /** counted from 1 */
  line: number;
  problem: string;
  remedy: string;
}

/** The largest file that is read, in bytes. */
export const maxArticleBytes = 5 * 1024 * 1024;

const header = /^\uFEFF? ?date ([^\s]+)(?: |\r?\n|$)/;
const field = /^(title|publisher|url|language):[ \t]*(.*)\r?\n/;
const remedyForHeader = 'Begin the file with "date YYYY-MM-DD", a space and the text.';

/**
 * Reads an article file (docs/extraction.md): `date YYYY-MM-DD `, then the body, unchanged to its last character. Lines
 * `title:`, `publisher:`, `url:` and `language:` may stand between the two.
 */
export function parseArticleFile(file: Uint8Array | string): ArticleFile | ArticleFileProblem[] {
  const tooLarge = findSizeProblem(typeof file === "string" ? file.length : file.byteLength);
  if (tooLarge) return [tooLarge];
  const text = typeof file === "string" ? file : decode(file);
  if (typeof text !== "string") return [text];
  const binary = findBinary(text);
  return binary ? [binary] : parseText(text);
}

/** What is wrong with a file of so many bytes; asked before such a file is read. */
export function findSizeProblem(bytes: number): ArticleFileProblem | null {
  if (bytes <= maxArticleBytes) return null;
  return {
    line: 1,
    problem: `The file has ${bytes} bytes; an article has at most ${maxArticleBytes}.`,
    remedy: "Split it.",
  };
}

/** A name for the article: its title or, where it has none, its opening words. */
export function articleTitle(article: Pick<ArticleFile, "title" | "body">): string {
  if (article.title) return article.title;
  const opening = article.body.trim().slice(0, 400).split(/\n/)[0] as string;
  const words = withoutDateline(opening).split(/\s+/);
  const short = words.slice(0, 12).join(" ");
  return words.length > 12 ? `${short.replace(/[,;:.–—-]+$/, "")} …` : short;
}

/** `SEOUL, June 18 - ` says where the newsroom is, not what the article tells. */
function withoutDateline(line: string): string {
  const dateline = /^[A-Z][A-Z .'/]+[^–—-]{0,40}(?:--|[–—]| - )\s*(?=\S)/.exec(line);
  return dateline && dateline[0].length < line.length / 2 ? line.slice(dateline[0].length) : line;
}

function decode(bytes: Uint8Array): string | ArticleFileProblem {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const offset = firstBadByte(bytes);
    return {
      line: countLines(bytes, offset),
      problem: `The file is not UTF-8: byte ${offset} belongs to no character.`,
      remedy: "Save it as UTF-8.",
    };
  }
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

function countLines(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let at = 0; at < end; at++) if (bytes[at] === 10) line++;
  return line;
}

/** A NUL, or more than one control character in a hundred, is no prose. */
function findBinary(text: string): ArticleFileProblem | null {
  let controls = 0;
  let first = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 32 || code === 9 || code === 10 || code === 13) continue;
    if (first < 0) first = at;
    controls += code === 0 ? text.length : 1;
  }
  if (controls * 100 <= text.length) return null;
  return {
    line: lineOf(text, first),
    problem: "The file is binary, not text.",
    remedy: "Give the article as plain text.",
  };
}

function parseText(text: string): ArticleFile | ArticleFileProblem[] {
  const match = header.exec(text);
  if (!match) return [{ line: 1, problem: "The file has no date.", remedy: remedyForHeader }];
  const date = match[1] as string;
  if (!isDay(date)) return [{ line: 1, problem: `"${date}" is no day of the calendar.`, remedy: remedyForHeader }];
  const { fields, end } = readFields(text, match[0].length);
  const body = text.slice(end);
  if (body.trim() === "")
    return [
      {
        line: lineOf(text, match[0].length),
        problem: "The article has no text.",
        remedy: "Put the text after the header.",
      },
    ];
  return {
    date,
    title: fields.get("title") ?? null,
    publisher: fields.get("publisher") ?? null,
    url: fields.get("url") ?? null,
    language: fields.get("language") ?? guessLanguage(body),
    body,
  };
}

/** The lines between the date and the body. They are read only where the date stands alone on its line. */
function readFields(text: string, start: number): { fields: Map<string, string>; end: number } {
  const fields = new Map<string, string>();
  let end = start;
  if (text[start - 1] !== "\n" && !/^ ?\r?\n/.test(text.slice(start, start + 3))) return { fields, end };
  end += /^ ?\r?\n/.exec(text.slice(start, start + 3))?.[0].length ?? 0;
  for (let match = field.exec(text.slice(end, end + 4000)); match; match = field.exec(text.slice(end, end + 4000))) {
    const [whole, name, value] = match as unknown as [string, string, string];
    if (value.trim() !== "") fields.set(name, value.trim());
    end += whole.length;
  }
  const blank = /^\r?\n/.exec(text.slice(end, end + 2));
  return { fields, end: end + (blank?.[0].length ?? 0) };
}

/** Hangul in a good part of the letters means Korean; everything else is read as English. */
function guessLanguage(body: string): string {
  const sample = body.slice(0, 4000);
  const hangul = sample.match(/[\uAC00-\uD7A3]/g)?.length ?? 0;
  return hangul * 5 > sample.length ? "ko" : "en";
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
