import type { AuditQuery } from "#core/desk/audit-query";
import { may } from "#core/desk/permissions";
import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import { toDate } from "#data/day";
import type { Prisma } from "#prisma/client";
import { type AuditSubject, nameSubjects } from "./audit-subjects";
import type { Act } from "./dashboard";
import { deskWrite } from "./desk-write";
import { literal } from "./look-up";
import { isId } from "./record-id";

/** An entry of the log whole, with what only the log's own page shows. */
export interface AuditLine extends Act {
  detail: Prisma.JsonValue;
  about: AuditSubject | null;
  groupId: string | null;
}

export const auditAPage = 100;

/** A page of the log, newest first, after an entry; `next` is the entry to go on after, null at the end. */
export async function listAudit(
  db: Database,
  editor: Editor,
  query: AuditQuery,
  { after, limit = auditAPage }: { after: string | null; limit?: number },
): Promise<{ lines: AuditLine[]; next: string | null }> {
  const where = conditionsOf(editor, query);
  const rows = await db.auditEntry.findMany({
    where,
    orderBy: [{ at: "desc" }, { id: "desc" }],
    ...(after && isId(after) ? { cursor: { id: after }, skip: 1 } : {}),
    take: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const subjects = await nameSubjects(db, shown);
  const lines = shown.map(({ outcome, ...row }, index) => ({
    ...{ ...row, isRefused: outcome === "refused" },
    about: subjects[index] ?? null,
  }));
  return { lines, next: rows.length > limit ? (lines.at(-1)?.id ?? null) : null };
}

/** How many entries a query finds. */
export async function countAudit(db: Database, editor: Editor, query: AuditQuery): Promise<number> {
  return db.auditEntry.count({ where: conditionsOf(editor, query) });
}

/** The names of those who did something, for a list to choose from. */
export async function listActors(db: Database): Promise<string[]> {
  const users = await db.user.findMany({ select: { name: true }, orderBy: { name: "asc" }, take: 500 });
  return [...new Set(users.map(({ name }) => name))];
}

/**
 * The whole log of a query as pages, newest first: it is never held whole. That it was taken away is in the log first.
 * @throws Forbidden
 */
export async function exportAudit(
  db: Database,
  editor: Editor,
  query: AuditQuery,
  format: string,
): Promise<AsyncGenerator<AuditLine[]>> {
  const detail = { format, ...query };
  await deskWrite(db, editor, { write: "audit.export", noun: "audit", detail }, async () => ({
    result: undefined,
    audit: {},
  }));
  return pagesOf(db, editor, query);
}

async function* pagesOf(db: Database, editor: Editor, query: AuditQuery): AsyncGenerator<AuditLine[]> {
  let after: string | null = null;
  do {
    const page: { lines: AuditLine[]; next: string | null } = await listAudit(db, editor, query, {
      after,
      limit: 1_000,
    });
    if (page.lines.length > 0) yield page.lines;
    after = page.next;
  } while (after !== null);
}

/** Who tried to come in, and what became of accounts, is for those who may take the log away; everybody sees their own. */
function conditionsOf(
  editor: Editor,
  { who, what, from, to, outcome, about }: AuditQuery,
): Prisma.AuditEntryWhereInput {
  const day = 86_400_000;
  const all: Prisma.AuditEntryWhereInput[] = [
    ...(who ? [{ by: { equals: who, mode: "insensitive" as const } }] : []),
    ...(what
      ? [what.includes(".") ? { action: what } : { OR: [{ action: what }, { action: { startsWith: `${what}.` } }] }]
      : []),
    ...(from ? [{ at: { gte: toDate(from) } }] : []),
    ...(to ? [{ at: { lt: new Date(toDate(to).getTime() + day) } }] : []),
    ...(outcome ? [{ outcome }] : []),
    ...(about ? [{ subject: { contains: literal(about), mode: "insensitive" as const } }] : []),
  ];
  if (!may(editor.role, "audit.export"))
    all.push({
      OR: [{ editorId: editor.id }, { NOT: { OR: ofAccounts.map((action) => ({ action: { startsWith: action } })) } }],
    });
  return { AND: all };
}

const ofAccounts = ["sign-", "request", "account."];
