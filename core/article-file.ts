import type { ArticleFile } from "#core/article";
import { headerRemedy, parseHeader } from "./article-input/article-header";
import { guessLanguage } from "./article-input/article-language";
import { findBinary } from "./article-input/binary";
import { decodeUtf8 } from "./article-input/decode-utf8";

/** What is wrong with an article file: where, and what to do about it. */
export interface ArticleFileProblem {
  /** counted from 1 */
  line: number;
  problem: string;
  remedy: string;
}

/** The largest file that is read, in bytes. */
export const maxArticleBytes = 5 * 1024 * 1024;

/**
 * Reads an article file of the plain form in UTF-8 (docs/article-formats.md): `date YYYY-MM-DD `, then the body, unchanged to its
 * last character. Lines `title:`, `publisher:`, `url:` and `language:` may stand between the two.
 */
export function parseArticleFile(file: Uint8Array | string): ArticleFile | ArticleFileProblem[] {
  const tooLarge = findSizeProblem(typeof file === "string" ? file.length : file.byteLength);
  if (tooLarge) return [tooLarge];
  const text = typeof file === "string" ? file : decodeUtf8(file);
  if (typeof text !== "string") return [text];
  const binary = findBinary(text);
  return binary ? [binary] : parseArticleText(text);
}

/** The same of text that is decoded and known to be no binary content. */
export function parseArticleText(text: string): ArticleFile | ArticleFileProblem[] {
  const header = parseHeader(text);
  if (!header) return [{ line: 1, problem: "The file has no date.", remedy: headerRemedy }];
  if (Array.isArray(header)) return header;
  const { date, fields, end } = header;
  const body = text.slice(end);
  if (body.trim() === "")
    return [{ line: 1, problem: "The article has no text.", remedy: "Put the text after the header." }];
  return {
    date,
    title: fields.title ?? null,
    publisher: fields.publisher ?? null,
    url: fields.url ?? null,
    language: fields.language ?? guessLanguage(body),
    body,
  };
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
