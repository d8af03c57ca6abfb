import { type Cell, toCsvLine } from "./csv";

/** A column: its name, its type in Table Schema's words, what it holds, and how a row gives it. */
export interface Column<Row> {
  name: string;
  type: "string" | "integer" | "date" | "datetime";
  description: string;
  value(row: Row): Cell;
}

/** A table of the data package; `rowsOf` gives the rows that one event has in it. */
export interface Table<Source, Row = Source> {
  name: string;
  title: string;
  columns: readonly Column<Row>[];
  /** the columns that make a row unique */
  key: readonly string[];
  rowsOf(source: Source): readonly Row[];
}

/** A table as the lines of a CSV file. */
export async function* writeCsv<Source, Row>(
  table: Table<Source, Row>,
  pages: AsyncIterable<readonly Source[]>,
): AsyncGenerator<string> {
  yield csvHead(table);
  for await (const page of pages) yield csvLines(table, page);
}

/** The first line of a table as CSV. */
export function csvHead({ columns }: Pick<Table<never>, "columns">): string {
  return toCsvLine(columns.map(({ name }) => name));
}

/** The lines that some sources have in a table. */
export function csvLines<Source, Row>({ columns, rowsOf }: Table<Source, Row>, page: readonly Source[]): string {
  return page
    .flatMap(rowsOf)
    .map((row) => toCsvLine(columns.map((column) => column.value(row))))
    .join("");
}

/** Several values in one cell. No name or address of ours holds a bar between spaces. */
export function joinCell(values: readonly string[]): string {
  return values.join(" | ");
}
