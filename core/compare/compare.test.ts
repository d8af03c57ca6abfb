import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber } from "#core/dates/calendar";
import { boundsOf } from "#core/dates/edtf";
import type { EventStatus, EventType } from "#core/event";
import { countContacts } from "./contacts";
import { followPlans, spreadOf } from "./plans";
import type { SharedEvent } from "./shared-event";
import { parseSubject, toSubjectText } from "./subject";

const numberOf = (day: string | null) => (day === null ? null : dayNumber(day));
let lastSeq = 0;

function event(
  date: string,
  status: EventStatus = "held",
  known: [EventStatus, string][] = [],
  type: EventType = "meeting",
) {
  const { earliest, latest } = boundsOf(date);
  const states = known.map(([state, day]) => ({ status: state, knownFrom: dayNumber(day) }));
  const sort = numberOf(earliest ?? latest) as number;
  return { seq: ++lastSeq, type, status, sort, start: numberOf(earliest), end: numberOf(latest), states };
}

const today = dayNumber("2026-11-25");

describe("contacts", () => {
  test("are those of common events that were held, by kind and by year", () => {
    const events = [
      event("2018-04-27", "held", [], "summit"),
      event("2018-05-16", "cancelled"),
      event("2018-05-26", "held", [], "letter"),
      event("2019-06-30"),
    ];
    expect(countContacts(events, today)).toMatchObject({
      ...{ total: 3, meetings: 2, first: events[0]?.seq, last: events[3]?.seq },
      years: [
        { year: 2018, count: 2 },
        { year: 2019, count: 1 },
      ],
    });
    expect(countContacts(events, today).daysSince).toBe(today - dayNumber("2019-06-30"));
  });

  test("are silent no longer than is certain", () => {
    const gapOf = (...dates: string[]) =>
      countContacts(
        dates.map((date) => event(date)),
        today,
      ).gap?.days ?? null;
    expect(gapOf("2018-01-01", "2018-01-31")).toBe(30);
    expect(gapOf("2018-01", "2018-03")).toBe(dayNumber("2018-03-01") - dayNumber("2018-01-31"));
    expect(gapOf("2018-01-01/2018-12-31", "2018-06-01", "2019-01-10")).toBe(10);
    expect(gapOf("2018-01-01/..", "2019-01-10")).toBeNull();
    expect(gapOf("2018-01-01", "[..2019-01-10]")).toBeNull();
    expect(gapOf("2018-01-01")).toBeNull();
  });

  test("tell no days since a last one that is open or to come", () => {
    expect(countContacts([event("2018-01-01/..")], today).daysSince).toBeNull();
    expect(countContacts([event("2027-01-01")], today).daysSince).toBeNull();
    expect(countContacts([], today)).toMatchObject({ total: 0, first: null, daysSince: null, gap: null, years: [] });
  });

  test("count every held event in one year, and gaps never exceed the time between first and last", () => {
    const made = fc.record({
      day: fc.integer({ min: 10_000, max: 20_000 }),
      length: fc.nat(400),
      isHeld: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(made), (days) => {
        const events = days
          .map(({ day, length, isHeld }, seq): SharedEvent => {
            const status = isHeld ? "held" : "planned";
            return { seq, type: "call", status, sort: day, start: day, end: day + length, states: [] };
          })
          .sort((a, b) => a.sort - b.sort);
        const { total, years, gap } = countContacts(events, today);
        expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        const held = events.filter(({ status }) => status === "held");
        if (!gap) return;
        const end = (events.find(({ seq }) => seq === gap.before)?.end as number) + 1;
        const start = events.find(({ seq }) => seq === gap.after)?.start as number;
        expect(held.some((one) => (one.end as number) >= end && (one.start as number) < start)).toBe(false);
      }),
    );
  });
});

describe("plans", () => {
  test("are followed from the day on which they became known to what became of them", () => {
    const events = [
      event("2018-06-12", "held", [
        ["proposed", "2018-03-08"],
        ["planned", "2018-05-10"],
        ["cancelled", "2018-05-24"],
        ["planned", "2018-06-01"],
      ]),
      event("2018-11-08", "postponed", [
        ["planned", "2018-11-05"],
        ["postponed", "2018-11-07"],
      ]),
      event("2018-08-27", "cancelled", [
        ["planned", "2018-08-23"],
        ["cancelled", "2018-08-24"],
      ]),
      event("2027-01-01", "planned", [["planned", "2026-11-01"]]),
      event("2020-01-01", "planned", [["planned", "2019-11-01"]]),
      event("2018-09", "held", [["planned", "2018-06-01"]]),
      event("2018-05-26", "held", [["held", "2018-05-26"]]),
    ];
    expect(followPlans(events, today)).toEqual({
      ...{ announced: 6, held: 2, cancelled: 1, postponed: 1, ahead: 1, untold: 1, keptRate: 0.5, leftOut: 1 },
      lead: { count: 1, least: 33, lowerQuarter: 33, median: 33, upperQuarter: 33, most: 33 },
    });
  });

  test("of nothing have no rate and no lead", () => {
    expect(followPlans([event("2018-05-26")], today)).toMatchObject({ announced: 0, keptRate: null, lead: null });
  });

  test.each([
    [[5], [5, 5, 5, 5, 5]],
    [
      [9, 1, 5],
      [1, 3, 5, 7, 9],
    ],
    [
      [1, 2, 3, 4],
      [1, 1.75, 2.5, 3.25, 4],
    ],
  ])("the spread of %o is %o", (numbers, [least, lowerQuarter, median, upperQuarter, most]) => {
    expect(spreadOf(numbers)).toEqual({ count: numbers.length, least, lowerQuarter, median, upperQuarter, most });
  });
});

test.each([
  ["US", { country: "US" }],
  ["kp", { country: "KP" }],
  ["kim-jong-un", { person: "kim-jong-un" }],
  ["Kim Jong Un", null],
  ["최선희", null],
  ["", null],
])("“%s” is compared as %o", (text, subject) => {
  expect(parseSubject(text)).toEqual(subject);
  if (subject) expect(parseSubject(toSubjectText(subject))).toEqual(subject);
});
