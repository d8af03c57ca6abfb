import { expect, test } from "vitest";
import type { Role } from "#core/desk/role";
import type { EntityDraft } from "#core/entity";
import type { PlaceRecordDraft } from "#core/place";
import { emptyFilter, type Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { Forbidden, Refused } from "#data/errors";
import { countEvents, listEventCards } from "#data/event-list";
import { findRedirect } from "#data/events";
import { followMergedSlugs } from "#data/merged-slugs";
import { describeSeeded } from "#data/testing/database";
import { entityDesk } from "./entity-desk";
import { mergeRecords } from "./merge-records";
import { placeDesk } from "./place-desk";
import { readRecordFacts } from "./record-facts";
import { listRecordRevisions } from "./record-revisions";
import { type RecordOutcome, saveRecord } from "./save-record";
import { unmergeRecord } from "./unmerge-record";

const as = (role: Role) => ({ id: role, name: role, role });
const admin = as("admin");

describeSeeded("the desks of people and places", (getDb) => {
  const idOf = async (slug: string) => (await entityDesk.findId(getDb(), slug)) as string;
  const read = async (slug: string) => {
    const found = await entityDesk.find(getDb(), await idOf(slug));
    if (!found) throw new Error(`There is no ${slug}.`);
    return found;
  };
  const readPlace = async (slug: string) => {
    const found = await placeDesk.find(getDb(), (await placeDesk.findId(getDb(), slug)) as string);
    if (!found) throw new Error(`There is no ${slug}.`);
    return found;
  };
  const make = (name: string, part: Partial<EntityDraft> = {}, who = admin) =>
    saveRecord(getDb(), who, entityDesk, {
      ...{ id: null, version: null, reason: "A test" },
      draft: { ...nobody, name, ...part },
    });
  const change = async (slug: string, part: Partial<EntityDraft>, who = admin) => {
    const { id, version, draft } = await read(slug);
    return saveRecord(getDb(), who, entityDesk, { id, version, reason: "A test", draft: { ...draft, ...part } });
  };
  const countFound = (q: string) => countEvents(getDb(), { ...emptyFilter, q });

  test("a record that nobody changed is written as it is read", async () => {
    for (const slug of ["kim-jong-un", "kim-yong-il-diplomat", "kim-song", "mike-pompeo"]) {
      const before = await read(slug);
      const texts = await textsOf(getDb(), before.id);
      must(await change(slug, {}));
      const after = await read(slug);
      expect(after.draft).toEqual(before.draft);
      expect(after.version).toBe(before.version + 1);
      expect(await textsOf(getDb(), before.id)).toEqual(texts);
    }
  });

  test("a new spelling finds the events of its bearer, and one that is taken away does not", async () => {
    const { id, draft } = await read("mike-pompeo");
    const events = await getDb().event.count({
      where: { state: "published", participations: { some: { entityId: id } } },
    });
    expect(await countFound("Zwyxel Pompejus")).toBe(0);
    must(await change("mike-pompeo", { aliases: [...draft.aliases, "Zwyxel Pompejus"] }));
    expect(await countFound("Zwyxel Pompejus")).toBe(events);
    must(await change("mike-pompeo", { aliases: draft.aliases }));
    expect(await countFound("Zwyxel Pompejus")).toBe(0);
  });

  test("an old version is refused, and nothing of it is written", async () => {
    const { id, version, draft } = await read("al-gore");
    must(await change("al-gore", { note: "One" }));
    const stale = await saveRecord(getDb(), admin, entityDesk, {
      ...{ id, version, reason: "A test", draft: { ...draft, note: "Two" } },
    });
    expect(stale).toEqual({ kind: "stale", current: version + 1 });
    expect((await read("al-gore")).draft.note).toBe("One");
  });

  test.each<[string, Partial<EntityDraft>, string]>([
    ["nobody is their own alias", { aliases: ["mike pompeo"] }, "aliases"],
    ["checked needs a source", { checked: true, sources: [] }, "checked"],
    ["a country that is none", { country: "Atlantis" }, "country"],
    ["an office that ends before it begins", { offices: [{ title: "Envoy", from: "2019", to: "2018" }] }, "offices.0"],
    ["a day that does not exist", { offices: [{ title: "Envoy", from: "2019-02-30" }] }, "offices.0.from"],
    ["a name that is missing", { name: "" }, "name"],
  ])("%s: it is said at its field", async (_, part, field) => {
    expect(await change("mike-pompeo", part)).toMatchObject({ kind: "problems", problems: [{ field }] });
  });

  test("who shares a spelling is ambiguous as long as both bear it", async () => {
    const one = must(await make("Yqzwk Vxrt"));
    const other = must(await make("Other Testberg", { aliases: ["Yqzwk-Vxrt"] }));
    const flags = async () =>
      (await getDb().entityName.findMany({ where: { key: "yqzwkvxrt" } })).map(({ ambiguous }) => ambiguous);
    expect(await flags()).toEqual([true, true]);
    expect((await read(one.slug)).draft.ambiguousAliases).toEqual([]);
    expect((await readRecordFacts(getDb(), "entity", one.id)).spellings[0]?.bearers).toMatchObject([{ id: other.id }]);
    must(await change(other.slug, { aliases: [] }));
    expect(await flags()).toEqual([false]);
  });

  test("a merge moves events, names and the address; undone, all is as it was", async () => {
    const db = getDb();
    const [into, gone] = [await read("ri-yong-ho"), await read("ri-su-yong")];
    const events = await partsOf(db, [into.id, gone.id]);
    const count = await db.participation.count({ where: { entityId: gone.id } });
    expect(count).toBeGreaterThan(0);
    const request = { winner: pick(into), loser: pick(gone), reason: "A test" };
    const merged = await mergeRecords(db, admin, entityDesk, request);
    expect(merged.events).toBe(
      new Set(events.filter(({ entityId }) => entityId === gone.id).map((p) => p.eventId)).size,
    );
    expect(await entityDesk.find(db, gone.id)).toBeNull();
    expect(await findRedirect(db, "entity", gone.slug)).toMatchObject({ to: into.slug, reason: "A test" });
    expect((await read(into.slug)).draft.aliases).toContain(gone.draft.name);
    const asked = { ...emptyFilter, person: [gone.slug] };
    const found = await listSlugs(db, { ...emptyFilter, person: [into.slug] });
    expect(await listSlugs(db, asked)).toEqual(found);
    expect(await listSlugs(db, { ...emptyFilter, q: `person:${gone.slug}` })).toEqual(found);
    expect(await followMergedSlugs(db, asked)).toEqual({ ...asked, person: [into.slug] });
    const [event] = events.filter(({ entityId }) => entityId === gone.id);
    const revision = await db.revision.findFirstOrThrow({
      where: { noun: "event", subjectId: event?.eventId as string },
      orderBy: { number: "desc" },
    });
    const moved = await db.event.findUniqueOrThrow({ where: { id: event?.eventId as string } });
    expect(moved.version).toBe(revision.number);
    expect(JSON.stringify(revision.after)).not.toContain(`"${gone.slug}"`);
    const undone = await unmergeRecord(db, admin, entityDesk, merged.groupId);
    expect(undone).toMatchObject({ id: gone.id, slug: gone.slug, events: merged.events });
    expect(await partsOf(db, [into.id, gone.id])).toEqual(events);
    expect((await read(gone.slug)).draft).toEqual(gone.draft);
    expect((await read(into.slug)).draft).toEqual({ ...into.draft });
    expect(await findRedirect(db, "entity", gone.slug)).toBeNull();
    expect(await followMergedSlugs(db, asked)).toBe(asked);
    expect((await listSlugs(db, asked)).length).toBeLessThan(found.length);
    expect((await listRecordRevisions(db, "entity", gone.id)).map(({ reason }) => reason).slice(0, 2)).toEqual([
      `Undone: ${gone.draft.name} → ${into.draft.name}`,
      "A test",
    ]);
    await expect(unmergeRecord(db, admin, entityDesk, merged.groupId)).rejects.toThrow("undone this merge already");
  });

  test("a record cannot be merged with itself, without a reason, or at an old version", async () => {
    const db = getDb();
    const [one, two] = [await read("ri-yong-ho"), await read("mike-pompeo")];
    const merge = (loser: typeof one, reason = "A test", version = loser.version) =>
      mergeRecords(db, admin, entityDesk, { winner: pick(one), loser: { id: loser.id, version }, reason });
    await expect(merge(one)).rejects.toThrow(Refused);
    await expect(merge(two, " ")).rejects.toThrow(Refused);
    await expect(merge(two, "A test", two.version - 1)).rejects.toThrow("Somebody else saved this");
    const state = await read("government-us");
    await expect(merge(state)).rejects.toThrow("of the kind government");
    expect(await read("mike-pompeo")).toEqual(two);
  });

  test("the slug of a merged record is never given to another", async () => {
    const db = getDb();
    const [one, two] = [must(await make("Wvutsr Qponm")), must(await make("Wvutsr Qponml"))];
    await mergeRecords(db, admin, entityDesk, {
      ...{ winner: { id: one.id, version: 1 }, loser: { id: two.id, version: 1 }, reason: "A test" },
    });
    expect(must(await make("Wvutsr Qponml", { country: "SE" })).slug).toBe(`${two.slug}-2`);
  });

  test("a place takes those that lie in it along, and never comes to lie in itself", async () => {
    const db = getDb();
    const place = (draft: Partial<PlaceRecordDraft>) =>
      saveRecord(db, admin, placeDesk, {
        ...{ id: null, version: null, reason: "A test", draft: { ...nowhere, ...draft } as PlaceRecordDraft },
      });
    const city = must(await place({ name: "Testopolis", kind: "city" }));
    const hall = must(await place({ name: "Hall of Tests", parent: city.slug }));
    const other = must(await place({ name: "Testburg", kind: "city" }));
    const within = await readPlace(city.slug);
    const circle = {
      id: within.id,
      version: within.version,
      reason: "A test",
      draft: { ...within.draft, parent: hall.slug },
    };
    expect(await saveRecord(db, admin, placeDesk, circle)).toMatchObject({
      ...{
        kind: "problems",
        problems: [{ field: "parent", message: expect.stringContaining("cannot hold each other") }],
      },
    });
    const versions = { winner: { id: hall.id, version: 1 }, loser: { id: city.id, version: 1 }, reason: "A test" };
    await expect(mergeRecords(db, admin, placeDesk, versions)).rejects.toThrow("the other way around");
    const merged = await mergeRecords(db, admin, placeDesk, { ...versions, winner: { id: other.id, version: 1 } });
    const asked = { ...emptyFilter, place: [city.slug] };
    expect(await followMergedSlugs(db, asked)).toEqual({ ...asked, place: [other.slug] });
    expect((await readPlace(hall.slug)).draft.parent).toBe(other.slug);
    const text = async () =>
      (await db.place.findUniqueOrThrow({ where: { id: hall.id } })).searchText.split(" ").sort();
    expect(await text()).toEqual(["halloftests", "testburg", "testopolis"]);
    await unmergeRecord(db, admin, placeDesk, merged.groupId);
    expect((await readPlace(hall.slug)).draft.parent).toBe(city.slug);
    expect(await text()).toEqual(["halloftests", "testopolis"]);
  });

  test("events of a place are found by its new name, also where they were in a part of it", async () => {
    const { id, version, draft } = await readPlace("pyongyang");
    const request = { id, version, reason: "A test", draft: { ...draft, aliases: [...draft.aliases, "Zyxwvu"] } };
    const before = await getDb().eventPlace.count({ where: { place: { slug: "pyongyang" } } });
    must(await saveRecord(getDb(), admin, placeDesk, request));
    expect(await countFound("Zyxwvu")).toBeGreaterThan(before / 2);
  });

  test.each<[string, Role[], (who: Role, db: Database) => Promise<unknown>]>([
    ["create", ["editor", "reviewer", "admin"], (who) => make(`Made by ${who}`, {}, as(who))],
    ["save", ["reviewer", "admin"], (who) => change("al-gore", { note: who }, as(who))],
    [
      "merge",
      ["admin"],
      async (who, db) => {
        const [one, two] = [must(await make("Merged A")), must(await make("Merged B"))];
        const pair = { winner: { id: one.id, version: 1 }, loser: { id: two.id, version: 1 }, reason: "A test" };
        return mergeRecords(db, as(who), entityDesk, pair);
      },
    ],
    [
      "unmerge",
      ["admin"],
      async (who, db) => {
        const [one, two] = [must(await make("Parted A")), must(await make("Parted B"))];
        const pair = { winner: { id: one.id, version: 1 }, loser: { id: two.id, version: 1 }, reason: "A test" };
        const { groupId } = await mergeRecords(db, admin, entityDesk, pair);
        return unmergeRecord(db, as(who), entityDesk, groupId);
      },
    ],
  ])("%s is for %s, and others change nothing", async (_, allowed, work) => {
    for (const role of ["editor", "reviewer", "admin"] as const) {
      if (allowed.includes(role)) await work(role, getDb());
      else await expect(work(role, getDb())).rejects.toThrow(Forbidden);
    }
  });
});

const nobody: EntityDraft = {
  ...{ id: "new", kind: "person", name: "", country: null, checked: false },
  ...{ aliases: [], short: [], ambiguousAliases: [], offices: [], sources: [] },
};
const nowhere = { id: "new", kind: "venue", parent: null, country: null, lat: null, lon: null, aliases: [] };

function must(outcome: RecordOutcome): Extract<RecordOutcome, { kind: "saved" }> {
  if (outcome.kind !== "saved") throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function listSlugs(db: Database, filter: Filter): Promise<string[]> {
  return (await listEventCards(db, filter, { limit: 1_000 })).events.map(({ slug }) => slug);
}

function pick({ id, version }: { id: string; version: number }) {
  return { id, version };
}

/** Who took part in the events of some people, and how. */
async function partsOf(db: Database, entityIds: string[]) {
  const own = await db.participation.findMany({ where: { entityId: { in: entityIds } }, select: { eventId: true } });
  return db.participation.findMany({
    where: { eventId: { in: own.map(({ eventId }) => eventId) } },
    orderBy: [{ eventId: "asc" }, { position: "asc" }],
  });
}

/** What the events of somebody are found by; the order of words means nothing. */
async function textsOf(db: Database, entityId: string) {
  const rows = await db.event.findMany({
    where: { participations: { some: { entityId } } },
    orderBy: { slug: "asc" },
    select: { slug: true, searchText: true },
  });
  return rows.map(({ slug, searchText }) => [slug, searchText.split(" ").sort()]);
}
