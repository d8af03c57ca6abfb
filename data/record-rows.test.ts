import { expect, test } from "vitest";
import { describeSeeded } from "#data/testing/database";
import { cardSelect, recordSelect } from "./event-rows";
import { readCardRows, readRecordRows } from "./record-rows";

describeSeeded("whole records", (getDb) => {
  test("are read at once as they are read one by one", async () => {
    const expected = await getDb().event.findMany({ select: { ...recordSelect, seq: true }, orderBy: { seq: "asc" } });
    const rows = await readRecordRows(getDb(), { seqs: expected.map(({ seq }) => seq) });
    expect(rows.map(inOneOrder).sort((a, b) => a.seq - b.seq)).toEqual(expected.map(inOneOrder));
    const [first] = expected;
    expect(await readRecordRows(getDb(), { slugs: [first?.slug as string] })).toHaveLength(1);
  });

  test("and cards likewise", async () => {
    const expected = await getDb().event.findMany({ select: { ...cardSelect, seq: true }, orderBy: { seq: "asc" } });
    const rows = await readCardRows(getDb(), { seqs: expected.map(({ seq }) => seq) });
    expect(rows.sort((a, b) => a.seq - b.seq)).toEqual(expected);
  });

  test("are not read where they are not published, or not there", async () => {
    const event = await getDb().event.findFirstOrThrow();
    await getDb().event.update({ where: { id: event.id }, data: { state: "withdrawn" } });
    expect(await readRecordRows(getDb(), { slugs: [event.slug] })).toEqual([]);
    expect(await readRecordRows(getDb(), { seqs: [event.seq, 2_000_000] })).toEqual([]);
  });
});

/** Relations have no order of their own. */
function inOneOrder<T extends { relationsFrom: { to: { slug: string } }[]; relationsTo: { from: { slug: string } }[] }>(
  row: T,
): T {
  return {
    ...row,
    relationsFrom: row.relationsFrom.toSorted((a, b) => (a.to.slug < b.to.slug ? -1 : 1)),
    relationsTo: row.relationsTo.toSorted((a, b) => (a.from.slug < b.from.slug ? -1 : 1)),
  };
}
