import { beforeAll, expect, test } from "vitest";
import type { Editor } from "#core/desk/role";
import { toCsvLine } from "#core/export/csv";
import { eventFormats } from "#core/export/event-formats";
import { sampleContext } from "#core/export/testing/sample-events";
import { firstSettings, type ImportSettings } from "#core/import/import-row";
import { emptyFilter } from "#core/timeline/filter";
import { Conflict, Forbidden, NotFound, Refused } from "#data/errors";
import { listEventRecords } from "#data/event-list";
import { findEvent } from "#data/events";
import { seedIfEmpty } from "#data/seed";
import { describeEngines } from "#data/testing/database";
import { findWithdrawal } from "#data/withdrawals";
import { readContentRow, toContent } from "../event-content";
import { restoreRevision } from "../event-states";
import { countMembers } from "../groups/read-group";
import { undoGroup } from "../groups/undo-group";
import { saveEvent } from "../save-event";
import { checkImport } from "./check-import";
import { discardImport, getImport, listImports, prepareImport } from "./import-file";
import { chooseRows, countRows, listRows, streamProblems } from "./import-rows";
import { runImport } from "./run-import";
import { takeUpload } from "./take-upload";

const editor: Editor = { id: "e", name: "Ed", role: "editor" };
const reviewer: Editor = { id: "r", name: "Rev", role: "reviewer" };
const admin: Editor = { id: "a", name: "Ada", role: "admin" };

const utf8 = (text: string) => new TextEncoder().encode(text);
const summit = "2018-06-12-singapore-summit";

