import search from "approx-string-match";
import type { ArticleFileProblem } from "#core/article-file";
import { isDay } from "#core/dates/calendar";
import { toLanguageTag } from "./article-language";
import { lineAt, lineOf, type TextLine } from "./text-lines";
import { toWebAddress } from "./web-address";

const fieldNames = ["title", "publisher", "url", "language"] as const;

/** A line that may stand below the date. */
export type FieldName = (typeof fieldNames)[number];

/** What the head of an article file says. */
export interface ArticleHeader {
  /** day of publication, `YYYY-MM-DD` */
  date: string;
  fields: Partial<Record<FieldName, string>>;
  /** where the body begins, in UTF-16 code units */
  end: number;
}

/** How a header is written, for messages. */
export const headerRemedy = 'Begin the file with "date YYYY-MM-DD", a space and the text.';

const knownLines = "title:, publisher:, url: and language:";
const opening = /^\uFEFF?\s*date[ \t]+(\S+)/;
const nearOpening = /^\uFEFF?\s*date\b[^\S\r\n]*[:=]?[^\S\r\n]*["']?(?=\d)/i;
const fieldLine = /^[ \t]*([A-Za-z][A-Za-z_-]{1,19})[ \t]*:[ \t]*(.*)$/;

/** Names that other formats give to such lines: they are never the first word of a text. */
const foreignNames =
  /^(author|byline|by-line|headline|subtitle|source|link|address|lang|locale|published|publication|updated|created|description|summary|tags|keywords|category|categories|slug|draft|layout|date)$/i;

/**
 * Reads the head of an article file: `date YYYY-MM-DD` and, where the date stands alone on its line, the lines `title:`,
 * `publisher:`, `url:` and `language:` below it, up to a blank line or the first line of text. Null where the text has no
 * such head.
 */
export function parseHeader(text: string): ArticleHeader | ArticleFileProblem[] | null {
  const match = opening.exec(text);
  if (!match) return nearOpening.test(text) ? [misspeltOpening(text)] : null;
  const date = match[1] as string;
  const line = lineOf(text, match[0].length);
  if (!isDay(date)) return [{ line, problem: `"${cut(date)}" is no day of the calendar.`, remedy: headerRemedy }];
  const rest = lineAt(text, match[0].length);
  if (!rest) return { date, fields: {}, end: text.length };
  if (rest.text.trim() !== "") return { date, fields: {}, end: match[0].length + 1 };
  const { fields, problems, end } = readFields(text, rest.next, line + 1);
  return problems.length > 0 ? problems : { date, fields, end };
}

function misspeltOpening(text: string): ArticleFileProblem {
  const start = text.search(/[^\uFEFF\s]/);
  const written = lineAt(text, start)?.text ?? "";
  const problem = `The file has no date: "${cut(written)}" is no header.`;
  return { line: lineOf(text, start), problem, remedy: headerRemedy };
}

interface ReadFields {
  fields: ArticleHeader["fields"];
  problems: ArticleFileProblem[];
  end: number;
}

function readFields(text: string, start: number, firstLine: number): ReadFields {
  const fields: ArticleHeader["fields"] = {};
  const problems: ArticleFileProblem[] = [];
  const seen = new Map<FieldName, number>();
  let end = start;
  for (let number = firstLine, line = lineAt(text, start); line; number++, line = lineAt(text, end)) {
    if (line.text.trim() === "") return { fields, problems, end: line.next };
    const field = readField(line);
    if (!field) break;
    const problem = "problem" in field ? field : takeField(field, seen.get(field.name), fields);
    if (problem) problems.push({ line: number, ...problem });
    if ("name" in field) seen.set(field.name, seen.get(field.name) ?? number);
    end = line.next;
  }
  return { fields, problems, end };
}

type Wrong = Omit<ArticleFileProblem, "line">;
interface Field {
  name: FieldName;
  value: string;
}

/** What a line below the date says; null where it is text. `SEOUL: The talks ended` is text, `titel: The talks` is not. */
function readField(line: TextLine): Field | Wrong | null {
  const match = fieldLine.exec(line.text);
  if (!match) return null;
  const [, written, value] = match as unknown as [string, string, string];
  const name = fieldNames.find((known) => known === written.toLowerCase());
  if (name) return { name, value: value.trim() };
  const meant = fieldNames.find((known) => isNear(written.toLowerCase(), known));
  if (meant) return { problem: `There is no line "${written}:".`, remedy: `Write "${meant}:".` };
  if (!foreignNames.test(written) && written !== written.toLowerCase()) return null;
  const remedy = `Only ${knownLines} may follow the date: take the line out or, if it is text, put a blank line before it.`;
  return { problem: `There is no line "${written}:".`, remedy };
}

/** Two letters too many, missing or wrong, where the name is long enough for that to mean anything. */
function isNear(written: string, known: FieldName): boolean {
  if (known === "url") return /^(?:ulr|uri|lru|urls|rul)$/.test(written);
  if (Math.abs(written.length - known.length) > 2) return false;
  return search(written, known, 2).some(({ start, end, errors }) => errors + written.length - (end - start) <= 2);
}

function takeField({ name, value }: Field, before: number | undefined, fields: ArticleHeader["fields"]): Wrong | null {
  if (before !== undefined)
    return { problem: `"${name}:" stands twice, first on line ${before}.`, remedy: "Keep one of the two." };
  if (value === "") return null;
  const checked = checkValue(name, value);
  if (typeof checked !== "string") return checked;
  fields[name] = checked;
  return null;
}

function checkValue(name: FieldName, value: string): string | Wrong {
  if (name === "url")
    return toWebAddress(value)
      ? value
      : {
          problem: `"${cut(value)}" is no address of a page.`,
          remedy: "Write it whole, with https://, or leave the line out.",
        };
  if (name === "language")
    return (
      toLanguageTag(value) ?? {
        problem: `"${cut(value)}" is no language tag.`,
        remedy: 'Write a tag of BCP 47 like "en" or "ko".',
      }
    );
  return value;
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
