import { normalizeName } from "#core/names/normalize-name";
import { fieldNames, readField } from "./query-fields";
import type { ColumnTerm, SearchQuery, SearchTerm } from "./search-query";

/** A minus, a field, and words in quotes or one without; a quote that nobody closes reaches to the end. */
const part = /(-?)(?:(\p{L}+):)?(?:"([^"]*)(?:"|$)|([^\s"]\S*)|(?=\s|$))/guy;

/**
 * Reads the query language: words, "words side by side", -without and field:value. What is wrong is told and left out; any
 * text at all can be read.
 */
export function parseQuery(q: string): SearchQuery {
  const query: SearchQuery = { terms: [], columns: [], problems: [], rest: "" };
  const kept: string[] = [];
  for (const token of tokensOf(q)) {
    const problem = readToken(query, token);
    if (problem) query.problems.push({ field: "q", value: token.source, message: problem });
    else kept.push(token.source);
  }
  const isVoid = query.terms.length + query.columns.length === 0;
  if (isVoid && query.problems.length === 0 && q.trim() !== "")
    query.problems.push({ field: "q", value: q.trim(), message: "Write a word with at least one letter or digit." });
  return { ...query, columns: eitherOf(query.columns), rest: isVoid ? "" : kept.join(" ") };
}

interface Token {
  source: string;
  not: boolean;
  field: string | null;
  quoted: string | null;
  plain: string | null;
}

function tokensOf(q: string): Token[] {
  const text = q.replace(/[“”„‟«»]/g, '"');
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    part.lastIndex = at;
    const match = part.exec(text);
    const [source = "", minus, field, quoted, plain] = match ?? [];
    if (source) tokens.push({ source, not: minus === "-", ...shapeOf({ field, quoted, plain }) });
    at += source.length || 1;
  }
  return tokens;
}

function shapeOf(groups: Record<"field" | "quoted" | "plain", string | undefined>) {
  return { field: groups.field ?? null, quoted: groups.quoted ?? null, plain: groups.plain ?? null };
}

/** Adds what a token asks for; tells what is wrong with it, or null. */
function readToken(query: SearchQuery, { source, not, field, quoted, plain }: Token): string | null {
  const name = field?.toLowerCase() ?? null;
  const isField = name !== null && (quoted !== null || plain !== null || fieldNames.includes(name));
  if (!isField) {
    addWords(query, quoted ?? plain ?? source, quoted !== null, not);
    return null;
  }
  const values = quoted === null ? (plain ?? "").split(",") : [quoted];
  const read = readField(name, values.map((value) => value.trim()).filter(Boolean), not);
  if ("term" in read) query.terms.push(read.term);
  if ("column" in read) query.columns.push(read.column);
  return "problem" in read ? read.problem : null;
}

/** What has no letter and no digit asks for nothing. */
function addWords(query: SearchQuery, text: string, isPhrase: boolean, not: boolean): void {
  if (normalizeName(text) !== "")
    query.terms.push({ kind: isPhrase ? "phrase" : "word", text, not } satisfies SearchTerm);
}

/** A field that is given again means either, as a parameter that is given again does. */
function eitherOf(columns: readonly ColumnTerm[]): ColumnTerm[] {
  const merged: ColumnTerm[] = [];
  for (const column of columns) {
    const same = merged.find(
      (other) => other.field === column.field && column.field !== "date" && "not" in other && other.not === column.not,
    );
    if (same && "values" in same && "values" in column) same.values = [...new Set([...same.values, ...column.values])];
    else merged.push({ ...column });
  }
  return merged;
}
