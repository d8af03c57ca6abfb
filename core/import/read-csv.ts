import { CsvError, parse } from "csv-parse/sync";
import { undefuse } from "#core/export/csv";
import { type FileProblem, importLimits, toStorable } from "./file-problem";
import type { FileRow, ReadFile } from "./file-row";

/** What csv-parse gives for a record with `info`. */
interface Parsed {
  record: string[];
  info: { lines: number };
}

/** Reads a table with a header and so many rows at most. Which sign separates cells is seen from the header. */
export function readCsv(text: string, mostRows: number = importLimits.rows): ReadFile | FileProblem {
  const [, said = "", body = ""] = /^\uFEFF?(?:sep=(.)\r?\n)?([\s\S]*)$/.exec(text) as unknown as string[];
  const parsed = parseAll(body, said || delimiterOf(body));
  if (!Array.isArray(parsed)) return parsed;
  const [head, ...records] = parsed;
  if (!head || records.length === 0)
    return { line: 1, problem: "The table has no rows.", remedy: "Put names of columns first, then a row an event." };
  const columns = toColumns(head.record);
  const tooMany = findExcess(columns.length, records.length, mostRows);
  if (tooMany) return tooMany;
  const shift = said ? 1 : 0;
  const rows = records.map(({ record }, index): FileRow => {
    const before = (parsed[index] as Parsed).info.lines;
    return {
      number: index + 1,
      line: before + 1 + shift,
      cells: record.map(toCell),
      problems: excessOf(record, columns),
    };
  });
  return { format: "csv", columns, rows };
}

function parseAll(text: string, delimiter: string): Parsed[] | FileProblem {
  try {
    return parse(text, {
      ...{ delimiter, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: 2_000_000 },
    }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: number }).lines ?? 1);
    return { line, problem: `The table cannot be read: ${error.message}.`, remedy: "Save it as CSV again (RFC 4180)." };
  }
}

/** The sign that stands in the header most often, outside of quotes. */
function delimiterOf(text: string): string {
  const head = (/^(?:"[^"]*"|[^"\r\n])*/.exec(text.slice(0, 20_000)) as RegExpExecArray)[0].replace(/"[^"]*"/g, "");
  const countOf = (sign: string) => head.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (countOf(sign) > countOf(best) ? sign : best));
}

/** Names of columns are each there once; a column without one is called by its place. */
function toColumns(names: readonly string[]): string[] {
  const columns: string[] = [];
  for (const [index, name] of names.entries()) {
    const words = toCell(name).trim().replace(/\s+/g, " ").slice(0, 100) || `column ${index + 1}`;
    columns.push(columns.includes(words) ? `${words} (${index + 1})` : words);
  }
  return columns;
}

/** Files that were put together have byte order marks in their middle. */
function toCell(text: string): string {
  return undefuse(toStorable(text.replace(/^\uFEFF/, "")));
}

function findExcess(columns: number, rows: number, mostRows: number): FileProblem | null {
  const remedy = "Split the file.";
  if (columns > importLimits.columns)
    return { line: 1, problem: `${columns} columns are more than the ${importLimits.columns} that are read.`, remedy };
  if (rows <= mostRows) return null;
  const words = `${rows.toLocaleString("en")} rows are more than the ${mostRows.toLocaleString("en")}`;
  return { line: 1, problem: `${words} that are read at once.`, remedy };
}

function excessOf(record: readonly string[], columns: readonly string[]): FileRow["problems"] {
  const long = record.findIndex((cell) => cell.length > importLimits.cell);
  const cells = `${record.length} cells, and there are ${columns.length} columns`;
  return [
    ...(record.length > columns.length && record.slice(columns.length).some(Boolean)
      ? [{ column: "", message: `The row has ${cells}: are its quotes right?` }]
      : []),
    ...(long >= 0
      ? [{ column: columns[long] ?? "", message: `Keep this under ${importLimits.cell} characters.` }]
      : []),
  ];
}
