import type { PartChange } from "#core/desk/merge-contents";
import type { Editor } from "#core/desk/role";
import type { RowProblem } from "#core/import/file-row";
import { choicesFor, type RowChoice, type RowKind, type RowMatch, rowChoices, rowKinds } from "#core/import/import-row";
import type { Database } from "#data/client";
import { Prisma } from "#prisma/client";
import { requirePermission } from "../desk-write";
import { changeWaiting, type ImportFile } from "./import-file";

export type RowCounts = Record<RowKind, number> & { all: number; add: number; change: number };

/** How many rows there are of each kind, and what would be done with them. */
export async function countRows(db: Database, fileId: string): Promise<RowCounts> {
  const groups = await db.importRow.groupBy({ by: ["kind", "choice"], where: { fileId }, _count: true });
  const sum = (isCounted: (kind: string | null, choice: string | null) => boolean) =>
    groups.reduce((total, { kind, choice, _count }) => total + (isCounted(kind, choice) ? _count : 0), 0);
  const kinds = Object.fromEntries(rowKinds.map((name) => [name, sum((kind) => kind === name)]));
  return {
    ...(kinds as Record<RowKind, number>),
    all: sum(() => true),
    add: sum((_, choice) => choice === "new"),
    change: sum((_, choice) => choice === "update"),
  };
}

/** A row as the dry run shows it. */
export interface CheckedRow {
  number: number;
  line: number | null;
  kind: RowKind | null;
  choice: RowChoice;
  choices: RowChoice[];
  title: string;
  date: string;
  match: RowMatch | null;
  changes: PartChange[];
  problems: RowProblem[];
}

export const rowsAPage = 50;

/** A page of the rows, of one kind or all, in the order of the file. */
export async function listRows(
  db: Database,
  fileId: string,
  { kind, page }: { kind: RowKind | null; page: number },
): Promise<CheckedRow[]> {
  const rows = await db.importRow.findMany({
    where: { fileId, ...(kind ? { kind } : {}) },
    orderBy: { number: "asc" },
    skip: (page - 1) * rowsAPage,
    take: rowsAPage,
  });
  return rows.map(({ number, line, title, date, ...row }) => {
    const [known, match] = [row.kind as RowKind | null, row.match as unknown as RowMatch | null];
    return {
      ...{ number, line, title: title ?? "", date: date ?? "", kind: known, match },
      choice: (row.choice ?? "skip") as RowChoice,
      choices: known ? choicesFor(known, { update: row.update !== null, create: row.content !== null }) : [],
      changes: (row.changes ?? []) as unknown as PartChange[],
      problems: (row.problems ?? row.faults) as unknown as RowProblem[],
    };
  });
}

/** Some cells of each column, for people who say what it holds; of JSON none. */
export async function readSamples(db: Database, { id, columns }: ImportFile): Promise<string[][]> {
  if (columns.length === 0) return [];
  const rows = await db.importRow.findMany({ where: { fileId: id, number: { lte: 20 } }, orderBy: { number: "asc" } });
  return columns.map((_, index) => {
    const cells = rows.map(({ cells }) => (Array.isArray(cells) ? String(cells[index] ?? "").trim() : ""));
    return [...new Set(cells.filter(Boolean))]
      .slice(0, 2)
      .map((cell) => (cell.length > 60 ? `${cell.slice(0, 60)}…` : cell));
  });
}

/** All problems of a file, row by row, in pieces: it may have more than fit in memory. */
export async function* streamProblems(db: Database, fileId: string): AsyncGenerator<ProblemLine[]> {
  for (let last = 0; ; ) {
    const rows = await db.importRow.findMany({
      where: { fileId, number: { gt: last } },
      orderBy: { number: "asc" },
      take: 1_000,
      select: { number: true, line: true, title: true, faults: true, problems: true },
    });
    if (rows.length === 0) return;
    yield rows.flatMap(({ number, line, title, faults, problems }) =>
      ((problems ?? faults) as unknown as RowProblem[]).map((problem) => ({
        number,
        line,
        title: title ?? "",
        problem,
      })),
    );
    last = rows.at(-1)?.number ?? last;
  }
}

/** Something to mend, and where. */
export interface ProblemLine {
  number: number;
  line: number | null;
  title: string;
  problem: RowProblem;
}

/** What an editor wants done with rows: some by number, or all of a kind. */
export interface Chosen {
  id: string;
  rows: readonly { number: number; choice: string }[];
  all: { kind: string; choice: string } | null;
}

/** Keeps what was chosen; what cannot be chosen for a row is left as it was. */
export async function chooseRows(db: Database, editor: Editor, { id, rows, all }: Chosen): Promise<void> {
  requirePermission(editor, "import.prepare");
  await changeWaiting(db, id, { state: "waiting" });
  for (const choice of rowChoices) {
    const numbers = rows.filter((row) => row.choice === choice).map(({ number }) => number);
    const ofFile = Prisma.sql`"fileId" = ${id}::uuid`;
    if (numbers.length > 0) await choose(db, Prisma.sql`${ofFile} AND "number" = ANY(${numbers}::int[])`, choice);
    if (all?.choice === choice) await choose(db, Prisma.sql`${ofFile} AND "kind" = ${all.kind}`, choice);
  }
}

/** What was chosen is done where it can be: an update needs a record, a new event a content without faults. */
async function choose(db: Database, where: Prisma.Sql, choice: RowChoice): Promise<void> {
  const needs = {
    skip: Prisma.sql`true`,
    new: Prisma.sql`"kind" NOT IN ('wrong', 'same') AND "content" IS NOT NULL`,
    update: Prisma.sql`"kind" NOT IN ('wrong', 'same') AND "update" IS NOT NULL`,
  };
  await db.$executeRaw`UPDATE "ImportRow" SET "choice" = ${choice} WHERE ${where} AND ${needs[choice]}`;
}
