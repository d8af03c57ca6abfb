import { expect, test } from "vitest";
import type { ArticleFile } from "#core/article";
import { currentOf } from "#core/desk/inbox";
import type { Editor } from "#core/desk/role";
import { Conflict, Forbidden, Refused } from "#data/errors";
import { findEvent } from "#data/events";
import { describeSeeded } from "#data/testing/database";
import { acceptSuggestion } from "./accept-suggestion";
import { acceptSure } from "./accept-sure";
import { attachSuggestion } from "./attach-suggestion";
import { readContentRow, toContent } from "./event-content";
import { listGroupsOf } from "./groups/read-group";
import { undoGroup } from "./groups/undo-group";
import { findInboxArticle } from "./inbox-article";
import { acceptProposal, listWaitingProposals } from "./proposals";
import { markOpened, rejectSuggestion, reopenSuggestion } from "./reject-suggestion";
import { listSuggestions } from "./suggestion-list";
import { takeArticle } from "./take-article";

const editor: Editor = { id: "e", name: "Ed", role: "editor" };
const reviewer: Editor = { id: "r", name: "Rev", role: "reviewer" };

describeSeeded("the inbox", (getDb) => {
  let day = 0;
  /** Hands in an article that tells of something new: each call of another day. */
  async function handIn(tell: (day: string) => string, who = editor) {
    const date = new Date(Date.UTC(2031, 0, 5 + 40 * day++)).toISOString().slice(0, 10);
    return handInOn(date, tell(date), who);
  }

  async function handInOn(date: string, body: string, who = editor, url: string | null = null) {
    const article: ArticleFile = { date, body, title: `Test ${date}`, publisher: "Synthetic", url, language: "en" };
    const taken = await takeArticle(getDb(), who, article);
    if (taken.kind === "other-text") throw new Error("It is held with another text.");
    return taken.id;
  }

  async function cardsOf(id: string) {
    const found = await findInboxArticle(getDb(), editor, id);
    if (!found) throw new Error("There is no such article.");
    return found.cards;
  }

  async function firstOf(id: string) {
    const [card] = await cardsOf(id);
    if (!card) throw new Error("The text tells of nothing.");
    return card;
  }

  const visit = (date: string) =>
    `Chinese Foreign Minister Wang Yi visited Pyongyang on ${inWords(date)} for talks with North Korean leader Kim Jong Un, state media said.`;
  const stranger = (date: string) =>
    `Swedish Foreign Minister Alva Testberg visited Pyongyang on ${inWords(date)} and met North Korean Foreign Minister Ri Yong Ho.`;

  test("what an article tells waits for an editor, in the order of the text, and no event is touched", async () => {
    const before = await getDb().event.count();
    const id = await handIn(
      (date) => `${visit(date)}\n\nRussian President Vladimir Putin met Kim Jong Un in Vladivostok on Tuesday.`,
    );
    const cards = await cardsOf(id);
    expect(cards.length).toBeGreaterThan(1);
    expect(cards.map(({ passages }) => passages[0]?.start)).toEqual(
      cards.map(({ passages }) => passages[0]?.start).toSorted((a, b) => Number(a) - Number(b)),
    );
    expect(cards.every(({ state }) => state === "waiting")).toBe(true);
    expect(await getDb().event.count()).toBe(before);
  });

  test("what surely is an event on record waits too: nothing supports it unseen", async () => {
    const id = await handInOn(
      "2018-05-10",
      "US Secretary of State Mike Pompeo visited Pyongyang on Wednesday, where he met North Korean leader Kim Jong Un.",
    );
    const card = (await cardsOf(id)).find(({ sure }) => sure !== null);
    expect(card?.candidates[0]?.slug).toBe("2018-05-09-pompeo-pyongyang-detainees");
    expect(await getDb().claim.count({ where: { articleId: id } })).toBe(0);
  });

  test("a reviewer publishes with evidence, revision, decision and log at once", async () => {
    const id = await handIn(visit);
    const card = await firstOf(id);
    const event = await acceptSuggestion(getDb(), reviewer, { id: card.id, intent: "as-is" });
    expect(event.state).toBe("published");
    const found = await findEvent(getDb(), event.slug);
    expect(found?.evidence.map(({ exact }) => exact)).toEqual(card.passages.map(({ exact }) => exact));
    expect(found?.sources).toHaveLength(1);
    expect(await getDb().source.count({ where: { title: found?.sources[0]?.title ?? "" } })).toBe(1);
    expect(await getDb().revision.count({ where: { subjectId: event.id } })).toBe(1);
    expect(await getDb().auditEntry.findFirst({ where: { subjectId: card.id } })).toMatchObject({
      action: "suggestion.publish",
      by: "Rev",
      outcome: "done",
    });
    expect((await firstOf(id)).decision).toMatchObject({ by: "Rev", event: { id: event.id } });
  });

  test("what an editor accepts waits for review, and readers do not see it", async () => {
    const card = await firstOf(await handIn(visit));
    const event = await acceptSuggestion(getDb(), editor, { id: card.id, intent: "as-is" });
    expect(event.state).toBe("in_review");
    expect(await findEvent(getDb(), event.slug)).toBeNull();
  });

  test("what is to be edited first becomes a draft, whoever asks", async () => {
    const card = await firstOf(await handIn(visit));
    const event = await acceptSuggestion(getDb(), reviewer, { id: card.id, intent: "draft" });
    expect(event.state).toBe("draft");
    expect(toContent(await readContentRow(getDb(), event.id)).quotes).toHaveLength(card.passages.length);
  });

  test("somebody who is not on record gets a record that nobody has checked", async () => {
    const card = await firstOf(await handIn(stranger));
    expect(card.participants).toContainEqual(expect.objectContaining({ name: "Alva Testberg", isOnRecord: false }));
    await acceptSuggestion(getDb(), reviewer, { id: card.id, intent: "as-is" });
    expect(await getDb().entity.findFirst({ where: { name: "Alva Testberg" } })).toMatchObject({ checked: false });
  });

  test("one suggestion is decided once, however many press at the same time", async () => {
    const card = await firstOf(await handIn(visit));
    const before = await getDb().event.count();
    const tries = await Promise.allSettled(
      Array.from({ length: 5 }, () => acceptSuggestion(getDb(), reviewer, { id: card.id, intent: "as-is" })),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(tries.flatMap((each) => (each.status === "rejected" ? [each.reason] : []))).toEqual(
      Array.from({ length: 4 }, () => expect.any(Conflict)),
    );
    expect(await getDb().event.count()).toBe(before + 1);
  });

  test("news of a known event becomes a step in its history, and the record follows if the editor says so", async () => {
    const plan = (date: string) =>
      `Chinese Foreign Minister Wang Yi will visit Pyongyang on ${inWords(later(date, 20))} for talks with North Korean leader Kim Jong Un, state media said.`;
    const first = await handIn(plan);
    const planned = await acceptSuggestion(getDb(), reviewer, { id: (await firstOf(first)).id, intent: "as-is" });
    const { date } = await getDb().article.findUniqueOrThrow({ where: { id: first } });
    const next = later(date.toISOString().slice(0, 10), 5);
    const off = `Chinese Foreign Minister Wang Yi called off his visit to Pyongyang on ${inWords(later(next, 15))}, state media said.`;
    const card = await firstOf(await handInOn(next, off));
    expect(card.candidates[0]).toMatchObject({ id: planned.id, isNews: true, isLatest: true });
    const request = { id: card.id, eventId: planned.id, reports: true, changesRecord: true };
    const attached = await attachSuggestion(getDb(), reviewer, request);
    expect(attached.isProposed).toBe(false);
    const event = await findEvent(getDb(), planned.slug);
    expect(event?.status).toBe("cancelled");
    expect(event?.history).toContainEqual(expect.objectContaining({ knownOn: next, status: "cancelled" }));
    expect(event?.sources).toHaveLength(2);
  });

  test("an editor proposes what is attached to a published event: it stays as it is until a reviewer has decided", async () => {
    const slug = "2018-05-09-pompeo-pyongyang-detainees";
    const { id: eventId } = await getDb().event.findUniqueOrThrow({ where: { slug } });
    const before = await findEvent(getDb(), slug);
    for (const who of ["Mike Pompeo visited", "Pompeo traveled to"]) {
      const text = `US Secretary of State ${who} Pyongyang on May 9, 2018, and met North Korean leader Kim Jong Un there.`;
      const card = await firstOf(await handInOn("2018-05-11", text));
      const request = { id: card.id, eventId, reports: false, changesRecord: false };
      expect(await attachSuggestion(getDb(), editor, request)).toMatchObject({ isProposed: true });
    }
    expect(await findEvent(getDb(), slug)).toEqual(before);
    const proposals = await listWaitingProposals(getDb(), eventId);
    expect(proposals).toHaveLength(1);
    await acceptProposal(getDb(), reviewer, proposals[0]?.id ?? "");
    const added = (await findEvent(getDb(), slug))?.evidence.length ?? 0;
    expect(added).toBeGreaterThanOrEqual((before?.evidence.length ?? 0) + 2);
  });

  test("turning down takes a reason, and only a reviewer opens it again", async () => {
    const card = await firstOf(await handIn(visit));
    await expect(rejectSuggestion(getDb(), editor, { id: card.id, reason: " " })).rejects.toThrow(Refused);
    await rejectSuggestion(getDb(), editor, { id: card.id, reason: "no event" });
    await expect(acceptSuggestion(getDb(), reviewer, { id: card.id, intent: "as-is" })).rejects.toThrow(Conflict);
    await expect(reopenSuggestion(getDb(), editor, card.id)).rejects.toThrow(Forbidden);
    await reopenSuggestion(getDb(), reviewer, card.id);
    expect((await getDb().suggestion.findUniqueOrThrow({ where: { id: card.id } })).state).toBe("waiting");
    await expect(reopenSuggestion(getDb(), reviewer, card.id)).rejects.toThrow(Conflict);
  });

  test("an editor goes on where they were, and others see who has it open", async () => {
    await getDb().user.create({ data: { id: "e", name: "Ed", email: "ed@example.org" } });
    const id = await handIn((date) => `${visit(date)}\n\n${stranger(later(date, 1))}`);
    const last = (await cardsOf(id)).at(-1)?.id ?? "";
    await markOpened(getDb(), editor, last);
    const mine = await findInboxArticle(getDb(), editor, id);
    expect(currentOf(mine?.cards ?? [], mine?.openedLast ?? null)).toBe(last);
    const theirs = await findInboxArticle(getDb(), reviewer, id);
    expect(theirs?.cards.find((card) => card.id === last)?.openedBy).toBe("Ed");
  });

  test("accepting all from a confidence on decides each by itself, and leaves what is news of a known event", async () => {
    const id = await handIn((date) => `${visit(date)}\n\n${stranger(later(date, 1))}`);
    const waiting = await cardsOf(id);
    expect(await acceptSure(getDb(), reviewer, { articleId: id, least: 1.01 })).toMatchObject({
      accepted: 0,
      attached: 0,
    });
    const outcome = await acceptSure(getDb(), reviewer, { articleId: id, least: 0 });
    expect(outcome.accepted + outcome.attached + outcome.left.length).toBe(waiting.length);
    expect(outcome.accepted).toBeGreaterThan(1);
  });

  test("what was accepted together is taken back together, and its suggestions wait again", async () => {
    const id = await handIn((date) => `${visit(date)}\n\n${stranger(later(date, 1))}`);
    const { groupId, accepted } = await acceptSure(getDb(), reviewer, { articleId: id, least: 0 });
    expect(await listGroupsOf(getDb(), id)).toMatchObject([{ id: groupId, counts: { accepted } }]);
    const events = (await cardsOf(id)).flatMap(({ decision }) => decision?.event?.slug ?? []);
    await expect(undoGroup(getDb(), editor, { id: groupId ?? "", reason: "No" })).rejects.toThrow(Forbidden);
    const undone = await undoGroup(getDb(), reviewer, { id: groupId ?? "", reason: "Another Wang Yi" });
    expect(undone).toMatchObject({ withdrawn: accepted, left: 0 });
    for (const slug of events) expect(await findEvent(getDb(), slug)).toBeNull();
    expect((await cardsOf(id)).map(({ state }) => state)).toEqual(events.map(() => "waiting"));
    expect(await listGroupsOf(getDb(), id)).toEqual([]);
  });

  test("changes that an editor proposed together are dropped together", async () => {
    const id = await handIn(visit, reviewer);
    await acceptSure(getDb(), reviewer, { articleId: id, least: 0 });
    const before = await listWaitingProposals(getDb());
    const date = (await findInboxArticle(getDb(), editor, id))?.date ?? "";
    const other = await handInOn(date, `${visit(date)} He left on the same day.`);
    const { groupId, attached } = await acceptSure(getDb(), editor, { articleId: other, least: 0 });
    expect(attached).toBe(1);
    expect(await listWaitingProposals(getDb())).toHaveLength(before.length + 1);
    expect(await undoGroup(getDb(), reviewer, { id: groupId ?? "", reason: "No" })).toMatchObject({ dropped: 1 });
    expect(await listWaitingProposals(getDb())).toHaveLength(before.length);
    expect((await cardsOf(other)).every(({ state }) => state === "waiting")).toBe(true);
  });

  test("the list of what waits is narrowed by confidence, article and likeness to known events", async () => {
    const all = { q: "", least: 0, match: "any", sort: "confidence", page: 1 } as const;
    const { lines, total } = await listSuggestions(getDb(), all);
    expect(lines.length).toBe(total);
    expect(lines.map(({ confidence }) => confidence)).toEqual(
      lines.map(({ confidence }) => confidence).toSorted((a, b) => b - a),
    );
    const middle = lines[Math.floor(lines.length / 2)]?.confidence ?? 0;
    const sure = await listSuggestions(getDb(), { ...all, least: middle });
    expect(sure.lines.every(({ confidence }) => confidence >= middle)).toBe(true);
    const [known, fresh] = [
      await listSuggestions(getDb(), { ...all, match: "known" }),
      await listSuggestions(getDb(), { ...all, match: "new" }),
    ];
    expect(known.total + fresh.total).toBe(total);
    expect((await listSuggestions(getDb(), { ...all, q: "no such publisher" })).total).toBe(0);
  });

  test("two megabytes of text are taken in", async () => {
    const filler = "Nothing of note happened at the market that day, and the weather stayed as it had been. ".repeat(
      23_000,
    );
    const id = await handIn((date) => `${visit(date)}\n\n${filler}`);
    expect((await firstOf(id)).title).toContain("Wang Yi");
  }, 120_000);
});

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function inWords(day: string): string {
  return new Date(day).toLocaleDateString("en-US", { timeZone: "UTC", year: "numeric", month: "long", day: "numeric" });
}
