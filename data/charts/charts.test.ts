import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { sumOf } from "#core/charts/count-kinds";
import { standingOf, toCoverage } from "#core/charts/coverage";
import { meetingsOf, metHowOften } from "#core/charts/meetings";
import { monthOf } from "#core/charts/month";
import type { EventRecord } from "#core/event";
import { castOf } from "#core/synthetic/cast";
import { syntheticEvent } from "#core/synthetic/synthetic-event";
import { emptyFilter, type Filter } from "#core/timeline/filter";
import { readCharts } from "#data/charts/charts";
import { readCoverage } from "#data/charts/coverage";
import { listSpotEvents, readSpots } from "#data/charts/map";
import { readMeetings } from "#data/charts/meetings";
import type { Database } from "#data/client";
import { createEvent } from "#data/create-event";
import { countEvents } from "#data/event-list";
import { streamEvents } from "#data/event-stream";
import { fillEvents } from "#data/fill";
import { clear, describeEngines } from "#data/testing/database";

const cast = castOf(1);
const author = { by: "test", reason: "test", editorId: null, groupId: null, origin: "editor" } as const;
const today = "2026-11-25";

const anyFilter: fc.Arbitrary<Filter> = fc
  .record({
    type: fc.subarray(["summit", "meeting", "talks", "letter"] as const),
    status: fc.subarray(["held", "planned", "cancelled"] as const),
    country: fc.subarray(["US", "KR", "CN"]),
    from: fc.constantFrom(null, "1995-01-01", "2010-06-01"),
    knownOn: fc.constantFrom(null, null, "2012-01-01"),
  })
  .map((some) => ({ ...emptyFilter, ...some }));

describeEngines("charts and maps", (getDb) => {
  beforeEach(async () => {
    await clear(getDb());
    await fillEvents(getDb(), { events: 150 });
    // These are in no block of the index yet.
    for (let number = 1_000; number < 1_006; number += 1)
      await createEvent(getDb(), syntheticEvent(1, number, cast), author).catch(() => "there already");
  });

  test("count what a look at every event counts", async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        const events = await listAll(getDb(), filter);
        const { total, months, kinds } = await readCharts(getDb(), filter, today);
        expect(total).toBe(events.length);
        expect([...months.months.values(), ...months.years.values()].reduce((sum, n) => sum + n, 0)).toBe(total);
        for (const [type, byStatus] of kinds.type)
          expect(sumOf(byStatus)).toBe(events.filter((event) => event.type === type).length);
        const spots = await readSpots(getDb(), filter);
        expect([spots.total, spots.placeless]).toEqual([
          total,
          events.filter(({ places }) => places.length === 0).length,
        ]);
        for (const { spot, count } of spots.spots.slice(0, 3)) {
          const listed = await listSpotEvents(getDb(), filter, { slug: spot.slug, limit: 500 });
          expect([listed.total, listed.events.length]).toEqual([count, count]);
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  test("tell who met whom as a look at every meeting tells", async () => {
    const met = meetingsOf(emptyFilter) as Filter;
    const events = await listAll(getDb(), met);
    const meetings = await readMeetings(getDb(), emptyFilter);
    expect(meetings.total).toBe(events.length);
    for (const [i, one] of meetings.people.slice(0, 8).entries())
      for (const [j, other] of meetings.people.slice(0, 8).entries()) {
        const together = events.filter(({ participants }) =>
          [one, other].every(({ slug }) => participants.some((participant) => participant.slug === slug)),
        );
        expect(metHowOften(meetings, i, j)).toBe(together.length);
      }
  });

  test("cover a month in which a source was published, and none of which nothing is said", async () => {
    const db = getDb();
    await clear(db);
    expect(await readCoverage(db, today, null)).toBeNull();
    const { draft } = syntheticEvent(1, 1, cast);
    const [source] = draft.sources;
    const told = {
      ...draft,
      date: "2010-03-04",
      sources: [
        { ...source, date: "2010-06-01" },
        { ...source, date: "2011" },
      ],
    };
    await fillEvents(db, { events: 1 });
    await db.event.deleteMany({});
    await createEvent(db, { draft: { ...told, related: [] } as typeof draft, history: [] }, author);
    const coverage = await readCoverage(db, "2010-12-31", null);
    const standings = ["2010-02", "2010-03", "2010-04", "2010-06", "2010-12", "2011-01"].map((month) =>
      standingOf(monthOf(`${month}-01`), coverage),
    );
    expect(standings).toEqual(["outside", "covered", "uncovered", "covered", "uncovered", "outside"]);
    await db.event.updateMany({ data: { state: "withdrawn" } });
    expect(await readCoverage(db, "2010-12-31", null)).toEqual(toCoverage([], "2010-12-31"));
  });

  test("answer as of a day of knowledge", async () => {
    const filter: Filter = { ...emptyFilter, knownOn: "2005-01-01" };
    const { total, coverage } = await readCharts(getDb(), filter, "2005-01-01");
    expect(total).toBe(await countEvents(getDb(), filter));
    expect(coverage?.last).toBe(monthOf("2005-01-01"));
  });
});

async function listAll(db: Database, filter: Filter): Promise<EventRecord[]> {
  const events: EventRecord[] = [];
  for await (const page of streamEvents(db, filter)) events.push(...page);
  return events;
}
