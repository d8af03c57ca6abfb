import { expect, test } from "vitest";
import { firstSettings } from "#core/import/import-row";
import { Conflict, Forbidden, NotFound } from "#data/errors";
import { findEvent } from "#data/events";
import { describeSeeded } from "#data/testing/database";
import { readContentRow, toContent } from "../event-content";
import { saveEvent } from "../save-event";
import { discardImport, getImport, listImports, prepareImport } from "./import-file";
import { chooseRows, streamProblems } from "./import-rows";
import { listRepeatedProblems } from "./repeated-problems";
import { takeUpload } from "./take-upload";
import { admin, editor, header, importSteps, newRow, reviewer, table } from "./testing/import-steps";

const utf8 = (text: string) => new TextEncoder().encode(text);
const summit = "2018-06-12-singapore-summit";

describeSeeded("what a file would do", (getDb) => {
  const { compare, look, rowsOf, run, idOf } = importSteps(getDb);
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

  test("what is wrong with several rows in the same words is told once, the most frequent first", async () => {
    const row = (day: string, type: string) => [
      "Talks of a test",
      day,
      type,
      "held",
      "",
      "",
      "S",
      "https://example.org/x",
    ];
    const id = await look(
      table(
        header,
        row("2018-02-30", "rally"),
        row("2031-01-01", "rally"),
        row("someday", "rally"),
        row("someday", "talks"),
      ),
    );
    const repeated = await listRepeatedProblems(getDb(), id);
    expect(repeated.map(({ column, rows }) => [column, rows])).toEqual([
      ["type", 3],
      ["date", 2],
    ]);
    expect(repeated[0]?.message).toMatch(/summit/);
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
});
