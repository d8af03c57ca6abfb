import MarkdownIt from "markdown-it";
import type { ArticleFile } from "#core/article";
import type { ArticleFileProblem } from "#core/article-file";
import type { ArticleHeader } from "./article-header";
import { guessLanguage } from "./article-language";
import { parseFrontMatter } from "./front-matter";
import { htmlToText } from "./html-text";

/** CommonMark with tables and struck text; quotes or lists within one another beyond this are no prose. */
const maxNesting = 100;
const markdown = new MarkdownIt({ html: true, maxNesting });

const remedyForDate =
  'Begin the file with front matter that has a line "date: YYYY-MM-DD", or with the line "date YYYY-MM-DD" and a blank line.';

/**
 * Reads an article in Markdown, with YAML front matter or below a header of the plain form, whose lines count for more.
 * Emphasis and links leave their words, lists and quotes become paragraphs, and a first heading is the title.
 */
export function parseMarkdownArticle(text: string, header: ArticleHeader | null): ArticleFile | ArticleFileProblem[] {
  const front = parseFrontMatter(text);
  if (Array.isArray(front)) return front;
  const { title, body } = readProse(text.slice(front.end), header?.fields.title ?? front.title);
  const date = header?.date ?? front.date;
  const problems: ArticleFileProblem[] = [];
  if (!date) problems.push({ line: 1, problem: "The file has no date.", remedy: remedyForDate });
  if (body === null)
    problems.push({
      line: 1,
      problem: "Quotes or lists are nested too deeply.",
      remedy: "Give the text as a plain file.",
    });
  else if (body === "")
    problems.push({ line: 1, problem: "The article has no text.", remedy: "Put the text after the header." });
  if (problems.length > 0 || !date || !body) return problems;
  return {
    date,
    title,
    publisher: header?.fields.publisher ?? front.publisher,
    url: header?.fields.url ?? front.url,
    language: header?.fields.language ?? front.language ?? guessLanguage(body),
    body,
  };
}

/**
 * The title, which a first heading gives or repeats, and the words of the rest; null where it is nested too deeply, for
 * what is deeper the parser leaves out.
 */
function readProse(text: string, given: string | null): { title: string | null; body: string | null } {
  const tokens = markdown.parse(text, {});
  if (tokens.some(({ level }) => level >= maxNesting - 1)) return { title: given, body: null };
  const render = (from: number, to?: number) =>
    htmlToText(markdown.renderer.render(tokens.slice(from, to), markdown.options, {}));
  const [first] = tokens;
  if (first?.type !== "heading_open" || first.tag !== "h1") return { title: given, body: render(0) };
  const end = tokens.findIndex(({ type }) => type === "heading_close") + 1;
  const heading = render(0, end)?.replaceAll("\n", " ") || null;
  return given && given !== heading ? { title: given, body: render(0) } : { title: heading, body: render(end) };
}
