import { beforeAll, expect, test } from "vitest";
import type { ArticleFile } from "#core/article";
import type { Editor } from "#core/desk/role";
import type { EntityDraft } from "#core/entity";
import type { UnfinishedContent } from "#core/event-draft";
import { inTransaction } from "#data/in-transaction";
import { describeSeeded } from "#data/testing/database";
import { addComment } from "./comments";
import { createNamed } from "./create-named";
import { readContentRow, toContent } from "./event-content";
import { takeUpload } from "./import/take-upload";
import { addNote } from "./reader-notes";
import { entityDesk } from "./records/entity-desk";
import { saveRecord } from "./records/save-record";
import { saveEvent } from "./save-event";
import { once, sweepSentForms } from "./sent-form";
import { createStranger } from "./settle-name";
import { takeArticle } from "./take-article";

const editor: Editor = { id: "e", name: "Ed", role: "editor" };
const slug = "2018-06-12-singapore-summit";

describeSeeded("a form that is sent twice at one moment, and once more later", (getDb) => {
  let event: UnfinishedContent;
  let eventId = "";

  beforeAll(async () => {
    eventId = (await getDb().event.findUniqueOrThrow({ where: { slug } })).id;
    event = toContent(await readContentRow(getDb(), eventId));
  });

  const draft = (title: string) => ({ ...structuredClone(event), id: "new", title });
  const person: EntityDraft = {
    ...{ id: "new", kind: "person", name: "Sent Twice", country: "US", checked: false },
    ...{ aliases: [], short: [], ambiguousAliases: [], offices: [], sources: [] },
  };
  const article: ArticleFile = {
    ...{ date: "2031-02-03", body: "Nothing happened on Monday.", title: "Sent twice" },
    ...{ publisher: "Synthetic", url: null, language: "en" },
  };
  const note = { slug, sentence: 0, body: "Sent twice", source: null, name: null, contact: null, address: null };

  const forms: Record<string, { send: (sent: string) => Promise<unknown>; count: () => Promise<number> }> = {
    "an event": {
      send: (sent) => {
        const content = draft("A draft sent twice");
        return saveEvent(getDb(), editor, { id: null, version: null, content, intent: "draft", reason: "", sent });
      },
      count: () => getDb().event.count({ where: { title: "A draft sent twice" } }),
    },
    "a change of a published event": {
      send: (sent) => {
        const content = { ...structuredClone(event), title: "Another title" };
        return saveEvent(getDb(), editor, { id: eventId, version: 1, content, intent: "publish", reason: "Why", sent });
      },
      count: () => getDb().proposal.count({ where: { subjectId: eventId } }),
    },
    "a person": {
      send: (sent) =>
        saveRecord(getDb(), editor, entityDesk, { id: null, version: null, draft: person, reason: "", sent }),
      count: () => getDb().entity.count({ where: { name: "Sent Twice" } }),
    },
    "a person put on record in place": {
      send: (sent) => createNamed(getDb(), editor, { kind: "person", name: "Named Twice", country: "US", sent }),
      count: () => getDb().entity.count({ where: { name: "Named Twice" } }),
    },
    "a place put on record in place": {
      send: (sent) => createNamed(getDb(), editor, { kind: "place", name: "Twice Hall", country: "US", sent }),
      count: () => getDb().place.count({ where: { name: "Twice Hall" } }),
    },
    "somebody whom articles name": {
      send: (sent) => {
        const named = { spellings: ["Strange Twice"], name: "Strange Twice", country: "US", office: "" };
        return createStranger(getDb(), editor, { ...named, kind: "person", sent });
      },
      count: () => getDb().entity.count({ where: { name: "Strange Twice" } }),
    },
    // the text itself tells an article
    "an article": {
      send: async () => (await takeArticle(getDb(), editor, article)).id,
      count: () => getDb().article.count({ where: { title: "Sent twice" } }),
    },
    "a comment": {
      send: (sent) => addComment(getDb(), editor, { eventId, body: "Twice?", sentence: null, parentId: null, sent }),
      count: () => getDb().comment.count({ where: { body: "Twice?" } }),
    },
    "a reader’s correction": {
      send: (sent) => addNote(getDb(), { ...note, sent }),
      count: () => getDb().readerNote.count({ where: { body: "Sent twice" } }),
    },
    "a file to import": {
      send: (sent) => {
        const bytes = new TextEncoder().encode("title,date\nTwice,2018-01-01\n");
        return takeUpload(getDb(), editor, { name: "twice.csv", bytes, sent });
      },
      count: () => getDb().importFile.count({ where: { name: "twice.csv" } }),
    },
  };

  test.each(Object.keys(forms))("makes one record of %s, and says the same each time", async (name) => {
    const { send, count } = forms[name] as (typeof forms)[string];
    const before = await count();
    const [first, second] = await Promise.all([send(name), send(name)]);
    expect(second ?? {}).toEqual(first ?? {});
    expect((await send(name)) ?? {}).toEqual(first ?? {});
    expect(await count()).toBe(before + 1);
  });

  test("is in the log as done once, and as sent again", async () => {
    const rows = await getDb().auditEntry.findMany({ where: { action: "event.create", by: "Ed" } });
    expect(rows.map(({ outcome }) => outcome).toSorted()).toEqual(["done", "refused", "refused"]);
    const refusals = rows.filter(({ outcome }) => outcome === "refused").map(({ detail }) => JSON.stringify(detail));
    expect(refusals.join()).toMatch(/(sent again.*){2}/);
  });

  test("makes two records with another key, and with none", async () => {
    const { send, count } = forms["an event"] as (typeof forms)[string];
    const before = await count();
    await send("another key");
    await send("");
    await send("");
    expect(await count()).toBe(before + 3);
  });

  test("does its work when the first time failed, and is forgotten after a month", async () => {
    const work = async () => ({ fine: true });
    const fail = () => Promise.reject(new Error("no"));
    await expect(inTransaction(getDb(), (tx) => once(tx, "fails first", fail))).rejects.toThrow("no");
    const send = () => inTransaction(getDb(), (tx) => once(tx, "fails first", work));
    expect(await send()).toEqual({ result: { fine: true }, isAgain: false });
    expect(await send()).toEqual({ result: { fine: true }, isAgain: true });
    await sweepSentForms(getDb(), Date.now() + 31 * 86_400_000);
    expect(await send()).toEqual({ result: { fine: true }, isAgain: false });
  });
});
