import { parseDocument } from "yaml";
import type { ArticleFileProblem } from "#core/article-file";
import { toLanguageTag } from "./article-language";
import { parsePublicationDay } from "./publication-day";
import { toWebAddress } from "./web-address";

/** What the front matter of a Markdown file says, each null where it does not, and where the text behind it begins. */
export interface FrontMatter {
  date: string | null;
  title: string | null;
  publisher: string | null;
  url: string | null;
  language: string | null;
  end: number;
}

const block = /^\uFEFF?\s*---[^\S\r\n]*(?:\r?\n|\r)/;
const closing = /(?:^|\n|\r)(?:---|\.\.\.)[^\S\r\n]*(?:\r?\n|\r|$)/g;

const maxLength = 64 * 1024;
const nothing = { date: null, title: null, publisher: null, url: null, language: null };

/**
 * Reads the YAML between two lines `---` at the beginning of a text, as site generators write it: `date`, `title`,
 * `publisher` (or `source`, `site`), `url` (or `link`, `canonical`), `language` (or `lang`). Other keys are theirs.
 */
export function parseFrontMatter(text: string): FrontMatter | ArticleFileProblem[] {
  const start = block.exec(text)?.[0].length;
  if (start === undefined) return { ...nothing, end: 0 };
  closing.lastIndex = start;
  const end = closing.exec(text);
  const firstLine = text.slice(0, start).split(/\r\n|\r|\n/).length;
  if (!end || end.index - start > maxLength)
    return [{ line: firstLine - 1, problem: "The front matter does not end.", remedy: 'Close it with a line "---".' }];
  const values = parseYaml(text.slice(start, end.index), firstLine);
  if (Array.isArray(values)) return values;
  const { date, problem } = readDate(values, firstLine);
  return problem ? [problem] : { ...readValues(values), date, end: end.index + end[0].length };
}

type Values = Record<string, unknown>;

function parseYaml(yaml: string, firstLine: number): Values | ArticleFileProblem[] {
  try {
    const document = parseDocument(yaml, { prettyErrors: true });
    const [error] = document.errors;
    if (error) return [badYaml((error.linePos?.[0].line ?? 1) + firstLine - 1, error.message)];
    const values = document.toJS({ maxAliasCount: 10 });
    return typeof values === "object" && values !== null && !Array.isArray(values) ? lowerKeys(values) : {};
  } catch (error) {
    // The library throws on aliases that multiply and, by the stack, on nesting without end.
    if (error instanceof Error) return [badYaml(firstLine, error.message)];
    throw error;
  }
}

function badYaml(line: number, message: string): ArticleFileProblem {
  const reason = message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "");
  return { line, problem: `The front matter is not YAML: ${reason}.`, remedy: 'Write lines like "date: 2018-09-27".' };
}

function lowerKeys(values: object): Values {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]));
}

function readDate(values: Values, line: number): { date: string | null; problem?: ArticleFileProblem } {
  const written = textOf(values, ["date", "published", "publishdate", "pubdate"]);
  const date = written && parsePublicationDay(written);
  if (!written || date) return { date };
  const problem = `"${written.slice(0, 60)}" is no day of the calendar.`;
  return { date: null, problem: { line, problem, remedy: 'Write "date: YYYY-MM-DD".' } };
}

function readValues(values: Values): Omit<FrontMatter, "date" | "end"> {
  const publisher = textOf(values, ["publisher", "source", "site", "publication"]);
  return {
    title: textOf(values, ["title", "headline"]),
    publisher: toWebAddress(publisher) ? null : publisher,
    url: toWebAddress(textOf(values, ["url", "link", "canonical", "canonical_url", "source"])),
    language: toLanguageTag(textOf(values, ["language", "lang", "locale"]) ?? ""),
  };
}

function textOf(values: Values, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = values[key];
    if ((typeof value === "string" || typeof value === "number") && String(value).trim() !== "")
      return String(value).trim();
  }
  return null;
}
