import { type Cell, toCsvLine } from "#core/export/csv";
import { type ExportContext, statementOf } from "#core/export/export-context";

/** What a picture shows, as numbers: the names of its columns, then its rows; the first column names the row. */
export interface ChartTable {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** where the last cell of each row leads; of pages alone */
  links?: readonly string[];
  /** the places of columns that hold words of the record, which are in English on every page */
  recordColumns?: readonly number[];
}

/** A table as a CSV file (RFC 4180); the last columns say of which version it is, when it was taken and what was asked. */
export function toChartCsv({ columns, rows }: ChartTable, context: ExportContext): string {
  const { datasetVersion, retrieved, query } = statementOf(context);
  const lines = [
    toCsvLine([...columns, "dataset_version", "retrieved", "query"]),
    ...rows.map((row) => toCsvLine([...row, datasetVersion, retrieved, query])),
  ];
  return lines.join("");
}
