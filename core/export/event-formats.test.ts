import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventRecord } from "#core/event";
import { statusWords } from "#core/event-words";
import { undefuse } from "./csv";
import { type EventFormatName, eventFormats } from "./event-formats";
import { eventTable } from "./event-table";
import {
  countEvents,
  expandEvents,
  readAll,
  readCalendar,
  readCslJson,
  readCsv,
  readFeed,
  readSlides,
} from "./testing/read-exports";
import { anyEvents, inPages, sampleContext, sampleEvent } from "./testing/sample-events";

const names = Object.keys(eventFormats) as EventFormatName[];

const write = (name: EventFormatName, events: readonly EventRecord[]) =>
  readAll(eventFormats[name].write(inPages(events), sampleContext));

describe.each(names)("%s", (name) => {
  test("holds every event once, whatever is in them, and an independent parser finds it valid", async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        expect(await countEvents[name](await write(name, events))).toBe(events.length);
      }),
      { numRuns: 60 },
    );
  });

  test("says what was asked, of which version, under which licence and when, where it has room", async () => {
    const text = (await write(name, [sampleEvent])).replaceAll("\r\n ", "").replaceAll("\\,", ",");
    expect(text).toMatch(/CC-BY-4\.0|creativecommons\.org\/licenses\/by\/4\.0/);
    expect(text).toMatch(/ersion["_ ]*:?"? ?12|,12,/);
    if (name !== "ris" && name !== "csl.json") {
      expect(text.replaceAll("(at)", "%40")).toContain("type=summit");
      expect(text).toContain("2026-11-26");
    }
  });
});

describe("CSV", () => {
  test("no cell is run by a spreadsheet, and what was defused is still there", async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        const rows = readCsv(await write("csv", events));
        for (const [index, row] of rows.entries()) {
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\p{Cc}]/u);
          expect(undefuse(row.title ?? "")).toBe(events[index]?.title);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("has the columns that the table declares, each with words for it", async () => {
    const { columns } = eventTable(sampleContext);
    const [row] = readCsv(await write("csv", [sampleEvent]));
    expect(Object.keys(row ?? {})).toEqual(columns.map((column) => column.name));
    for (const { description } of columns) expect(description).toMatch(/\.$/);
    expect(row).toMatchObject({
      place_point: "POINT (103.8 1.3)",
      plover: "CONSULT",
      cameo: "044",
      countries: "KP | US",
    });
  });
});

describe("iCalendar", () => {
  const read = async (change: Partial<EventRecord>) =>
    readCalendar(await write("ics", [{ ...sampleEvent, ...change }]))[0];

  test.each([
    ["held", "CONFIRMED"],
    ["planned", "TENTATIVE"],
    ["postponed", "TENTATIVE"],
    ["cancelled", "CANCELLED"],
  ] as const)("what is %s is %s, under the same UID", async (status, expected) => {
    const event = await read({ status });
    expect(event?.component.getFirstPropertyValue("status")).toBe(expected);
    expect(event?.uid).toBe(`${sampleEvent.id}@panmunjom`);
    expect(event?.description).toContain(statusWords[status]);
  });

  test("days are whole days, and their end is the day after", async () => {
    const event = await read({ date: "2018-06-10/2018-06-12", earliest: "2018-06-10", latest: "2018-06-12" });
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(["2018-06-10", "2018-06-13"]);
    expect(event?.startDate.isDate).toBe(true);
  });

  test("a change raises the sequence", async () => {
    expect((await read({ version: 1 }))?.sequence).toBe(0);
    expect((await read({ version: 5 }))?.sequence).toBe(4);
  });

  test("no line is longer than 75 octets, and none breaks a character", async () => {
    const text = await write("ics", [{ ...sampleEvent, title: "최선희와 𝔘𝔫𝔦 ".repeat(40) }]);
    for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(readCalendar(text)[0]?.summary).toBe("최선희와 𝔘𝔫𝔦 ".repeat(40));
  });
});

describe("JSON-LD", () => {
  const moved = [
    {
      knownOn: "2018-03-08",
      status: "planned",
      date: "2018-05",
      place: null,
      note: null,
      source: sampleEvent.sources[0],
    },
  ] as EventRecord["history"];

  test.each([
    [{ status: "cancelled" }, "EventCancelled", undefined],
    [{ status: "postponed" }, "EventPostponed", undefined],
    [{ status: "held", history: moved }, "EventRescheduled", "2018-05"],
    [{ status: "planned" }, "EventScheduled", undefined],
  ] as const)("%# %j", async (change, status, before) => {
    const [event] = await expandEvents(
      await write("jsonld", [{ ...sampleEvent, ...(change as Partial<EventRecord>) }]),
    );
    expect(event?.["https://schema.org/eventStatus"]).toEqual([{ "@value": `https://schema.org/${status}` }]);
    const previous = event?.["https://schema.org/previousStartDate"] as { "@value": string }[] | undefined;
    expect(previous?.[0]?.["@value"]).toBe(before);
  });

  test("nothing in it ends a script", async () => {
    expect(await write("jsonld", [{ ...sampleEvent, title: "</script><!--" }])).not.toMatch(/<\/script|<!--/);
  });
});

test("a feed entry is the event’s own, however often it changes", async () => {
  const { entries } = readFeed(await write("atom", [sampleEvent]));
  expect(entries[0]).toMatchObject({
    id: `urn:uuid:${sampleEvent.id}`,
    title: sampleEvent.title,
    updated: sampleEvent.updatedAt,
  });
});

test("a citation leads to the version that was read", async () => {
  const [entry] = readCslJson(await write("csl.json", [sampleEvent]));
  expect(entry).toContain(`${sampleEvent.url}?asOfVersion=12`);
  for (const name of ["bib", "ris"] as const) expect(await write(name, [sampleEvent])).toContain("asOfVersion=12");
});

test("a slide is no more exact than its date, and its text is escaped", async () => {
  const events = [{ ...sampleEvent, date: "2018-06", title: "<b>x" }];
  const [slide] = readSlides(await write("timelinejs.json", events));
  expect(slide?.start_date).toEqual({ year: 2018, month: 6, display_date: "June 2018" });
  expect(slide?.end_date).toBeUndefined();
  expect(slide?.text.headline).toBe("&#60;b&#62;x");
});
