import { toCsvLine } from "#core/export/csv";

/** An entry of the log as files have it. */
export interface AuditRecord {
  id: string;
  at: Date;
  by: string;
  action: string;
  isRefused: boolean;
  noun: string | null;
  subjectId: string | null;
  subject: string | null;
  reason: string | null;
  detail: unknown;
  groupId: string | null;
}

export const auditFormats = ["csv", "json"] as const;
export type AuditFormat = (typeof auditFormats)[number];

const columns = ["at", "by", "action", "outcome", "noun", "subject_id", "subject", "reason", "group", "detail", "id"];

/** The log as a file of a format, piece by piece. */
export async function* writeAuditFile(
  format: AuditFormat,
  pages: AsyncIterable<readonly AuditRecord[]>,
): AsyncGenerator<string> {
  if (format === "csv") {
    yield toCsvLine(columns);
    for await (const page of pages) yield page.map((entry) => toCsvLine(toCells(entry))).join("");
    return;
  }
  let count = 0;
  yield '{"entries":[';
  for await (const page of pages) {
    yield page.map((entry) => `${count++ === 0 ? "" : ","}\n${JSON.stringify(toEntry(entry))}`).join("");
  }
  yield `\n],"count":${count}}\n`;
}

function toEntry({ at, isRefused, ...entry }: AuditRecord) {
  return { at: at.toISOString(), outcome: outcomeOf(isRefused), ...entry };
}

function toCells({ id, at, by, action, isRefused, noun, subjectId, subject, reason, detail, groupId }: AuditRecord) {
  const told = detail === null || detail === undefined ? null : JSON.stringify(detail);
  return [at.toISOString(), by, action, outcomeOf(isRefused), noun, subjectId, subject, reason, groupId, told, id];
}

function outcomeOf(isRefused: boolean): "refused" | "done" {
  return isRefused ? "refused" : "done";
}
