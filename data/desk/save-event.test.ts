import { beforeEach, expect, test } from "vitest";
import type { Editor } from "#core/desk/role";
import type { UnfinishedContent } from "#core/event-draft";
import type { Database } from "#data/client";
import { Forbidden } from "#data/errors";
import { findEventAsOf } from "#data/event-snapshots";
import { findEvent, findRedirect } from "#data/events";
import { describeSeeded } from "#data/testing/database";
import { readContentRow, toContent } from "./event-content";
import { requestChanges, restoreRevision, withdrawEvent } from "./event-states";
import { acceptProposal, declineProposal, listWaitingProposals } from "./proposals";
import { saveEvent } from "./save-event";
import type { Intent, SaveOutcome } from "./save-outcome";

const editor: Editor = { id: "e", name: "Ed", role: "editor" };
const reviewer: Editor = { id: "r", name: "Rev", role: "reviewer" };

const content: UnfinishedContent = {
  id: "new",
  title: "A test visit to Pyongyang",
  type: "visit",
  status: "held",
  date: "2018-09-05",
  place: { ids: ["pyongyang"], name: "Pyongyang", country: "KP" },
  participants: [
    { entity: "chung-eui-yong", name: "Chung Eui-yong", country: "KR", office: "National Security Advisor" },
    { entity: "kim-jong-un", name: "Kim Jong Un", country: "KP" },
  ],
  summary: "A visit that a test made up.",
  tags: ["synthetic"],
  related: ["2018-06-12-singapore-summit"],
  sources: [
    {
      url: "https://example.org/visit",
      publisher: "Example",
      title: "A visit",
      date: "2018-09-05",
      supports: ["existence"],
      kind: "press",
    },
  ],
  history: [],
  quotes: [],
};

