import { beforeAll, expect, test } from "vitest";
import type { Editor } from "#core/desk/role";
import type { UnfinishedContent } from "#core/event-draft";
import { describeEngines } from "#data/testing/database";
import { getDeskEvent } from "./desk-events";
import { saveEvent } from "./save-event";
import type { SaveOutcome } from "./save-outcome";

const editors: [Editor, Editor] = [
  { id: "a", name: "Ann", role: "reviewer" },
  { id: "b", name: "Ben", role: "reviewer" },
];

const saves = 200;

describeEngines("two editors who save one event 200 times at once", (getDb) => {
  let id = "";

  beforeAll(async () => {
    const created = await saveEvent(getDb(), editors[0], request(null, null, content("start")));
    if (created.kind !== "saved") throw new Error(JSON.stringify(created));
    id = created.id;
  });

  test("lose no update, never wait for each other for good, and are told of each conflict", async () => {
    const mine = await Promise.all(editors.map((editor) => saveMany(editor, saves / 2)));
    const [outcomes, conflicts] = [mine.flatMap(({ saved }) => saved), mine.flatMap(({ stale }) => stale)];
    const versions = outcomes.flatMap((outcome) => (outcome.kind === "saved" ? [outcome.version] : []));
    expect(versions.sort((a, b) => a - b)).toEqual(Array.from({ length: saves }, (_, index) => index + 2));
    const revisions = await getDb().revision.findMany({ where: { subjectId: id }, orderBy: { number: "asc" } });
    expect(revisions.map(({ number }) => number)).toEqual(Array.from({ length: saves + 1 }, (_, index) => index + 1));
    // every save built on the one before it: nothing that anybody wrote is missing from the chain
    expect(revisions.slice(1).map(({ before }) => titleOf(before))).toEqual(
      revisions.slice(0, -1).map(({ after }) => titleOf(after)),
    );
    expect(conflicts.length).toBeGreaterThan(0);
    const refusals = await getDb().auditEntry.count({ where: { subjectId: id, outcome: "refused" } });
    expect(refusals).toBe(conflicts.length);
    expect((await getDeskEvent(getDb(), id)).version).toBe(saves + 1);
  }, 300_000);

  test("make as many saves at the same version end in one", async () => {
    const { version } = await getDeskEvent(getDb(), id);
    const all = Array.from({ length: 40 }, (_, index) =>
      saveEvent(getDb(), editors[index % 2] as Editor, request(id, version, content(`at once ${index}`))),
    );
    const kinds = (await Promise.all(all)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "saved")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "stale")).toHaveLength(39);
  }, 300_000);

  /** Saves again at the current version whenever somebody else was quicker, as an editor does who was shown a conflict. */
  async function saveMany(editor: Editor, count: number) {
    const saved: SaveOutcome[] = [];
    const stale: SaveOutcome[] = [];
    let { version } = await getDeskEvent(getDb(), id);
    while (saved.length < count) {
      const title = `${editor.name} ${saved.length}`;
      const outcome = await saveEvent(getDb(), editor, request(id, version, content(title)));
      if (outcome.kind === "saved") {
        saved.push(outcome);
        version = outcome.version;
      } else if (outcome.kind === "stale") {
        stale.push(outcome);
        version = outcome.current;
      } else throw new Error(JSON.stringify(outcome));
    }
    return { saved, stale };
  }
});

function titleOf(snapshot: unknown): string {
  return (snapshot as { title: string }).title;
}

function request(id: string | null, version: number | null, written: UnfinishedContent) {
  return { id, version, content: written, intent: "publish" as const, reason: "A test" };
}

function content(title: string): UnfinishedContent {
  const [url, publisher] = ["https://example.org/a", "Example"];
  return {
    ...{ id: "new", title, type: "talks", status: "held", date: "2018-09-05", place: null, participants: [] },
    ...{ summary: `Talks that a test made up: ${title}.`, tags: ["synthetic"], related: [], history: [], quotes: [] },
    sources: [{ url, publisher, title: "A", date: "2018-09-05", supports: ["existence"], kind: "press" }],
  };
}
