import fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf, compareBounds, liesIn } from "#core/dates/edtf";
import type { EventDraft } from "#core/event-draft";
import { emptyFilter, type Filter } from "#core/timeline/filter";
import { describeSeeded } from "#data/testing/database";
import { listEventCards, listEventRecords } from "./event-list";
import { eventExists, findEvent, findEventCards, findRedirect, neighborsOf } from "./events";
import { facetCounts } from "./facets";
import { seedsFolder } from "./seed";
import { readSeeds } from "./seed-files";
import { yearCounts } from "./timeline";

const { corpus } = readSeeds(seedsFolder);
const events = corpus.events;

describeSeeded("reading events", (getDb) => {
  test("any filter finds what a look at every record finds", async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        const expected = events.filter((event) => passes(event, filter)).map((event) => event.id);
        const { events: found, total } = await listEventCards(getDb(), filter, { limit: 1000 });
        expect(found.map((event) => event.slug).sort()).toEqual(expected.sort());
        expect(total).toBe(expected.length);
      }),
      { numRuns: 60 },
    );
  });

  test("lists are in the order of time, either way", async () => {
    const inTime = await listEventCards(getDb(), emptyFilter, { limit: 1000 });
    const back = await listEventCards(getDb(), { ...emptyFilter, sort: "-date" }, { limit: 1000 });
    const slugs = inTime.events.map((event) => event.slug);
    expect(back.events.map((event) => event.slug)).toEqual(slugs.toReversed());
    const order = inTime.events.map((event, index) =>
      index ? compareBounds(inTime.events[index - 1] ?? event, event) : 0,
    );
    expect(Math.max(...order)).toBeLessThanOrEqual(0);
  });

  test.each([1, 40, 500])("pages of %i records give every event once", async (limit) => {
    const filter: Filter = limit === 1 ? { ...emptyFilter, type: ["call", "letter"] } : emptyFilter;
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listEventRecords(getDb(), filter, { cursor, limit });
      seen.push(...page.events.map((event) => event.slug));
      cursor = page.next ?? undefined;
    } while (cursor);
    const whole = await listEventCards(getDb(), filter, { limit: 1000 });
    expect(seen).toEqual(whole.events.map((event) => event.slug));
  });

  test("pages as of a day give every event of that day once", async () => {
    const filter: Filter = { ...emptyFilter, knownOn: "2018-05-25" };
    const first = await listEventRecords(getDb(), filter, { limit: 300 });
    const second = await listEventRecords(getDb(), filter, { cursor: first.next as string, limit: 300 });
    const slugs = [...first.events, ...second.events].map((event) => event.slug);
    expect(new Set(slugs).size).toBe(first.total);
    expect(second.next).toBeNull();
    expect(slugs).not.toContain("2019-02-27-hanoi-summit");
  });

  test.each([
    ["2018-02-01", null, null],
    ["2018-05-23", "planned", "2018-06-12"],
    ["2018-05-25", "cancelled", "2018-06-12"],
    ["2018-06-02", "planned", "2018-06-12"],
    ["2018-06-12", "held", "2018-06-12"],
  ])("on %s the Singapore summit reads %s", async (day, status, date) => {
    const event = await findEvent(getDb(), "2018-06-12-singapore-summit", day);
    expect([event?.status ?? null, event?.date ?? null]).toEqual([status, date]);
    for (const { knownOn } of event?.history ?? [])
      expect((boundsOf(knownOn as string).earliest as string) <= day).toBe(true);
    const { events: listed } = await listEventCards(getDb(), { ...emptyFilter, knownOn: day }, { limit: 1000 });
    expect(listed.find(({ slug }) => slug === "2018-06-12-singapore-summit")?.status ?? null).toBe(status);
  });

  test("a record keeps what its seed says", async () => {
    for (const draft of events.filter((_, index) => index % 50 === 0)) {
      const event = await findEvent(getDb(), draft.id);
      expect(event).toMatchObject({
        title: draft.title,
        date: draft.date,
        ...boundsOf(draft.date),
        summary: draft.summary,
        note: draft.note ?? null,
        tags: draft.tags.toSorted(),
        participants: draft.participants.map(({ entity, name, country, office = null }) => ({
          slug: entity,
          name,
          country,
          office,
        })),
        sources: draft.sources.map(({ url, publisher, title, date }) => ({ url, publisher, title, date })),
      });
      const pointing = events.filter(({ related }) => related.includes(draft.id)).map(({ id }) => id);
      expect(event?.related.map(({ slug }) => slug).sort()).toEqual(
        [...new Set([...draft.related, ...pointing])].sort(),
      );
    }
  });

  test("each facet is counted without itself", async () => {
    const facets = await facetCounts(getDb(), { ...emptyFilter, type: ["summit"], status: ["held"] });
    const count = (filter: Partial<Filter>) =>
      events.filter((event) => passes(event, { ...emptyFilter, ...filter })).length;
    for (const { value, count: counted } of facets.type)
      expect(counted).toBe(count({ type: [value as Filter["type"][number]], status: ["held"] }));
    for (const { value, count: counted } of facets.country)
      expect(counted).toBe(count({ type: ["summit"], status: ["held"], country: [value] }));
    expect(facets.country.map(({ value }) => value)).not.toContain("KP");
  });

  test("the years of the overview add up to all events", async () => {
    const years = await yearCounts(getDb(), { ...emptyFilter, from: "2018-01-01" });
    expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(events.length);
  });

  test("an event knows the one before and the one after", async () => {
    const { events: listed } = await listEventCards(getDb(), emptyFilter, { limit: 1000 });
    for (const index of [0, 1, 300, listed.length - 1]) {
      const { previous, next } = await neighborsOf(getDb(), listed[index]?.slug as string);
      expect([previous?.slug, next?.slug]).toEqual([listed[index - 1]?.slug, listed[index + 1]?.slug]);
    }
  });

  test("what is not there is null, and what was withdrawn is not shown", async () => {
    const db = getDb();
    const [slug, gone] = [events[0]?.id as string, events[1]?.id as string];
    await db.event.update({ where: { slug: gone }, data: { state: "withdrawn" } });
    await db.redirect.create({ data: { noun: "event", from: "former", to: slug, reason: "Merged." } });
    expect(await findEvent(db, "no-such-event")).toBeNull();
    expect(await findEvent(db, gone)).toBeNull();
    expect((await findEventCards(db, [gone, slug])).map((event) => event.slug)).toEqual([slug]);
    expect(await eventExists(db, gone)).toBe(true);
    expect(await findRedirect(db, "event", "former")).toEqual({ to: slug, reason: "Merged." });
    expect(await findRedirect(db, "event", slug)).toBeNull();
    await db.event.update({ where: { slug: gone }, data: { state: "published" } });
  });
});

