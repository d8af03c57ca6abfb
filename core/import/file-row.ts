/** Something to mend in a row: the column's name or, in JSON, the path; empty = the row as a whole. */
export interface RowProblem {
  column: string;
  message: string;
  /** worth knowing, and no reason not to import the row */
  isNote?: boolean;
}

/** The same by the path of its field in the event's content. */
export type FieldProblem = Omit<RowProblem, "column"> & { field: string };

/** A row of a file: cells in the order of the columns or, in JSON, an object. */
export interface FileRow {
  /** counted from 1, the header not included */
  number: number;
  /** of a table, the line on which it begins; null in JSON */
  line: number | null;
  cells: string[] | Record<string, unknown>;
  problems: RowProblem[];
}

/** A file as it was read. JSON has no columns: its fields have the names of our exports. */
export interface ReadFile {
  format: "csv" | "json";
  columns: string[];
  rows: FileRow[];
}
