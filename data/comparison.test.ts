import { describe, expect, test } from "vitest";
import type { Subject } from "#core/compare/subject";
import { dayNumber, daysBetween } from "#core/dates/calendar";
import { meetingTypes } from "#core/encounter";
import type { EventRecord } from "#core/event";
import { emptyFilter, type Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { listCards } from "#data/event-list";
import { streamEvents } from "#data/event-stream";
import { fillEvents } from "#data/fill";
import { clear, describeEngines, describeSeeded } from "#data/testing/database";
import { compareSubjects } from "./comparison";
import { findSubject, listPairs } from "./subjects";

const day = "2026-11-25";
const kim: Subject = { person: "kim-jong-un" };
const trump: Subject = { person: "donald-trump" };

const cases: [words: string, a: Subject, b: Subject, filter: Filter][] = [
  ["two people", kim, trump, emptyFilter],
  ["two countries", { country: "KP" }, { country: "JP" }, emptyFilter],
  ["two others than the DPRK", { country: "KR" }, { country: "US" }, emptyFilter],
  ["a person and a country", kim, { country: "CN" }, { ...emptyFilter, sort: "-date" }],
  ["a day of knowledge", kim, trump, { ...emptyFilter, knownOn: "2018-05-25" }],
  [
    "a filter",
    { country: "KP" },
    { country: "US" },
    { ...emptyFilter, type: ["talks"], from: "1993-01-01", to: "1994-12-31" },
  ],
  ["a third in the filter", kim, { country: "US" }, { ...emptyFilter, person: ["mike-pompeo"] }],
];

async function listEvents(db: Database, filter: Filter): Promise<EventRecord[]> {
  const events: EventRecord[] = [];
  for await (const page of streamEvents(db, filter)) events.push(...page);
  return events;
}

function takesPart({ participants }: EventRecord, subject: Subject): boolean {
  return participants.some(({ slug, country }) =>
    "person" in subject ? slug === subject.person : country === subject.country,
  );
}

describeSeeded("a comparison", (getDb) => {
  test.each(cases)("counts what a look at every event counts: %s", async (_, ...[a, b, filter]) => {
    const db = getDb();
    const { seqs, contacts } = await compareSubjects(db, [a, b], filter, filter.knownOn ?? day);
    const shared = (await listEvents(db, filter)).filter((event) => takesPart(event, a) && takesPart(event, b));
    const cards = await listCards(db, seqs, filter.knownOn);
    expect(cards.map(({ slug }) => slug).sort()).toEqual(shared.map(({ slug }) => slug).sort());
    const held = shared.filter(({ status }) => status === "held");
    expect(contacts.total).toBe(held.length);
    expect(contacts.meetings).toBe(held.filter(({ type }) => meetingTypes.some((one) => one === type)).length);
    expect(contacts.years.reduce((sum, { count }) => sum + count, 0)).toBe(held.length);
    const latest = held
      .map((event) => event.latest ?? "9999-12-31")
      .sort()
      .at(-1);
    if (latest && latest <= day) expect(contacts.daysSince).toBe(daysBetween(latest, filter.knownOn ?? day));
  });

  test("follows the Singapore summit from plan to plan", async () => {
    const plansOn = async (knownOn: string) =>
      (await compareSubjects(getDb(), [kim, trump], { ...emptyFilter, knownOn, type: ["summit"] }, knownOn)).plans;
    expect(await plansOn("2018-05-23")).toMatchObject({ announced: 1, ahead: 1, keptRate: null });
    expect(await plansOn("2018-05-25")).toMatchObject({ announced: 1, cancelled: 1, keptRate: 0 });
    expect(await plansOn("2018-06-02")).toMatchObject({ announced: 1, ahead: 1, cancelled: 0 });
    const { plans } = await compareSubjects(getDb(), [kim, trump], { ...emptyFilter, type: ["summit"] }, day);
    expect(plans).toMatchObject({ held: 2, keptRate: 1 });
    expect(plans.lead?.most).toBe(dayNumber("2018-06-12") - dayNumber("2018-03-08"));
  });

  test("finds by slug, code, English name and any spelling, and nobody by what several bear", async () => {
    const nameOf = async (text: string) => (await findSubject(getDb(), text))?.name ?? null;
    for (const text of ["kim-jong-un", "Kim Jong-un", "김정은", "金正恩", "ким чен ын"])
      expect(await nameOf(text)).toBe("Kim Jong Un");
    for (const text of ["us", "US", "united states", "United States", "미국"])
      expect(await nameOf(text)).toBe("United States");
    for (const text of ["nobody-at-all", "%", "'; --", "Kim"]) expect(await nameOf(text)).toBeNull();
  });

  test("is offered for the DPRK and its counterparts, and for those who met most", async () => {
    const pairs = await listPairs(getDb(), emptyFilter);
    expect(pairs[0]?.[0]).toMatchObject({ subject: { country: "KP" } });
    expect(pairs.length).toBeGreaterThan(6);
    for (const [a, b] of pairs) {
      const { seqs } = await compareSubjects(getDb(), [a.subject, b.subject], emptyFilter, day);
      expect(seqs.length).toBeGreaterThan(0);
    }
  });
});

describe("with events that are in no block yet", () => {
  describeEngines("a comparison", (getDb) => {
    test("counts them with those that are", async () => {
      const db = getDb();
      await clear(db);
      await fillEvents(db, { events: 400 });
      const change = await db.event.findMany({ where: { countries: { has: "US" }, status: "held" }, take: 3 });
      await db.event.updateMany({ where: { id: { in: change.map(({ id }) => id) } }, data: { status: "cancelled" } });
      const { seqs, contacts } = await compareSubjects(db, [{ country: "KP" }, { country: "US" }], emptyFilter, day);
      const where = { state: "published" as const, countries: { hasEvery: ["KP", "US"] } };
      expect(seqs).toHaveLength(await db.event.count({ where }));
      expect(contacts.total).toBe(await db.event.count({ where: { ...where, status: "held" } }));
    });
  });
});
