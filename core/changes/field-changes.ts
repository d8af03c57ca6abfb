import type { FieldChange } from "./change";

type Snapshot = Readonly<Record<string, unknown>>;

/** What is no field of the record, or follows from others. */
const silent = new Set(["id", "slug", "state", "events"]);

/**
 * The fields in which two snapshots of a record differ, in the order of the newer one. Snapshots are read as they were
 * written, by whatever version of the program: a field that is missing says nothing.
 */
export function fieldChanges(before: Snapshot, after: Snapshot): FieldChange[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return fields.filter((field) => !silent.has(field)).flatMap((field) => changeOf(field, before[field], after[field]));
}

function changeOf(field: string, before: unknown, after: unknown): FieldChange[] {
  const [old, now] = [toLines(field, before), toLines(field, after)];
  const change = { field, before: without(old, now), after: without(now, old) };
  return change.before.length + change.after.length > 0 ? [change] : [];
}

/** The lines of one list that the other lacks; a line that stands there twice must stand there twice. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A value as lines that a reader can compare: one for a single value, one for each member of a list. */
function toLines(field: string, value: unknown): string[] {
  if (value === null || value === undefined || value === "") return [];
  if (Array.isArray(value)) return value.flatMap((member) => toLines(field, member));
  return [typeof value === "object" ? toLine(field, value as Snapshot) : String(value)];
}

function toLine(field: string, value: Snapshot): string {
  const text = (key: string) => (typeof value[key] === "string" ? (value[key] as string) : null);
  const join = (...parts: (string | null)[]) => parts.filter(Boolean).join(", ");
  if (field === "place") return join(text("name"), text("country"));
  if (field === "participants") return join(text("name"), text("office"), text("country"));
  if (field === "sources") return join(text("publisher"), text("title"), text("date"), listed(value.supports));
  if (field === "history") return join(text("knownOn"), text("status"), text("date"), text("place"), text("note"));
  if (field === "quotes") return join(text("exact"), text("article"), listed(value.supports));
  return Object.values(value)
    .filter((part) => typeof part === "string" || typeof part === "number")
    .join(", ");
}

function listed(value: unknown): string | null {
  return Array.isArray(value) && value.length > 0 ? `(${value.join(", ")})` : null;
}
