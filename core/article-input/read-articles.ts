import type { ArticleFile } from "#core/article";
import { type ArticleFileProblem, findSizeProblem, parseArticleText } from "#core/article-file";
import { type ArticleHeader, parseHeader } from "./article-header";
import type { ArticlePart, ArticleReading } from "./article-reading";
import { findBinary, findKnownKind } from "./binary";
import { decodeText } from "./decode-text";
import { type ArticleForm, sniffForm } from "./sniff-form";

/** An article file: its name, for messages, and what it holds. */
export interface InputFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads the articles of a file of whichever form and encoding (docs/article-formats.md), by what it holds; its name tells
 * only Markdown from plain text. What is wrong is in the parts. The libraries for a form are loaded when a file first asks
 * for them.
 */
export async function readArticles({ name, bytes }: InputFile): Promise<ArticleReading> {
  const refused = findSizeProblem(bytes.byteLength) ?? findKnownKind(bytes);
  if (refused) return whole(null, [refused]);
  const text = await decodeText(bytes);
  if (typeof text !== "string") return whole(null, [text]);
  const binary = findBinary(text);
  if (binary) return whole(null, [binary]);
  const header = parseHeader(text);
  if (Array.isArray(header)) return whole(null, header);
  const content = text.slice(header?.end ?? 0);
  const form = sniffForm(content, name, header !== null);
  return { form, parts: await readForm(form, text, content, header) };
}

async function readForm(
  form: ArticleForm,
  text: string,
  content: string,
  header: ArticleHeader | null,
): Promise<ArticlePart[]> {
  if (form === "feed")
    return header ? [part([headerBeforeFeed])] : (await import("./feed-articles")).parseFeedArticles(text);
  if (form === "html") return [part((await import("./html-article")).parseHtmlArticle(content, header))];
  if (form === "markdown") return [part((await import("./markdown-article")).parseMarkdownArticle(content, header))];
  return [part(form === "xml" ? [otherXml(content)] : parseArticleText(text))];
}

function whole(form: ArticleForm | null, problems: ArticleFileProblem[]): ArticleReading {
  return { form, parts: [part(problems)] };
}

function part(article: ArticleFile | ArticleFileProblem[]): ArticlePart {
  return { item: null, article };
}

const headerBeforeFeed: ArticleFileProblem = {
  line: 1,
  problem: "A header stands before a feed, whose items each have a date of their own.",
  remedy: "Take the header out.",
};

function otherXml(content: string): ArticleFileProblem {
  const root = /<([A-Za-z_][\w:.-]{0,60})/.exec(content)?.[1] ?? "";
  return {
    line: 1,
    problem: `The file is XML, but <${root}> is neither a feed nor a page.`,
    remedy: "Give RSS, Atom, HTML, Markdown or plain text.",
  };
}
