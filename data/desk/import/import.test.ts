import { expect, test } from "vitest";
import { eventFormats } from "#core/export/event-formats";
import { sampleContext } from "#core/export/testing/sample-events";
import { emptyFilter } from "#core/timeline/filter";
import { Conflict, Forbidden, Refused } from "#data/errors";
import { listEventRecords } from "#data/event-list";
import { findEvent } from "#data/events";
import { describeSeeded } from "#data/testing/database";
import { findWithdrawal } from "#data/withdrawals";
import { readContentRow, toContent } from "../event-content";
import { restoreRevision } from "../event-states";
import { countMembers } from "../groups/read-group";
import { undoGroup } from "../groups/undo-group";
import { saveEvent } from "../save-event";
import { countRows } from "./import-rows";
import { admin, header, importSteps, newRow, reviewer, table } from "./testing/import-steps";

const _utf8 = (text: string) => new TextEncoder().encode(text);
const summit = "2018-06-12-singapore-summit";

describeSeeded("importing a file", (getDb) => {
  const { look, rowsOf, run, idOf } = importSteps(getDb);
  const exported = async (name: "csv" | "json") => {
    const { events } = await listEventRecords(getDb(), emptyFilter, { limit: 400 });
    const chunks: string[] = [];
    for await (const chunk of eventFormats[name].write(pages(events), sampleContext)) chunks.push(chunk);
    return { text: chunks.join(""), count: events.length };
  };

  test.each(["csv", "json"] as const)("an export as %s comes back in and changes nothing", async (name) => {
    const { text, count } = await exported(name);
    const id = await look(text);
    expect(await countRows(getDb(), id)).toMatchObject({ all: count, same: count, add: 0, change: 0 });
    await expect(run(id)).rejects.toThrow(Refused);
  });

  test("an export as JSON comes back whole where nothing of it is left", async () => {
    const before = await findEvent(getDb(), summit);
    const { id: _, ...event } = before as NonNullable<typeof before>;
    const id = await look(
      JSON.stringify([{ ...event, slug: "2018-06-12-a-copy", title: "A copy", date: "2031-06-12" }]),
      {
        state: "published",
      },
    );
    expect(await rowsOf(id)).toMatchObject([{ kind: "new", choice: "new", problems: [] }]);
    await run(id);
    const after = await findEvent(getDb(), "2018-06-12-a-copy");
    const parts = [
      "type",
      "status",
      "place",
      "places",
      "participants",
      "summary",
      "note",
      "tags",

      "related",
    ];
    for (const part of parts as (keyof typeof event)[]) expect([part, after?.[part]]).toEqual([part, event[part]]);
    expect(after?.evidence.map(withSortedSupports)).toEqual(event.evidence.map(withSortedSupports));
    // what is quoted is cited too from now on
    expect(after?.sources.map(({ title }) => title)).toEqual(
      expect.arrayContaining(event.sources.map(({ title }) => title)),
    );
    expect(after?.history.map(({ knownOn, status, date }) => [knownOn, status, date])).toEqual(
      event.history.map(({ knownOn, status, date }) => [knownOn, status, date]),
    );
  });

  test("new events become drafts that no reader sees, with one group, revisions and an entry in the log", async () => {
    const id = await look(table(header, newRow("Import one", "2032-01-02"), newRow("Import two", "2032-03")));
    expect((await rowsOf(id)).map(({ kind }) => kind)).toEqual(["new", "new"]);
    const { groupId, added } = await run(id);
    expect(added).toBe(2);
    const rows = await getDb().event.findMany({
      where: { title: { startsWith: "Import " } },
      orderBy: { sortDay: "asc" },
    });
    expect(rows.map(({ state, slug, version }) => [state, slug, version])).toEqual([
      ["draft", "2032-01-02-import-one", 1],
      ["draft", "2032-03-import-two", 1],
    ]);
    const content = toContent(await readContentRow(getDb(), rows[0]?.id as string));
    expect(content.participants.map(({ entity, country }) => [entity, country])).toEqual([
      ["choe-son-hui", "KP"],
      ["sergey-lavrov", "RU"],
    ]);
    expect(content).toMatchObject({ place: { ids: ["moscow"] }, sources: [{ publisher: "example.org" }] });
    expect(await getDb().revision.count({ where: { groupId } })).toBe(2);
    expect(await getDb().auditEntry.count({ where: { groupId, action: "import.run", outcome: "done" } })).toBe(1);
    expect(await findEvent(getDb(), "2032-01-02-import-one")).toBeNull();
    await expect(run(id)).rejects.toThrow(Conflict);
  });

  test("an import is taken back as a whole: nothing is deleted, and what was changed since stays", async () => {
    const text = table(
      header,
      newRow("Undo one", "2033-01-02"),
      newRow("Undo two", "2033-02-02"),
      newRow("Undo three", "2033-03-02"),
    );
    const { groupId } = await run(await look(text, { state: "published" }));
    expect(await findEvent(getDb(), "2033-01-02-undo-one")).not.toBeNull();
    const third = await getDb().event.findUniqueOrThrow({ where: { slug: "2033-03-02-undo-three" } });
    const content = { ...toContent(await readContentRow(getDb(), third.id)), title: "Undo three, looked at" };
    await saveEvent(getDb(), reviewer, { id: third.id, version: 1, content, intent: "publish", reason: "Looked at" });
    expect(await countMembers(getDb(), groupId)).toMatchObject({ all: 3, overtaken: 1 });
    await expect(undoGroup(getDb(), admin, { id: groupId, reason: " " })).rejects.toThrow(Refused);
    await expect(undoGroup(getDb(), reviewer, { id: groupId, reason: "No" })).rejects.toThrow(Forbidden);
    expect(await undoGroup(getDb(), admin, { id: groupId, reason: "The wrong file" })).toMatchObject({
      ...{ withdrawn: 2, restored: 0, left: 1 },
    });
    expect(await findEvent(getDb(), "2033-01-02-undo-one")).toBeNull();
    expect(await findWithdrawal(getDb(), "2033-01-02-undo-one")).toMatchObject({ reason: "Undone: The wrong file" });
    expect(await findEvent(getDb(), "2033-03-02-undo-three")).toMatchObject({ title: "Undo three, looked at" });
    const first = await getDb().event.findUniqueOrThrow({ where: { slug: "2033-01-02-undo-one" } });
    expect(first).toMatchObject({ state: "withdrawn", version: 2 });
    const saved = await restoreRevision(getDb(), admin, {
      id: first.id,
      version: 2,
      number: 1,
      reason: "It was right",
    });
    expect(saved.kind).toBe("saved");
    await expect(undoGroup(getDb(), admin, { id: groupId, reason: "Again" })).rejects.toThrow(Conflict);
  });

  test("a change of a published event waits for a reviewer, unless the import publishes; both are taken back", async () => {
    const before = await findEvent(getDb(), summit);
    const text = table(["slug", "title", "note"], [summit, "The summit of a test", ""]);
    const waits = await run(await look(text));
    expect(waits).toMatchObject({ changed: 0, proposed: 1 });
    expect(await findEvent(getDb(), summit)).toEqual(before);
    expect(await undoGroup(getDb(), admin, { id: waits.groupId, reason: "No" })).toMatchObject({ dropped: 1 });
    const public_ = await run(await look(text, { state: "published" }));
    expect(public_).toMatchObject({ changed: 1, proposed: 0 });
    const changed = await findEvent(getDb(), summit);
    expect({ ...changed, title: before?.title, version: before?.version, updatedAt: before?.updatedAt }).toEqual(
      before,
    );
    expect(changed?.title).toBe("The summit of a test");
    await undoGroup(getDb(), admin, { id: public_.groupId, reason: "No" });
    const again = await findEvent(getDb(), summit);
    expect({ ...again, version: before?.version, updatedAt: before?.updatedAt }).toEqual(before);
  });

  test("people whom nobody knows are put on record where that is asked for, once for the whole file", async () => {
    const lines = ["A", "B"].map((title) => [
      title,
      "2036-01-01",
      "meeting",
      "held",
      "Testa Newperson; Kim Jong Un",
      "",
      "S",
      "https://example.org/n",
    ]);
    const text = table(header, ...lines);
    expect((await rowsOf(await look(text))).map(({ kind }) => kind)).toEqual(["wrong", "wrong"]);
    const { groupId } = await run(await look(text, { createPeople: true }));
    const people = await getDb().entity.findMany({ where: { name: "Testa Newperson" } });
    expect(people).toMatchObject([{ slug: "testa-newperson", checked: false, kind: "person" }]);
    expect(await getDb().revision.count({ where: { groupId, noun: "entity" } })).toBe(1);
  });

  test("events of a file may be related to each other, and what is not here is left out and named", async () => {
    const event = { type: "talks", status: "held", date: "2037-01-01", summary: "S" };
    const id = await look(
      JSON.stringify([
        { ...event, title: "First", slug: "2037-first", related: [{ slug: "2037-second", kind: "related" }] },
        { ...event, title: "Second", slug: "2037-second", related: ["no-such-event"], date: "2037-02-01" },
      ]),
    );
    expect((await rowsOf(id)).map(({ kind, problems }) => [kind, problems.map(({ isNote }) => isNote)])).toEqual([
      ["new", []],
      ["new", [true]],
    ]);
    await run(id);
    expect(toContent(await readContentRow(getDb(), await idOf("2037-first"))).related).toEqual(["2037-second"]);
  });
});

async function* pages<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  yield items;
}

function withSortedSupports<T extends { supports: string[] }>(passage: T): T {
  return { ...passage, supports: passage.supports.toSorted() };
}
