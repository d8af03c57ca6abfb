/** Why a file cannot be imported at all: where, and what to do about it. */
export interface FileProblem {
  /** counted from 1 */
  line: number;
  problem: string;
  remedy: string;
}

/** What is read at most of one file. */
export const importLimits = {
  /** as it is sent; below the size at which the server stops listening to a request */
  sentBytes: 9_000_000,
  /** unpacked */
  bytes: 60_000_000,
  rows: 20_000,
  columns: 200,
  /** of one cell, in characters */
  cell: 50_000,
} as const;

/** The limits in words, for forms and errors. */
export const limitWords = `up to ${importLimits.sentBytes / 1e6} MB as it is sent (a .gz of up to ${importLimits.bytes / 1e6} MB unpacked) and ${importLimits.rows.toLocaleString("en")} rows`;

export function isFileProblem(value: object): value is FileProblem {
  return "remedy" in value;
}

/**
 * Text that a database takes: NUL and halves of characters, which it does not, are shown as the sign for what cannot be
 * read.
 */
export function toStorable(text: string): string {
  return text.replaceAll("\0", "\uFFFD").replace(/\p{Surrogate}/gu, "\uFFFD");
}
