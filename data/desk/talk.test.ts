import { beforeAll, expect, test } from "vitest";
import type { Editor } from "#core/desk/role";
import { Conflict, Forbidden, NotFound, Refused } from "#data/errors";
import { findEvent } from "#data/events";
import { describeSeeded } from "#data/testing/database";
import { addComment, findDiscussion, resolveComment } from "./comments";
import { addNote, countWaitingNotes, decideNote, findReceipt, listNotes } from "./reader-notes";
import { listWaitsForMe } from "./waits-for-me";

const editor: Editor = { id: "e", name: "Ed", role: "editor" };
const reviewer: Editor = { id: "r", name: "Rev", role: "reviewer" };
const slug = "2018-06-12-singapore-summit";
const nobody = { source: null, name: null, contact: null };

describeSeeded("what people say of events", (getDb) => {
  let eventId = "";

  beforeAll(async () => {
    eventId = (await getDb().event.findUniqueOrThrow({ where: { slug } })).id;
  });

  const say = (who: Editor, body: string, more: { sentence?: number; parentId?: string } = {}) =>
    addComment(getDb(), who, { eventId, body, sentence: more.sentence ?? null, parentId: more.parentId ?? null });

  const threadOf = async (body: string) =>
    (await findDiscussion(getDb(), eventId))?.threads.find((thread) => thread.body === body);

  test("a comment is about the event or a sentence of it, is answered, settled, and opened again by an answer", async () => {
    const before = await findEvent(getDb(), slug);
    await say(editor, "Is this so?", { sentence: 0 });
    const thread = await threadOf("Is this so?");
    expect(before?.summary).toContain(thread?.quote);
    expect(thread).toMatchObject({ by: "Ed", isQuoteThere: true, replies: [], resolved: null });
    await say(reviewer, "It is.", { parentId: thread?.id ?? "" });
    await resolveComment(getDb(), editor, thread?.id ?? "");
    await expect(resolveComment(getDb(), reviewer, thread?.id ?? "")).rejects.toThrow(Conflict);
    expect(await threadOf("Is this so?")).toMatchObject({ replies: [{ body: "It is." }], resolved: { by: "Ed" } });
    await say(editor, "Still?", { parentId: thread?.id ?? "" });
    expect((await threadOf("Is this so?"))?.resolved).toBeNull();
    expect(await findEvent(getDb(), slug)).toEqual(before);
  });

  test("nothing is said without words, with too many, or in answer to an answer", async () => {
    await say(editor, "A thread.");
    const thread = await threadOf("A thread.");
    await say(reviewer, "An answer.", { parentId: thread?.id ?? "" });
    const answer = (await threadOf("A thread."))?.replies[0]?.id ?? "";
    await expect(say(editor, "  ")).rejects.toThrow(Refused);
    await expect(say(editor, "x".repeat(4_001))).rejects.toThrow(Refused);
    await expect(say(editor, "To what?", { parentId: answer })).rejects.toThrow(NotFound);
  });

  test("an answer waits for whoever began the thread, and a request for whoever wrote at the event", async () => {
    await say(editor, "Who knows?");
    const thread = await threadOf("Who knows?");
    await say(reviewer, "I do.", { parentId: thread?.id ?? "" });
    const href = `/admin/events/${eventId}/discussion`;
    expect(await listWaitsForMe(getDb(), editor)).toContainEqual(expect.objectContaining({ by: "Rev", href }));
    await resolveComment(getDb(), reviewer, thread?.id ?? "");
    const { id } = await getDb().event.findFirstOrThrow({ where: { slug: { not: slug } } });
    const revision = {
      noun: "event",
      subjectId: id,
      number: 99,
      editorId: "e",
      by: "Ed",
      reason: "",
      after: {},
    } as const;
    await getDb().revision.create({ data: revision });
    const request = {
      noun: "event",
      subjectId: id,
      kind: "request",
      body: "Mend it.",
      editorId: "r",
      by: "Rev",
    } as const;
    await getDb().comment.create({ data: request });
    const asked = { what: "Changes are asked for", href: `/admin/events/${id}/discussion` };
    expect(await listWaitsForMe(getDb(), editor)).toContainEqual(expect.objectContaining(asked));
    expect((await listWaitsForMe(getDb(), reviewer)).filter(({ what }) => what === asked.what)).toEqual([]);
  });

  test("a reader's suggestion waits, is decided once by a reviewer, and its answer is at its address", async () => {
    const note = { ...nobody, slug, sentence: 0, address: "192.0.2.1", body: "The day is wrong." };
    const kept = await addNote(getDb(), note);
    if ("problem" in kept) throw new Error(kept.problem);
    const waiting = await listNotes(getDb(), { state: "waiting", page: 1 });
    expect(waiting.notes).toMatchObject([{ id: kept.id, body: "The day is wrong.", event: { slug } }]);
    expect((await findEvent(getDb(), slug))?.summary).toContain(waiting.notes[0]?.quote);
    const decision = { id: kept.id, state: "rejected", answer: "All sources agree." } as const;
    await expect(decideNote(getDb(), editor, decision)).rejects.toThrow(Forbidden);
    await expect(decideNote(getDb(), reviewer, { ...decision, answer: " " })).rejects.toThrow(Refused);
    expect(await decideNote(getDb(), reviewer, decision)).toBe(eventId);
    await expect(decideNote(getDb(), reviewer, { ...decision, state: "accepted" })).rejects.toThrow(Conflict);
    expect(await findReceipt(getDb(), slug, kept.id)).toMatchObject({
      state: "rejected",
      answer: "All sources agree.",
    });
    expect(await findReceipt(getDb(), "2018-04-27-panmunjom-summit", kept.id)).toBeNull();
    expect(await findReceipt(getDb(), slug, "none")).toBeNull();
    expect(await countWaitingNotes(getDb())).toBe(0);
  });

  test("an address that sends too many is asked to wait, and others are not", async () => {
    const note = { ...nobody, slug, sentence: null, body: "Once more." };
    const many = await Promise.all(
      Array.from({ length: 14 }, () => addNote(getDb(), { ...note, address: "192.0.2.2" })),
    );
    expect(many.filter((outcome) => "id" in outcome)).toHaveLength(10);
    expect(await addNote(getDb(), { ...note, address: "192.0.2.3" })).toHaveProperty("id");
    await expect(addNote(getDb(), { ...note, slug: "no-such-event", address: null })).rejects.toThrow(NotFound);
  });
});
