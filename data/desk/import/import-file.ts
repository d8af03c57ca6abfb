import type { Editor } from "#core/desk/role";
import { type ImportField, importFieldNames, importFields, type Mapping } from "#core/import/import-fields";
import { firstSettings, type ImportSettings } from "#core/import/import-row";
import type { Database } from "#data/client";
import { Conflict, NotFound, Refused } from "#data/errors";
import type { ImportFile as FileRow, Prisma } from "#prisma/client";
import { requirePermission } from "../desk-write";
import { isId } from "../record-id";

/** A file that is being imported. */
export interface ImportFile
  extends Pick<FileRow, "id" | "name" | "columns" | "state" | "checkedAt" | "groupId" | "by" | "createdAt"> {
  format: "csv" | "json";
  /** null = JSON, whose fields have names */
  mapping: Mapping | null;
  settings: ImportSettings;
}

/** @throws NotFound */
export async function getImport(db: Pick<Database, "importFile">, id: string): Promise<ImportFile> {
  const row = isId(id) ? await db.importFile.findUnique({ where: { id } }) : null;
  if (!row) throw new NotFound("There is no such file (any more).");
  return toFile(row);
}

function toFile({ mapping, settings, format, editorId: _, ...row }: FileRow): ImportFile {
  const isTable = format === "csv";
  return {
    ...row,
    format: isTable ? "csv" : "json",
    mapping: isTable ? (mapping as Mapping) : null,
    settings: { ...firstSettings, ...(settings as object) },
  };
}

/** Files, the newest first. */
export async function listImports(db: Database): Promise<(ImportFile & { rows: number })[]> {
  const rows = await db.importFile.findMany({
    where: { state: { not: "discarded" } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
    include: { _count: { select: { rows: true } } },
  });
  return rows.map(({ _count, ...row }) => ({ ...toFile(row), rows: _count.rows }));
}

/** What columns hold and how the import is to be done; rows have to be compared anew then. */
export async function prepareImport(
  db: Database,
  editor: Editor,
  { id, mapping, settings }: { id: string; mapping: readonly string[]; settings: ImportSettings },
): Promise<void> {
  requirePermission(editor, "import.prepare");
  const file = await getImport(db, id);
  const fields = file.columns.map((_, index) => importFieldNames.find((name) => name === mapping[index]) ?? null);
  // what was chosen is kept even where it cannot be done yet: nobody has to choose it again
  await changeWaiting(db, id, { mapping: fields, settings: { ...settings }, checkedAt: null });
  const twice = fields.find((field, index) => field !== null && fields.indexOf(field) !== index);
  if (twice) throw new Refused(`Two columns hold “${importFields[twice].name}”: choose one, and leave the other out.`);
  if (file.format === "csv" && !hasWhatItNeeds(fields))
    throw new Refused("Say which columns hold the title and the date: no event is on record without them.");
}

/** A known event needs no title to be changed, and a new one needs both. */
function hasWhatItNeeds(fields: readonly (ImportField | null)[]): boolean {
  const has = (field: ImportField) => fields.includes(field);
  return (has("title") && (has("date") || has("from") || has("to"))) || has("slug") || has("id");
}

/** Gives a file up. It stays on the list of what was done, without its rows. */
export async function discardImport(db: Database, editor: Editor, id: string): Promise<void> {
  requirePermission(editor, "import.prepare");
  await changeWaiting(db, id, { state: "discarded" });
  await db.importRow.deleteMany({ where: { fileId: id } });
}

/** @throws Conflict where the file waits no more */
export async function changeWaiting(
  db: Database,
  id: string,
  data: Prisma.ImportFileUpdateManyMutationInput,
): Promise<void> {
  const { count } = await db.importFile.updateMany({ where: { id, state: "waiting" }, data });
  if (count === 0) throw new Conflict("This file was imported or discarded meanwhile. Nothing was changed.");
}
