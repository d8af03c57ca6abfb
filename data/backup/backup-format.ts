import { z } from "zod";
import { Refused } from "#data/errors";

/**
 * A backup is NDJSON in UTF-8 (https://github.com/ndjson/ndjson-spec): a {@link BackupHeader}, then each row of each table as
 * `{"table":…,"row":{column: value}}`, tables and rows in a fixed order, then a {@link BackupEnd}. Nothing in it depends on
 * when or where it was made, so that two backups of the same rows are the same bytes.
 */
export const backupFormat = 1;

const headerSchema = z.object({
  panmunjom: z.literal("backup"),
  format: z.int().positive(),
  /** the last migration of the database that the rows come from */
  migration: z.string(),
  /** the columns of each table, in the order of the file */
  tables: z.record(z.string(), z.array(z.string())),
});

/** The first line. */
export type BackupHeader = z.infer<typeof headerSchema>;

const endSchema = z.object({
  end: z.object({
    /** of each table */
    rows: z.record(z.string(), z.int().nonnegative()),
    /** of all bytes before this line, hexadecimal */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});

/** The last line: without it the file is not whole. */
export type BackupEnd = z.infer<typeof endSchema>;

/** A line between the first and the last. */
export interface BackupRow {
  table: string;
  /** the row as it stands in the file */
  json: string;
}

/** @throws Refused for a file that is no backup, or one of a format that this program does not know */
export function parseHeader(line: string): BackupHeader {
  const json = parseJson(line);
  const format = z.object({ panmunjom: z.literal("backup"), format: z.int() }).safeParse(json);
  if (!format.success)
    throw new Refused(
      "The file is no backup of Panmunjom: its first line is not the head of one. Nothing was changed.",
    );
  if (format.data.format > backupFormat)
    throw new Refused(
      `The backup has format ${format.data.format}, which a newer version of this program wrote; this version reads up to format ${backupFormat}. Update the program. Nothing was changed.`,
    );
  const header = headerSchema.safeParse(json);
  if (!header.success)
    throw new Refused(`The head of the backup is damaged: ${z.prettifyError(header.error)}. Nothing was changed.`);
  return header.data;
}

const rowStart = /^\{"table":"(\w+)","row":(?=\{)/;

/** A line after the first. Null where it is neither a row nor the end. */
export function parseLine(line: string): BackupRow | BackupEnd | null {
  const start = rowStart.exec(line);
  if (start && line.endsWith("}}")) return { table: start[1] as string, json: line.slice(start[0].length, -1) };
  const end = endSchema.safeParse(parseJson(line));
  return end.success ? end.data : null;
}

/** One line of the file, with the line break at its end. */
export function toLine(value: BackupHeader | BackupEnd): string {
  return `${JSON.stringify(value)}\n`;
}

export function toRowLine({ table, json }: BackupRow): string {
  return `{"table":${JSON.stringify(table)},"row":${json}}\n`;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
