import { expect, test } from "vitest";
import type { Editor } from "#core/desk/role";
import { Conflict, Forbidden, Refused } from "#data/errors";
import { findEventAsOf } from "#data/event-snapshots";
import { findEvent } from "#data/events";
import { describeSeeded } from "#data/testing/database";
import { acceptSuggestion } from "./accept-suggestion";
import { findArticleChange, listWaitingChanges } from "./article-change";
import { findArticleVersion } from "./article-versions";
import { findInboxArticle } from "./inbox-article";
import { anchorEvidence, dropEvidence, listLostEvidence } from "./lost-evidence";
import { declineProposal } from "./proposals";
import { proposeText } from "./propose-text";
import { replaceText } from "./replace-text";
import { takeArticle } from "./take-article";

const editor: Editor = { id: "e", name: "Ed", role: "editor" };
const reviewer: Editor = { id: "r", name: "Rev", role: "reviewer" };

const told =
  "Chinese Foreign Minister Wang Yi visited Pyongyang on March 10, 2031, for talks with North Korean leader Kim Jong Un, state media said.";
const filler = "The weather was fair in the capital, and the streets were swept the night before by many hands.";
const other =
  "Russian President Vladimir Putin met Kim Jong Un in Vladivostok on March 12, 2031, his office said in a short note.";

