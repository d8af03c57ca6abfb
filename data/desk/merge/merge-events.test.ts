import { expect, test } from "vitest";
import type { Editor } from "#core/desk/role";
import type { UnfinishedContent } from "#core/event-draft";
import { Conflict, Forbidden, Refused } from "#data/errors";
import { findEventAsOf } from "#data/event-snapshots";
import { findEvent, findRedirect } from "#data/events";
import { describeSeeded } from "#data/testing/database";
import { standingOf } from "#data/withdrawals";
import { addComment, findDiscussion } from "../comments";
import { readContentRow, toContent } from "../event-content";
import { getGroup } from "../groups/read-group";
import { undoGroup } from "../groups/undo-group";
import { saveEvent } from "../save-event";
import { Stale } from "../stale";
import { mergeEvents } from "./merge-events";
import { findWritten, previewMerge } from "./preview-merge";

const reviewer: Editor = { id: "r", name: "Rev", role: "reviewer" };
const admin: Editor = { id: "a", name: "Ada", role: "admin" };

describeSeeded("merging two events", (getDb) => {
  let number = 0;
  async function make(part: Partial<UnfinishedContent> = {}) {
    const title = `Merge ${++number}`;
    const source = { url: `https://example.org/${number}`, publisher: "E", title, date: "2018-09-05" };
    const content: UnfinishedContent = {
      ...{
        id: "new",
        title,
        type: "talks",
        status: "held",
        date: "2018-09-05",
        place: null,
        summary: `Words ${number}.`,
      },
      participants: [{ entity: "kim-jong-un", name: "Kim Jong Un", country: "KP" }],
      ...{
        tags: [`tag-${number}`],
        related: [],
        quotes: [],
        sources: [{ ...source, kind: "press", supports: ["existence"] }],
      },
      history: [
        { knownOn: "2018-09-01", status: "planned", date: null, place: null, note: `Report ${number}`, source },
      ],
      ...part,
    };
    const saved = await saveEvent(getDb(), reviewer, {
      id: null,
      version: null,
      content,
      intent: "publish",
      reason: "A test",
    });
    if (saved.kind !== "saved") throw new Error(JSON.stringify(saved));
    return saved;
  }

  type Made = Awaited<ReturnType<typeof make>>;
  const merge = (
    kept: Pick<Made, "id" | "version">,
    gone: Pick<Made, "id" | "version">,
    who = admin,
    reason = "One event",
  ) => mergeEvents(getDb(), who, { kept, gone, choices: {}, reason });
  const contentOf = async ({ id }: { id: string }) => toContent(await readContentRow(getDb(), id));

  test("joins what both say, leads the one address to the other, and keeps its history", async () => {
    const [kept, gone] = [await make(), await make()];
    const third = await make({ related: [gone.slug] });
    await addComment(getDb(), reviewer, { eventId: gone.id, body: "The same?", sentence: null, parentId: null });
    const preview = await previewMerge(getDb(), kept.id, gone.id);
    expect(preview).toMatchObject({ comments: 1, relations: 1, kept: { id: kept.id }, gone: { id: gone.id } });
    expect(preview.parts.map(({ part }) => part)).toEqual(["title", "summary", "tags", "sources", "history"]);
    const { groupId } = await merge(kept, gone);
    const joined = await findEvent(getDb(), kept.slug);
    expect(joined?.sources).toHaveLength(2);
    expect(joined?.tags).toHaveLength(2);
    expect(joined?.history).toHaveLength(2);
    expect(joined?.related).toEqual([{ slug: third.slug, kind: "related" }]);
    expect(await findEvent(getDb(), gone.slug)).toBeNull();
    expect(await findRedirect(getDb(), "event", gone.slug)).toMatchObject({ to: kept.slug });
    expect(await standingOf(getDb(), gone.slug, false)).toBe("moved");
    expect((await contentOf(third)).related).toEqual([kept.slug]);
    expect((await findDiscussion(getDb(), kept.id))?.threads.map(({ body }) => body)).toEqual(["The same?"]);
    expect(await getGroup(getDb(), groupId)).toMatchObject({ kind: "merge" });
    expect(await getDb().revision.count({ where: { groupId } })).toBe(3);
    expect(await getDb().auditEntry.count({ where: { groupId, action: "event.merge", subject: gone.slug } })).toBe(1);
  });

  test("is taken back whole: both events, their comments and relations are as they were", async () => {
    const [kept, gone] = [await make(), await make()];
    const third = await make({ related: [gone.slug] });
    await addComment(getDb(), reviewer, { eventId: gone.id, body: "Mine", sentence: null, parentId: null });
    const before = await Promise.all([kept, gone, third].map(contentOf));
    const { groupId } = await merge(kept, gone);
    await expect(undoGroup(getDb(), reviewer, { id: groupId, reason: "No" })).rejects.toThrow(Forbidden);
    expect(await undoGroup(getDb(), admin, { id: groupId, reason: "Two after all" })).toMatchObject({
      restored: 3,
      left: 0,
    });
    expect(await Promise.all([kept, gone, third].map(contentOf))).toEqual(before);
    expect(await findRedirect(getDb(), "event", gone.slug)).toBeNull();
    expect(await findEvent(getDb(), gone.slug)).not.toBeNull();
    expect((await findDiscussion(getDb(), gone.id))?.threads.map(({ body }) => body)).toEqual(["Mine"]);
  });

  test("undone late leaves what was written since, and brings the other event back", async () => {
    const [kept, gone] = [await make(), await make()];
    const { groupId } = await merge(kept, gone);
    const content = { ...(await contentOf(kept)), summary: "Written after the merge." };
    await saveEvent(getDb(), reviewer, { id: kept.id, version: 2, content, intent: "publish", reason: "Later" });
    expect(await undoGroup(getDb(), admin, { id: groupId, reason: "Two" })).toMatchObject({ restored: 1, left: 1 });
    expect(await findEvent(getDb(), kept.slug)).toMatchObject({ summary: "Written after the merge." });
    expect(await findEvent(getDb(), gone.slug)).not.toBeNull();
  });

  test("of what was merged before leads former addresses on in one step, and back again", async () => {
    const [first, second, third] = [await make(), await make(), await make()];
    await merge(second, first);
    const { groupId } = await merge(third, { id: second.id, version: 2 });
    for (const { slug } of [first, second])
      expect(await findRedirect(getDb(), "event", slug)).toMatchObject({ to: third.slug });
    await undoGroup(getDb(), admin, { id: groupId, reason: "No" });
    expect(await findRedirect(getDb(), "event", first.slug)).toMatchObject({ to: second.slug });
    expect(await findRedirect(getDb(), "event", second.slug)).toBeNull();
  });

  test("tells versions of the dataset from before under the address of then", async () => {
    const [kept, gone] = [await make(), await make()];
    const { dataset } = await datasetNow();
    await merge(kept, gone);
    expect(await findEventAsOf(getDb(), gone.slug, dataset)).toMatchObject({ slug: gone.slug });
    const after = await datasetNow();
    expect(await findEventAsOf(getDb(), gone.slug, after.dataset)).toMatchObject({ slug: kept.slug });
  });

  test("with itself, of what is gone, of what was changed, without a reason, or by who may not is refused", async () => {
    const [kept, gone, draft] = [await make(), await make(), await make()];
    await expect(merge(kept, kept)).rejects.toThrow("An event cannot be merged with itself.");
    await expect(merge(kept, gone, admin, " ")).rejects.toThrow(Refused);
    await expect(merge(kept, gone, reviewer)).rejects.toThrow(Forbidden);
    await expect(merge({ ...kept, version: 7 }, gone)).rejects.toThrow(Stale);
    await expect(merge(kept, { ...gone, version: 7 })).rejects.toThrow(Conflict);
    await merge(kept, gone);
    // neither once more, nor the other way round: addresses never lead in circles
    await expect(merge({ ...kept, version: 2 }, { ...gone, version: 2 })).rejects.toThrow(/merged already/);
    await expect(merge({ ...gone, version: 2 }, { ...kept, version: 2 })).rejects.toThrow(/merged already/);
    await expect(merge(draft, { id: "x", version: 1 })).rejects.toThrow("There is no such event.");
  });

  test("the other way round at the same time ends in one merge", async () => {
    const [one, other] = [await make(), await make()];
    const outcomes = await Promise.allSettled([merge(one, other), merge(other, one)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("the other event is found by id, address and title", async () => {
    const { id, slug } = await make();
    for (const text of [id, slug, `https://example.org/events/${slug}?knownOn=2018-01-01`, `Merge ${number}`])
      expect((await findWritten(getDb(), text))?.id).toBe(id);
    expect(await findWritten(getDb(), "no such event")).toBeNull();
  });

  async function datasetNow() {
    const { _max } = await getDb().datasetVersion.aggregate({ _max: { number: true } });
    return { dataset: _max.number ?? 0 };
  }
});
