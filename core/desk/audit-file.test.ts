import { expect, test } from "vitest";
import { type AuditFormat, type AuditRecord, writeAuditFile } from "./audit-file";

const entry: AuditRecord = {
  ...{ id: "1", at: new Date("2026-01-02T03:04:05Z"), by: "Ann", action: "event.publish", isRefused: false },
  ...{
    noun: "event",
    subjectId: "2",
    subject: "a-summit",
    reason: "=1+1, says a test",
    detail: { version: 3 },
    groupId: null,
  },
};

async function write(format: AuditFormat, pages: AuditRecord[][]): Promise<string> {
  async function* give() {
    yield* pages;
  }
  let text = "";
  for await (const piece of writeAuditFile(format, give())) text += piece;
  return text;
}

test("a file of values separated by commas has a line an entry, and nothing that a spreadsheet would run", async () => {
  const lines = (await write("csv", [[entry], [entry, entry]])).trimEnd().split("\r\n");
  expect(lines).toHaveLength(4);
  expect(lines[1]).toBe(
    `2026-01-02T03:04:05.000Z,Ann,event.publish,done,event,2,a-summit,"'=1+1, says a test",,"{""version"":3}",1`,
  );
});

test.each([0, 1, 3])("a file of JSON with %i pages is whole and counts its entries", async (pages) => {
  const file = JSON.parse(
    await write(
      "json",
      Array.from({ length: pages }, () => [entry, { ...entry, isRefused: true }]),
    ),
  );
  expect(file.count).toBe(2 * pages);
  expect(file.entries).toHaveLength(2 * pages);
  if (pages > 0) expect(file.entries[1]).toMatchObject({ outcome: "refused", at: "2026-01-02T03:04:05.000Z" });
});
