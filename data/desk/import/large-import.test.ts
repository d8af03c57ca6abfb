import { expect, test } from "vitest";
import type { Editor } from "#core/desk/role";
import { toCsvLine } from "#core/export/csv";
import { firstSettings } from "#core/import/import-row";
import { emptyFilter } from "#core/timeline/filter";
import { listEventCards } from "#data/event-list";
import { describeSeeded } from "#data/testing/database";
import { undoGroup } from "../groups/undo-group";
import { checkImport } from "./check-import";
import { getImport, prepareImport } from "./import-file";
import { countRows } from "./import-rows";
import { runImport } from "./run-import";
import { takeUpload } from "./take-upload";

const admin: Editor = { id: "a", name: "Ada", role: "admin" };
const rows = 10_000;

/** A table of 10,000 rows that several hands have saved: a mark in its middle, and lines of Latin-1. */
function largeTable(): Uint8Array {
  const lines = Array.from({ length: rows }, (_, index) => {
    const day = new Date(Date.UTC(2041, 0, 1) + index * 86_400_000).toISOString().slice(0, 10);
    const mark = index === 5_000 ? "\uFEFF" : "";
    const title = index % 1_000 === 7 ? `Entretien à Pékin ${index}` : `조선 회담 ${index}`;
    return {
      text: `${mark}${toCsvLine([title, day, "talks", "held", "Choe Son Hui; Wang Yi", "=1+1", "https://example.org/x"])}`,
      index,
    };
  });
  const head = "\uFEFFtitle,date,type,status,participants,summary,source_urls\r\n";
  return Buffer.concat([
    Buffer.from(head),
    ...lines.map(({ text, index }) => Buffer.from(text, index % 1_000 === 7 ? "latin1" : "utf8")),
  ]);
}

describeSeeded("a large file", (getDb) => {
  test("of 10,000 rows in mixed encodings is compared, imported and taken back, each as a whole", async () => {
    const [db, before] = [getDb(), await listEventCards(getDb(), emptyFilter, { limit: 1 })];
    const id = (await takeUpload(db, admin, { name: "large.csv", bytes: largeTable() })) as string;
    const { mapping } = await getImport(db, id);
    const fields = (mapping ?? []).map((field) => field ?? "");
    await prepareImport(db, admin, { id, mapping: fields, settings: { ...firstSettings, state: "published" } });
    await checkImport(db, admin, id);
    expect(await countRows(db, id)).toMatchObject({ all: rows, new: rows, wrong: 0 });
    const { groupId, added } = await runImport(db, admin, { id, reason: "A test", skipWrong: false });
    expect(added).toBe(rows);
    const french = await db.event.findMany({ where: { title: { startsWith: "Entretien à Pékin" } } });
    expect(french).toHaveLength(10);
    expect(new Set(french.map(({ summary }) => summary))).toEqual(new Set(["=1+1"]));
    const after = await listEventCards(db, emptyFilter, { limit: 1 });
    expect(after.total).toBe(before.total + rows);
    expect(await undoGroup(db, admin, { id: groupId, reason: "A test" })).toMatchObject({ withdrawn: rows, left: 0 });
    expect((await listEventCards(db, emptyFilter, { limit: 1 })).total).toBe(before.total);
  }, 600_000);
});
