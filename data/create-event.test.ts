import { expect, test } from "vitest";
import { EventDraft } from "#core/event-draft";
import { describeSeeded } from "#data/testing/database";
import { createEvent } from "./create-event";
import { Conflict } from "./errors";
import type { Author } from "./write-batch";

const author: Author = { by: "Kim Editor", reason: "A new source", editorId: "7", groupId: null, origin: "editor" };

const draft = EventDraft.parse({
  id: "2018-09-05-chung-eui-yong-pyongyang-again",
  title: "An envoy returns",
  type: "visit",
  status: "planned",
  date: "2018-09",
  place: { ids: ["pyongyang"], name: "Pyongyang", country: "KP" },
  participants: [
    { entity: "chung-eui-yong", name: "Chung Eui-yong", country: "KR" },
    { entity: "kim-jong-un", name: "Kim Jong Un", country: "KP" },
  ],
  summary: "He was to return within the month.",
  tags: ["inter-korean"],
  related: ["2018-09-18-pyongyang-summit"],
  sources: [
    {
      url: "https://example.org/a",
      publisher: "P",
      title: "T",
      date: "2018-09-01",
      supports: ["date", "place"],
      kind: "press",
    },
  ],
});

describeSeeded("creating an event", (getDb) => {
  test("derives what nobody types and keeps the first revision", async () => {
    await createEvent(getDb(), { draft, history: [] }, author);
    const event = await getDb().event.findUniqueOrThrow({
      where: { slug: draft.id },
      include: { claims: true, states: true, relationsFrom: true },
    });
    expect(event).toMatchObject({
      counterpart: "KR",
      countries: ["KR", "KP"],
      origin: "editor",
      version: 1,
      state: "published",
    });
    expect([event.earliest, event.latest, event.sortDay]).toEqual(
      ["2018-09-01", "2018-09-30", "2018-09-01"].map((day) => new Date(`${day}T00:00:00Z`)),
    );
    expect(event.searchText).toContain("정의용");
    expect(event.claims.map(({ field, exact }) => [field, exact])).toEqual([
      ["date", null],
      ["place", null],
    ]);
    expect(event.states).toMatchObject([{ status: "planned", date: "2018-09", knownTo: null }]);
    const revisions = await getDb().revision.findMany({ where: { noun: "event", subjectId: event.id } });
    expect(revisions).toMatchObject([
      {
        number: 1,
        by: "Kim Editor",
        reason: "A new source",
        editorId: "7",
        before: null,
        after: { title: draft.title },
      },
    ]);
  });

  test("refuses an address that is taken, and writes nothing", async () => {
    const before = await getDb().revision.count();
    const taken = { ...draft, id: "2018-06-12-singapore-summit" };
    await expect(createEvent(getDb(), { draft: taken, history: [] }, author)).rejects.toThrow(Conflict);
    expect(await getDb().revision.count()).toBe(before);
  });

  test.each<[string, Partial<EventDraft>]>([
    ["somebody unknown", { participants: [{ entity: "nobody", name: "N", country: null }] }],
    ["an unknown place", { place: { ids: ["atlantis"], name: "Atlantis", country: null } }],
    ["an unknown event", { related: ["2018-01-01-nothing"] }],
  ])("refuses to refer to %s, and writes nothing", async (_, part) => {
    const events = await getDb().event.count();
    const other = { ...draft, ...part, id: "2018-09-06-other" };
    await expect(createEvent(getDb(), { draft: other, history: [] }, author)).rejects.toThrow(/There is no/);
    expect(await getDb().event.count()).toBe(events);
  });
});
