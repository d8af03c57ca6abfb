import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { ArticleFile } from "#core/article";
import type { ArticleFileProblem } from "#core/article-file";
import type { ArticleHeader } from "./article-header";
import { guessLanguage } from "./article-language";
import { htmlToText, scanHtml, tidyText } from "./html-text";
import { dateSources, readPageMetadata } from "./page-metadata";

/**
 * So much nesting, summed over elements and texts, is looked at. Judging what is main looks at all that is within an
 * element, for each element, so that this sum tells what it costs: long pages have half a million, and take a second.
 */
const maxNesting = 1_500_000;

/** So many elements and texts are looked at; long pages have twenty thousand. */
const maxPieces = 50_000;

/** From so many characters on, the first guess at the main part stands. */
const enough = 140;

const remedyForDate =
  'Put the line "date YYYY-MM-DD" before the page, and a blank line; lines title:, publisher:, url: and language: may stand between.';

const excess: ArticleFileProblem = {
  line: 1,
  problem: "The page has too many elements, or they are nested too deeply.",
  remedy: "Give the text of the article as a plain file.",
};

/**
 * Reads a page, pasted or saved: its main text without what surrounds it, and what it says of itself. What stands in the
 * header before it, if there is one, counts for more.
 */
export function parseHtmlArticle(html: string, header: ArticleHeader | null): ArticleFile | ArticleFileProblem[] {
  if (!isModest(html)) return [excess];
  try {
    return readPage(html, header);
  } catch (error) {
    // A stack that overflows or an array too long, within the libraries: a page made for that, by a million classes, say.
    if (error instanceof RangeError) return [excess];
    throw error;
  }
}

function readPage(html: string, header: ArticleHeader | null): ArticleFile | ArticleFileProblem[] {
  const document = parseDocument(html);
  const page = readPageMetadata(document);
  const body = withoutHeading(findMainText(document), page.title) || tidyText(page.body ?? "");
  const problems = [(header?.date ?? page.date) ? [] : noDate(page.badDate), body ? [] : noText()].flat();
  if (problems.length > 0) return problems;
  return {
    date: header?.date ?? (page.date as string),
    title: header?.fields.title ?? page.title,
    publisher: header?.fields.publisher ?? page.publisher,
    url: header?.fields.url ?? page.url,
    language: header?.fields.language ?? page.language ?? guessLanguage(body),
    body,
  };
}

function isModest(html: string): boolean {
  let [pieces, depth, nesting] = [0, 0, 0];
  const count = () => {
    pieces++;
    nesting += depth;
  };
  const open = () => {
    depth++;
    count();
  };
  const isFlat = scanHtml(html, { open, close: () => depth--, write: count });
  return isFlat && pieces <= maxPieces && nesting <= maxNesting;
}

/** What is pasted is often the inside of a page. */
function parseDocument(html: string): Document {
  const { document } = parseHTML(html.slice(html.indexOf("<")));
  if (document.documentElement?.localName === "html") return document;
  return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

function findMainText(document: Document): string {
  const found = new Readability(document, { charThreshold: enough, disableJSONLD: true }).parse();
  return htmlToText(found?.content ?? "") ?? "";
}

/** The title is known already; as the first words of the text it would be a sentence that nobody wrote. */
function withoutHeading(text: string, title: string | null): string {
  return title && text.startsWith(`${title}\n\n`) ? text.slice(title.length).trimStart() : text;
}

function noDate(written: string | null): ArticleFileProblem {
  const problem = written
    ? `The page has no day of publication that can be read: it says "${written.slice(0, 60)}".`
    : `The page has no day of publication: none of ${dateSources} tells it.`;
  return { line: 1, problem, remedy: remedyForDate };
}

function noText(): ArticleFileProblem {
  return {
    line: 1,
    problem: "The page has no text of an article: neither a main part with paragraphs nor JSON-LD articleBody.",
    remedy: "Give the text itself, below a header.",
  };
}