describeSeeded("saving events at the desk", (getDb) => {
  let count = 0;
  let title = "";
  beforeEach(() => {
    title = `A test visit ${++count}`;
  });

  const save = (who: Editor, intent: Intent, part: Partial<UnfinishedContent> = {}) =>
    saveEvent(getDb(), who, {
      id: null,
      version: null,
      content: { ...structuredClone(content), title, ...part },
      intent,
      reason: "A test",
    });

  test("a draft is kept, and readers do not see it", async () => {
    const saved = must(await save(editor, "draft", { summary: "", sources: [] }));
    expect(saved).toMatchObject({
      version: 1,
      state: "draft",
      slug: expect.stringMatching(/^2018-09-05-a-test-visit/),
    });
    expect(await findEvent(getDb(), saved.slug)).toBeNull();
    expect(await getDb().auditEntry.findFirst({ where: { subjectId: saved.id } })).toMatchObject({
      action: "event.create",
      by: "Ed",
      outcome: "done",
      reason: "A test",
    });
  });

  test("an editor's event goes to review, a reviewer's to readers", async () => {
    expect(must(await save(editor, "publish")).state).toBe("in_review");
    const published = must(await save(reviewer, "publish", { title: `${title} again` }));
    expect(published.state).toBe("published");
    expect(await findEvent(getDb(), published.slug)).toMatchObject({ version: 1, tags: ["synthetic"] });
  });

  test("what is unfinished is not published, and all of it is named", async () => {
    const outcome = await save(reviewer, "publish", { summary: "", sources: [], date: "2018-02-30" });
    expect(outcome).toMatchObject({ kind: "problems" });
    expect(outcome.kind === "problems" && outcome.problems.map(({ field }) => field).sort()).toEqual([
      "date",
      "sources",
      "summary",
    ]);
  });

  test.each<[string, Partial<UnfinishedContent>, string]>([
    ["a person", { participants: [{ entity: "nobody", name: "N", country: null }] }, "participants.0"],
    ["a place", { place: { ids: ["atlantis"], name: "Atlantis", country: null } }, "place.ids.0"],
    ["an event", { related: ["2018-01-01-nothing"] }, "related.0"],
  ])("%s that is not on record is a problem of its field", async (_, part, field) => {
    expect(await save(editor, "draft", part)).toMatchObject({ kind: "problems", problems: [{ field }] });
  });

  test("a change keeps what it does not touch", async () => {
    const id = await idOf(getDb(), "2018-06-12-singapore-summit");
    const row = await readContentRow(getDb(), id);
    const before = toContent(row);
    const claims = row.claims.map((claim) => claim.id).sort();
    const next = { ...before, summary: `${before.summary} Changed.` };
    const request = { id, version: row.version, content: next, intent: "publish" as const, reason: "A word" };
    const saved = must(await saveEvent(getDb(), reviewer, request));
    const after = await readContentRow(getDb(), id);
    expect(toContent(after)).toEqual(next);
    expect(after.claims.map((claim) => claim.id).sort()).toEqual(claims);
    expect(saved.version).toBe(row.version + 1);
    expect(await getDb().eventState.count({ where: { eventId: id } })).toBeGreaterThan(1);
  });

  test("a stale save writes nothing, is told and is logged", async () => {
    const { id, version } = must(await save(reviewer, "publish"));
    const request = { id, content: { ...content, title }, intent: "publish" as const, reason: "x" };
    must(await saveEvent(getDb(), reviewer, { ...request, version }));
    expect(await saveEvent(getDb(), reviewer, { ...request, version })).toEqual({ kind: "stale", id, current: 2 });
    expect(await getDb().revision.count({ where: { subjectId: id } })).toBe(2);
    expect(await getDb().auditEntry.count({ where: { subjectId: id, outcome: "refused" } })).toBe(1);
  });

  test("a withdrawn event is gone for readers, with its reason, and comes back", async () => {
    const { id, version, slug } = must(await save(reviewer, "publish"));
    await expect(withdrawEvent(getDb(), editor, { id, version, reason: "Wrong" })).rejects.toThrow(Forbidden);
    expect(await withdrawEvent(getDb(), reviewer, { id, version, reason: " " })).toMatchObject({ kind: "problems" });
    const gone = must(await withdrawEvent(getDb(), reviewer, { id, version, reason: "Wrong" }));
    expect(await findEvent(getDb(), slug)).toBeNull();
    expect(await findRedirect(getDb(), "event", slug)).toEqual({ to: null, reason: "Wrong" });
    const back = {
      id,
      version: gone.version,
      content: { ...content, title },
      intent: "publish" as const,
      reason: "Right",
    };
    expect(must(await saveEvent(getDb(), reviewer, back)).state).toBe("published");
    expect(await findEvent(getDb(), slug)).not.toBeNull();
    expect(await findRedirect(getDb(), "event", slug)).toBeNull();
  });

  test("a version of the dataset keeps the citations that a later change took away", async () => {
    const { id, version, slug } = must(await save(reviewer, "publish"));
    const cited = (await getDb().revision.findFirstOrThrow({ where: { subjectId: id } })).datasetVersion;
    const [source] = content.sources;
    const other = {
      ...content,
      title,
      sources: [{ ...source, url: "https://example.org/2" } as typeof source & object],
    };
    must(await saveEvent(getDb(), reviewer, { id, version, content: other, intent: "publish", reason: "Better" }));
    expect((await findEventAsOf(getDb(), slug, cited))?.sources).toMatchObject([
      { url: "https://example.org/visit", supports: ["existence"] },
    ]);
    expect((await findEvent(getDb(), slug))?.sources).toMatchObject([{ url: "https://example.org/2" }]);
  });

  test("a revision can be restored", async () => {
    const { id, version, slug } = must(await save(reviewer, "publish"));
    const changed = { ...content, title, summary: "Otherwise." };
    must(await saveEvent(getDb(), reviewer, { id, version, content: changed, intent: "publish", reason: "x" }));
    const restored = await restoreRevision(getDb(), reviewer, { id, version: 2, number: 1, reason: "Back" });
    expect(must(restored).version).toBe(3);
    expect((await findEvent(getDb(), slug))?.summary).toBe(content.summary);
  });

  test("a change by an editor waits beside the published event", async () => {
    const { id, version, slug } = must(await save(reviewer, "publish"));
    const changed = { ...content, title, summary: "Proposed." };
    const outcome = await saveEvent(getDb(), editor, {
      id,
      version,
      content: changed,
      intent: "publish",
      reason: "Why",
    });
    expect(outcome.kind).toBe("proposed");
    expect((await findEvent(getDb(), slug))?.summary).toBe(content.summary);
    const [proposal] = await listWaitingProposals(getDb(), id);
    const waiting = proposal?.id as string;
    await expect(acceptProposal(getDb(), editor, waiting)).rejects.toThrow(Forbidden);
    expect(must(await acceptProposal(getDb(), reviewer, waiting)).state).toBe("published");
    expect((await findEvent(getDb(), slug))?.summary).toBe("Proposed.");
    await expect(declineProposal(getDb(), reviewer, waiting, "late")).rejects.toThrow();
  });

  test("an event in review goes back with what to mend", async () => {
    const { id, version } = must(await save(editor, "submit"));
    const back = must(await requestChanges(getDb(), reviewer, { id, version, reason: "Which day?" }));
    expect(back.state).toBe("draft");
    expect(await getDb().comment.findFirst({ where: { subjectId: id } })).toMatchObject({
      kind: "request",
      body: "Which day?",
    });
  });
});

function must(outcome: SaveOutcome): SaveOutcome & { kind: "saved" } {
  if (outcome.kind !== "saved") throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function idOf(db: Database, slug: string): Promise<string> {
  return (await db.event.findUniqueOrThrow({ where: { slug }, select: { id: true } })).id;
}
