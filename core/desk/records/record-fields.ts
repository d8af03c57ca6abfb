import type { FieldRow } from "#core/desk/event-fields";
import type { Problem } from "#core/desk/event-problems";

/** What the form of a person or a place holds, word for word and however wrong: its lines by name, and its offices. */
export interface RecordFields {
  lines: Record<string, string>;
  rows: FieldRow[];
}

/** A part of a record by which two versions are compared, and where the form has it. */
export interface RecordPart<D> {
  key: string;
  name: string;
  /** names of lines; `offices` = the rows */
  fields: readonly string[];
  /** what a draft says there, in words, one line a row */
  words: (draft: D) => string;
}

/** How records of one kind stand in a form. */
export interface RecordForm<D> {
  noun: "entity" | "place";
  parts: readonly RecordPart<D>[];
  toFields: (draft: D) => RecordFields;
  /** the draft that the fields make, whatever is wrong with it: `problemsOf` says what */
  toDraft: (fields: RecordFields, id: string) => D;
  problemsOf: (draft: D) => Problem[];
  /** a draft as a revision keeps it; null where it keeps something else */
  parse: (kept: unknown) => D | null;
}

/** Reads the entries of a sent form: `offices.0.title` is the title of the first office. Rows without a word are dropped. */
export function readRecordFields(entries: Iterable<readonly [string, unknown]>): RecordFields {
  const lines: Record<string, string> = {};
  const rows = new Map<number, FieldRow>();
  for (const [name, value] of entries) {
    if (typeof value !== "string") continue;
    const text = value.replaceAll("\r\n", "\n").replaceAll("\u0000", "");
    const [, index, field] = /^offices\.(\d{1,4})\.(\w{1,20})$/.exec(name) ?? [];
    if (index && field) rows.set(Number(index), { ...rows.get(Number(index)), [field]: text });
    else if (/^[a-zA-Z]{1,20}$/.test(name)) lines[name] = text;
  }
  const written = [...rows].filter(([, row]) => Object.values(row).some((text) => text.trim() !== ""));
  return { lines, rows: written.sort(([a], [b]) => a - b).map(([, row]) => row) };
}

/** Puts a part of one form into another. */
export function copyRecordPart(from: RecordFields, to: RecordFields, fields: readonly string[]): RecordFields {
  const lines = { ...to.lines };
  for (const name of fields) if (name !== "offices") lines[name] = from.lines[name] ?? "";
  return { lines, rows: fields.includes("offices") ? from.rows : to.rows };
}

/** Lines of text, each once, without those that say nothing. */
export function linesIn(text: string | undefined): string[] {
  const lines = (text ?? "").split("\n").map((line) => line.trim().replace(/\s+/g, " "));
  return [...new Set(lines.filter(Boolean))];
}

/** A line of a form; null where nothing is written. */
export function lineOf({ lines }: RecordFields, name: string): string | null {
  return (lines[name] ?? "").trim().replace(/\s+/g, " ") || null;
}
