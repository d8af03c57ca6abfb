import type { Editor } from "#core/desk/role";
import { toCsvLine } from "#core/export/csv";
import { firstSettings, type ImportSettings } from "#core/import/import-row";
import type { Database } from "#data/client";
import { checkImport } from "../check-import";
import { getImport, prepareImport } from "../import-file";
import { listRows } from "../import-rows";
import { runImport } from "../run-import";
import { takeUpload } from "../take-upload";

export const editor: Editor = { id: "e", name: "Ed", role: "editor" };
export const reviewer: Editor = { id: "r", name: "Rev", role: "reviewer" };
export const admin: Editor = { id: "a", name: "Ada", role: "admin" };

/** A table as our exports write it. */
export const table = (...lines: string[][]) => lines.map((line) => toCsvLine(line)).join("");

export const header = ["title", "date", "type", "status", "participants", "place", "summary", "source_urls"];

/** A row that is right, of an event that nobody has on record. */
export const newRow = (title: string, date: string) => [
  ...[title, date, "talks", "held", "Choe Son Hui; Sergey Lavrov", "Moscow", "Talks that a test made up."],
  "https://example.org/talks",
];

/** The steps of an import, as the pages take them one after the other. */
export function importSteps(getDb: () => Database) {
  const compare = async (id: string, settings: Partial<ImportSettings> = {}) => {
    const { mapping } = await getImport(getDb(), id);
    const fields = (mapping ?? []).map((field) => field ?? "");
    await prepareImport(getDb(), editor, { id, mapping: fields, settings: { ...firstSettings, ...settings } });
    await checkImport(getDb(), editor, id);
  };
  return {
    compare,
    /** Uploads a file and compares it with the record. */
    look: async (text: string, settings: Partial<ImportSettings> = {}) => {
      const id = await takeUpload(getDb(), editor, { name: "test.csv", bytes: new TextEncoder().encode(text) });
      if (typeof id !== "string") throw new Error(JSON.stringify(id));
      await compare(id, settings);
      return id;
    },
    rowsOf: (id: string) => listRows(getDb(), id, { kind: null, page: 1 }),
    run: (id: string, who = admin, skipWrong = false) => runImport(getDb(), who, { id, reason: "A test", skipWrong }),
    idOf: async (slug: string) => (await getDb().event.findUniqueOrThrow({ where: { slug } })).id,
  };
}