const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 2 });
const day = fc.constantFrom("1990-01-01", "2000-06-13", "2018-04-01", "2018-06-12", "2018-12-31", "2026-12-31");
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  ...Object.fromEntries(Object.entries(emptyFilter).map(([field, value]) => [field, fc.constant(value)])),
  from: fc.option(day, { nil: null }),
  to: fc.option(day, { nil: null }),
  type: some(["summit", "talks", "letter"] as const),
  status: some(["held", "cancelled"] as const),
  country: some(["US", "KR", "CN"]),
  person: some(["kim-jong-un", "mike-pompeo"]),
  tag: some(["inter-korean", "sanctions"]),
  certainty: fc.constantFrom("possible", "certain"),
}) as fc.Arbitrary<Filter>;

/** The filter as a person would apply it to the records on paper. */
function passes(event: EventDraft, filter: Filter): boolean {
  const anyOf = <T>(chosen: T[], values: readonly (T | null)[]) =>
    chosen.length === 0 || values.some((value) => chosen.includes(value as T));
  return (
    anyOf(filter.type, [event.type]) &&
    anyOf(filter.status, [event.status]) &&
    anyOf(
      filter.country,
      event.participants.map(({ country }) => country),
    ) &&
    anyOf(
      filter.person,
      event.participants.map(({ entity }) => entity),
    ) &&
    anyOf(filter.tag, event.tags) &&
    liesIn(boundsOf(event.date), { earliest: filter.from, latest: filter.to }, filter.certainty)
  );
}