describeSeeded("the watch over texts", (getDb) => {
  let count = 0;
  /** A published event and its article, whose text begins with what tells of it. */
  async function publish() {
    const text = `${filler} (${++count})\n\n${told}\n\n${filler}`;
    const url = `https://example.org/watch/${count}`;
    const article = {
      date: "2031-03-11",
      title: `Watch ${count}`,
      publisher: "Synthetic",
      url,
      language: "en",
      body: text,
    };
    const { id } = await takeArticle(getDb(), reviewer, article);
    const [card] = (await findInboxArticle(getDb(), reviewer, id))?.cards ?? [];
    const event = await acceptSuggestion(getDb(), reviewer, { id: card?.id ?? "", intent: "as-is" });
    return { id, text, article, event };
  }

  async function replace(id: string, text: string) {
    const change = await proposeText(getDb(), editor, { id, text, reason: "Corrected" });
    return replaceText(getDb(), reviewer, change);
  }

  const quotesOf = async (slug: string) => (await findEvent(getDb(), slug))?.evidence ?? [];

  test("another text waits to be compared, and changes nothing by itself", async () => {
    const { id, text, event } = await publish();
    const before = await findEvent(getDb(), event.slug);
    const change = await proposeText(getDb(), editor, { id, text: `Updated. ${text}`, reason: "Corrected" });
    expect(await findEvent(getDb(), event.slug)).toEqual(before);
    expect((await listWaitingChanges(getDb())).map((each) => each.id)).toContain(change);
    const found = await findArticleChange(getDb(), id, change);
    expect(found?.evidence.map(({ relocation }) => relocation.kind)).toEqual(["moved"]);
    await declineProposal(getDb(), reviewer, change, "no correction");
    await expect(replaceText(getDb(), reviewer, change)).rejects.toThrow(Conflict);
  });

  test("only a reviewer replaces a text", async () => {
    const { id, text } = await publish();
    const change = await proposeText(getDb(), editor, { id, text: `Updated. ${text}`, reason: "Corrected" });
    await expect(replaceText(getDb(), editor, change)).rejects.toThrow(Forbidden);
    expect((await getDb().article.findUniqueOrThrow({ where: { id } })).text).toBe(text);
  });

  test("evidence moves with its words, in a revision, and older versions keep the old place", async () => {
    const { id, text, event } = await publish();
    const [before] = await quotesOf(event.slug);
    const number = (await getDb().datasetVersion.aggregate({ _max: { number: true } }))._max.number ?? 0;
    expect(await replace(id, `Updated. ${text}`)).toMatchObject({ version: 2, lost: 0 });
    const [after] = await quotesOf(event.slug);
    expect(after).toMatchObject({ exact: before?.exact, start: (before?.start ?? 0) + 9 });
    expect((await findEventAsOf(getDb(), event.slug, number))?.evidence[0]?.start).toBe(before?.start);
    expect(await getDb().revision.count({ where: { noun: "event", subjectId: event.id } })).toBe(2);
    expect((await findArticleVersion(getDb(), id, 1))?.text).toBe(text);
    expect((await findArticleVersion(getDb(), id, 2))?.text).toBe(`Updated. ${text}`);
    expect(await findArticleVersion(getDb(), id, 3)).toBeNull();
  });

  test("what is not found is marked and listed, and stays as it is until somebody has looked", async () => {
    const { id, text, event } = await publish();
    const [before] = await quotesOf(event.slug);
    const words = "Wang Yi was in Pyongyang for a day.";
    const result = await replace(id, text.replace(told, words));
    expect(result.lost).toBeGreaterThan(0);
    expect(await quotesOf(event.slug)).toEqual([before]);
    const lost = (await listLostEvidence(getDb())).find((each) => each.event.id === event.id);
    expect(lost?.exact).toBe(before?.exact);
    const evidence = lost?.id ?? "";
    await expect(anchorEvidence(getDb(), editor, { id: evidence, words: "no such words" })).rejects.toThrow(Refused);
    await expect(anchorEvidence(getDb(), editor, { id: evidence, words: "the" })).rejects.toThrow(Refused);
    await anchorEvidence(getDb(), editor, { id: evidence, words });
    expect((await quotesOf(event.slug)).map(({ exact }) => exact)).toEqual([words]);
    expect((await listLostEvidence(getDb())).some((each) => each.event.id === event.id)).toBe(false);
  });

  test("lost evidence is taken away by a reviewer, but never the last that tells of an event", async () => {
    const { id, text, event } = await publish();
    await replace(id, text.replace(told, ""));
    const lost = (await listLostEvidence(getDb())).find((each) => each.event.id === event.id);
    await expect(dropEvidence(getDb(), editor, lost?.id ?? "")).rejects.toThrow(Forbidden);
    await expect(dropEvidence(getDb(), reviewer, lost?.id ?? "")).rejects.toThrow(Conflict);
    expect(await quotesOf(event.slug)).toHaveLength(1);
  });

  test("a sentence that is new is read, and those that were decided are not asked again", async () => {
    const { id, text } = await publish();
    expect((await replace(id, `${text}\n\n${other}`)).suggested).toBeGreaterThan(0);
    const cards = (await findInboxArticle(getDb(), editor, id))?.cards ?? [];
    expect(cards.filter(({ state }) => state === "waiting").every(({ title }) => title.includes("Putin"))).toBe(true);
  });

  test("suggestions that wait follow their words, and those whose words are gone are closed", async () => {
    const body = `${filler} Waiting.\n\n${told}\n\n${other}`;
    const { id } = await takeArticle(getDb(), editor, {
      ...{ date: "2031-03-12", title: "Waiting", publisher: "Synthetic", url: "https://example.org/waiting" },
      ...{ language: "en", body },
    });
    await replace(id, `Updated.\n\n${filler} Waiting.\n\n${told}`);
    const cards = (await findInboxArticle(getDb(), editor, id))?.cards ?? [];
    const article = await getDb().article.findUniqueOrThrow({ where: { id } });
    const waiting = cards.filter(({ state }) => state === "waiting");
    expect(waiting.map(({ title }) => title).join()).toContain("Wang Yi");
    for (const { start, end, exact } of waiting.flatMap(({ passages }) => passages))
      expect(article.text.slice(start, end)).toBe(exact);
    expect(cards.filter(({ title }) => title.includes("Putin")).every(({ state }) => state === "rejected")).toBe(true);
  });

  test("the same publication handed in with another text is no second article", async () => {
    const { id, article, text } = await publish();
    const again = { ...article, body: `${text} More.` };
    expect(await takeArticle(getDb(), editor, again)).toEqual({ kind: "other-text", id });
    expect(await takeArticle(getDb(), editor, article)).toMatchObject({ kind: "unchanged", id });
  });

  test("a text that was overtaken by another change is not put in place", async () => {
    const { id, text } = await publish();
    const [first, second] = [
      await proposeText(getDb(), editor, { id, text: `One. ${text}`, reason: "Corrected" }),
      await proposeText(getDb(), reviewer, { id, text: `Two. ${text}`, reason: "Corrected" }),
    ];
    await replaceText(getDb(), reviewer, first);
    await expect(replaceText(getDb(), reviewer, second)).rejects.toThrow(Conflict);
    await expect(proposeText(getDb(), editor, { id, text: " ", reason: "" })).rejects.toThrow(Refused);
    await expect(proposeText(getDb(), editor, { id, text: `One. ${text}`, reason: "" })).rejects.toThrow(Refused);
  });
});