describeEngines("importing a file", (getDb) => {
  beforeAll(async () => {
    await seedIfEmpty(getDb());
  });

  /** Uploads a file and compares it with the record. */
  async function look(text: string, settings: Partial<ImportSettings> = {}): Promise<string> {
    const id = await takeUpload(getDb(), editor, { name: "test.csv", bytes: utf8(text) });
    if (typeof id !== "string") throw new Error(JSON.stringify(id));
    await compare(id, settings);
    return id;
  }

  async function compare(id: string, settings: Partial<ImportSettings> = {}) {
    const { mapping } = await getImport(getDb(), id);
    const request = {
      id,
      mapping: (mapping ?? []).map((field) => field ?? ""),
      settings: { ...firstSettings, ...settings },
    };
    await prepareImport(getDb(), editor, request);
    await checkImport(getDb(), editor, id);
  }

  const rowsOf = (id: string) => listRows(getDb(), id, { kind: null, page: 1 });
  const run = (id: string, who = admin, skipWrong = false) =>
    runImport(getDb(), who, { id, reason: "A test", skipWrong });
  const table = (...lines: string[][]) => lines.map((line) => toCsvLine(line)).join("");
  const header = ["title", "date", "type", "status", "participants", "place", "summary", "source_urls"];
  const newRow = (title: string, date: string) => [
    ...[title, date, "talks", "held", "Choe Son Hui; Sergey Lavrov", "Moscow", "Talks that a test made up."],
    "https://example.org/talks",
  ];
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

  test("what is wrong is told by row and column, all at once, and nothing is written", async () => {
    const wrong = table(
      header,
      ["", "2031-01-01", "talks", "held", "", "", "S", "https://example.org/x"],
      ["No day", "2018-02-30", "rally", "held", "Nobody Whatsoever; Lee", "Atlantis", "S", "not an address"],
      newRow("Right", "2034-05-06"),
    );
    const events = await getDb().event.count();
    const id = await look(wrong);
    const rows = await rowsOf(id);
    expect(rows.map(({ kind }) => kind)).toEqual(["wrong", "wrong", "new"]);
    expect(rows[0]?.problems.map(({ column }) => column)).toEqual(["title"]);
    expect(new Set(rows[1]?.problems.map(({ column }) => column))).toEqual(
      new Set(["date", "type", "participants", "place"]),
    );
    const lines = [];
    for await (const page of streamProblems(getDb(), id)) lines.push(...page);
    expect(lines.length).toBe(rows.reduce((sum, { problems }) => sum + problems.length, 0));
    await expect(run(id)).rejects.toThrow(/2 rows have to be mended/);
    expect(await getDb().event.count()).toBe(events);
    expect(await run(id, admin, true)).toMatchObject({ added: 1 });
  });

  test("what is on record is shown before anything is written, and what is done is chosen row by row", async () => {
    const known = await findEvent(getDb(), "2018-05-09-pompeo-pyongyang-detainees");
    const people = known?.participants.map(({ name }) => name).join("; ") ?? "";
    const like = [
      "Pompeo in Pyongyang",
      "2018-05-09",
      known?.type ?? "",
      "held",
      people,
      "Pyongyang",
      "S",
      "https://example.org/p",
    ];
    const text = table(header, like, newRow("Twice", "2035-01-01"), newRow("Twice", "2035-01-01"));
    const id = await look(text);
    const [alike, first, second] = await rowsOf(id);
    expect(alike).toMatchObject({ kind: "alike", choice: "skip", choices: ["new", "update", "skip"] });
    expect(alike?.match).toMatchObject({ id: known?.id, how: "likeness" });
    expect(alike?.changes.map(({ part }) => part)).toContain("title");
    expect(first).toMatchObject({ kind: "new" });
    expect(second).toMatchObject({ kind: "alike", choice: "skip", match: { how: "row", title: "row 2" } });
    await chooseRows(getDb(), editor, {
      id,
      rows: [
        { number: 1, choice: "update" },
        { number: 3, choice: "update" },
      ],
      all: null,
    });
    expect((await rowsOf(id)).map(({ choice }) => choice)).toEqual(["update", "new", "skip"]);
    await chooseRows(getDb(), editor, { id, rows: [], all: { kind: "alike", choice: "new" } });
    expect((await rowsOf(id)).map(({ choice }) => choice)).toEqual(["new", "new", "new"]);
    expect(await run(id)).toMatchObject({ added: 3 });
    const slugs = await getDb().event.findMany({ where: { title: "Twice" }, orderBy: { slug: "asc" } });
    expect(slugs.map(({ slug }) => slug)).toEqual(["2035-01-01-twice", "2035-01-01-twice-2"]);
  });

  test("an event that somebody changed after it was compared stops the import, and nothing is written", async () => {
    const draft = {
      ...toContent(await readContentRow(getDb(), await idOf(summit))),
      id: "new",
      title: "A draft of a test",
      quotes: [],
    };
    const made = await saveEvent(getDb(), editor, {
      id: null,
      version: null,
      content: draft,
      intent: "draft",
      reason: "A test",
    });
    if (made.kind !== "saved") throw new Error(JSON.stringify(made));
    const id = await look(table(["slug", "title"], [made.slug, "Another title"]));
    const content = { ...toContent(await readContentRow(getDb(), made.id)), summary: "Changed." };
    await saveEvent(getDb(), editor, { id: made.id, version: 1, content, intent: "draft", reason: "Meanwhile" });
    await expect(run(id)).rejects.toThrow(/Row 1: “A draft of a test” was changed/);
    await compare(id);
    expect(await run(id)).toMatchObject({ changed: 1 });
    expect(toContent(await readContentRow(getDb(), made.id))).toMatchObject({
      title: "Another title",
      summary: "Changed.",
    });
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

  test("a mapping without title and date is refused, and kept", async () => {
    const id = (await takeUpload(getDb(), editor, { name: "t", bytes: utf8("x,y\n1,2\n") })) as string;
    const request = { id, mapping: ["summary", ""], settings: firstSettings };
    await expect(prepareImport(getDb(), editor, request)).rejects.toThrow(/title and the date/);
    expect((await getImport(getDb(), id)).mapping).toEqual(["summary", null]);
    await expect(prepareImport(getDb(), editor, { ...request, mapping: ["title", "title"] })).rejects.toThrow(
      /Two columns/,
    );
    await expect(run(id)).rejects.toThrow(/nothing is written unseen/);
  });

  test("only an admin imports, and nobody who may not leaves a trace but in the log", async () => {
    const id = await look(table(header, newRow("Refused", "2038-01-01")));
    for (const who of [editor, reviewer]) await expect(run(id, who)).rejects.toThrow(Forbidden);
    expect(await getDb().event.count({ where: { title: "Refused" } })).toBe(0);
    expect(await getDb().auditEntry.count({ where: { action: "import.run", subjectId: id, outcome: "refused" } })).toBe(
      2,
    );
    await discardImport(getDb(), editor, id);
    expect((await listImports(getDb())).map((file) => file.id)).not.toContain(id);
    await expect(run(id)).rejects.toThrow(Conflict);
    await expect(run("x")).rejects.toThrow(NotFound);
  });

  test("two who press at once import once", async () => {
    const id = await look(table(header, newRow("Once", "2039-01-01")));
    const outcomes = await Promise.allSettled([run(id), run(id), run(id)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
    expect(await getDb().event.count({ where: { title: "Once" } })).toBe(1);
  });

  const idOf = async (slug: string) => (await getDb().event.findUniqueOrThrow({ where: { slug } })).id;
});

async function* pages<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  yield items;
}

function withSortedSupports<T extends { supports: string[] }>(passage: T): T {
  return { ...passage, supports: passage.supports.toSorted() };
}
