import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#core/dates/calendar";
import { type Life, type Report, type Situation, settledOn, stateOn, statesFrom, statesOf } from "./states";

const singapore: Life = {
  record: { status: "held", date: "2018-06-12", place: "Capella Hotel, Sentosa, Singapore" },
  reports: [
    report("2018-03-08", "planned", "2018-05"),
    report("2018-05-10", "planned", "2018-06-12", "Singapore"),
    report("2018-05-16", "planned", "2018-06-12", "Singapore"),
    report("2018-05-24", "cancelled"),
    report("2018-06-01", "planned", "2018-06-12", "Singapore"),
    report("2018-06-12", "held", "2018-06-12", "Sentosa"),
  ],
  cited: ["2018-06-12"],
};

describe("stateOn, for a summit that was called off and revived", () => {
  const states = statesOf(singapore);

  it.each([
    ["2018-03-08", "planned", "2018-05", null],
    ["2018-05-09", "planned", "2018-05", null],
    ["2018-05-23", "planned", "2018-06-12", "Singapore"],
    ["2018-05-25", "cancelled", "2018-06-12", "Singapore"],
    ["2018-06-02", "planned", "2018-06-12", "Singapore"],
    ["2018-06-12", "held", "2018-06-12", "Capella Hotel, Sentosa, Singapore"],
    ["2030-01-01", "held", "2018-06-12", "Capella Hotel, Sentosa, Singapore"],
  ])("on %s says %s for %s", (day, status, date, place) => {
    expect(stateOn(states, day)).toMatchObject({ status, date, place });
  });

  it("knows nothing before the first report", () => {
    expect(stateOn(states, "2018-03-07")).toBeNull();
  });

  it("makes no new state of a report that repeats the last", () => {
    expect(states.map((state) => state.knownFrom)).toEqual([
      "2018-03-08",
      "2018-05-10",
      "2018-05-24",
      "2018-06-01",
      "2018-06-12",
    ]);
  });
});

describe("statesOf, with reports", () => {
  it("leaves the date of a plan open until one is named", () => {
    const reports = [report("2018-10-07", "proposed"), report("2019-01-18", "planned", "2019-02")];
    const states = statesOf({ record: { status: "planned", date: "2019-02", place: null }, reports, cited: [] });
    expect(states.map((state) => state.date)).toEqual(["2018-10-07/..", "2019-02"]);
  });

  it("lets a denial change nothing", () => {
    const denied = report("2018-05-11", "denied");
    const reports = [...singapore.reports.slice(0, 2), denied, ...singapore.reports.slice(2)];
    expect(statesOf({ ...singapore, reports })).toEqual(statesOf(singapore));
  });

  it("takes the last of several reports of one day", () => {
    const reports = [
      report("2018-01-19", "planned", "2018-01-20"),
      report("2018-01-19", "cancelled"),
      report("2018-01-21", "held"),
    ];
    const states = statesOf({ record: held("2018-01-21"), reports, cited: [] });
    expect(states.map(({ knownFrom, status }) => [knownFrom, status])).toEqual([
      ["2018-01-19", "cancelled"],
      ["2018-01-21", "held"],
    ]);
  });

  it("takes an article's word for what nobody had recorded", () => {
    const early = inArticle(report("2018-02-01", "proposed"));
    expect(statesOf({ ...singapore, reports: [early, ...singapore.reports] })[0]).toMatchObject({
      status: "proposed",
      knownTo: "2018-03-08",
    });
  });

  it("keeps the exact day where an article only names the month", () => {
    const vague = inArticle(report("2018-05-20", "planned", "2018-06"));
    const states = statesOf({ ...singapore, reports: [...singapore.reports, vague] });
    expect(stateOn(states, "2018-05-21")?.date).toBe("2018-06-12");
  });

  it("lets people widen a date", () => {
    const reports = [
      report("2001-02-15", "planned", "2001-04"),
      report("2001-04-17", "planned", "2001"),
      report("2002-01-01", "cancelled"),
    ];
    const states = statesOf({ record: { status: "cancelled", date: "2001", place: null }, reports, cited: [] });
    expect(stateOn(states, "2001-05-01")?.date).toBe("2001");
  });

  it("lets the record stand against an article that comes later", () => {
    const late = inArticle(report("2019-01-01", "planned", "2018-06"));
    expect(statesOf({ ...singapore, reports: [...singapore.reports, late] })).toEqual(statesOf(singapore));
  });
});

describe("statesOf, without reports", () => {
  it.each<[string, Life, [string, string][]]>([
    [
      "is known from its first source",
      life(held("2018-09-26"), ["2018-09-28", "2018-09-27"]),
      [["2018-09-27", "held"]],
    ],
    [
      "is known from its last day where no source bears a date",
      life(held("1991-01-30/1991-01-31"), []),
      [["1991-01-31", "held"]],
    ],
    [
      "was planned until its last day where a source is older",
      life(held("2018-07-06/2018-07-07"), ["2018-07-03", "2018-10-02"]),
      [
        ["2018-07-03", "planned"],
        ["2018-07-07", "held"],
      ],
    ],
    [
      "was planned until its last day where no source is younger",
      life(held("2018-07-06/2018-07-07"), ["2018-07-03"]),
      [
        ["2018-07-03", "planned"],
        ["2018-07-07", "held"],
      ],
    ],
    [
      "was not planned because of a source of the day before, elsewhere",
      life(held("2018-09-27"), ["2018-09-26", "2018-09-27"]),
      [["2018-09-27", "held"]],
    ],
    [
      "that was called off is known from its first source",
      life({ ...held("2018-07-12"), status: "cancelled" }, ["2018-07-10"]),
      [["2018-07-10", "cancelled"]],
    ],
    ["of an open time is known from its last day", life(held("[..2018-09-27]"), []), [["2018-09-27", "held"]]],
    ["that goes on is known from its first day", life(held("2018-09-27/.."), []), [["2018-09-27", "held"]]],
  ])("an event %s", (_, given, expected) => {
    expect(statesOf(given).map(({ knownFrom, status }) => [knownFrom, status])).toEqual(expected);
  });
});

describe("statesFrom", () => {
  it("follows the articles that tell of the event", () => {
    const reports = [
      report("2018-09-27", "planned", "2018-10"),
      report("2018-10-01", "planned", "2018-10-07"),
      report("2018-10-05", "postponed"),
    ];
    expect(statesFrom(reports.map(inArticle))).toEqual([
      { knownFrom: "2018-09-27", knownTo: "2018-10-01", status: "planned", date: "2018-10", place: null },
      { knownFrom: "2018-10-01", knownTo: "2018-10-05", status: "planned", date: "2018-10-07", place: null },
      { knownFrom: "2018-10-05", knownTo: null, status: "postponed", date: "2018-10-07", place: null },
    ]);
  });

  it("knows nothing of what was only denied", () => {
    expect(statesFrom([report("2018-09-27", "denied")])).toEqual([]);
  });
});

describe("statesOf, of any life", () => {
  it("ends with the record, from the day on which it was settled", () => {
    fc.assert(
      fc.property(anyLife(), (given) => {
        const last = statesOf(given).at(-1);
        expect(last).toMatchObject({ ...given.record, knownTo: null });
        expect((last?.knownFrom as string) <= settledOn(given)).toBe(true);
      }),
    );
  });

  it("has no gaps and no overlaps", () => {
    fc.assert(
      fc.property(anyLife(), (given) => {
        const states = statesOf(given);
        for (const [index, state] of states.entries()) {
          expect(state.knownTo).toBe(states[index + 1]?.knownFrom ?? null);
          if (state.knownTo) expect(state.knownFrom < state.knownTo).toBe(true);
        }
      }),
    );
  });

  it("does not depend on what became known later", () => {
    fc.assert(
      fc.property(anyLife(), fc.nat({ max: 6 }), (given, count) => {
        const before = { ...given, reports: given.reports.slice(0, count) };
        fc.pre(before.reports.some((one) => !one.isExtracted));
        const eve = addDays(settledOn(before), -1);
        expect(situationOn(given, eve)).toEqual(situationOn(before, eve));
      }),
    );
  });
});

function report(
  known: string,
  status: Report["status"],
  date: string | null = null,
  place: string | null = null,
): Report {
  return { known, status, date, place, isExtracted: false };
}

function inArticle(recorded: Report): Report {
  return { ...recorded, isExtracted: true };
}

function held(date: string): Situation {
  return { status: "held", date, place: null };
}

function life(record: Situation, cited: string[]): Life {
  return { record, reports: [], cited };
}

function situationOn(given: Life, day: string) {
  const state = stateOn(statesOf(given), day);
  return state && { status: state.status, date: state.date, place: state.place };
}

function anyLife(): fc.Arbitrary<Life> {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2018-02-${String(number).padStart(2, "0")}`);
  const status = fc.constantFrom(
    "proposed" as const,
    "planned" as const,
    "held" as const,
    "postponed" as const,
    "cancelled" as const,
  );
  const place = fc.option(fc.constantFrom("Singapore", "Panmunjom"));
  const reports = fc.array(
    fc.record({
      known: day,
      status: fc.oneof(status, fc.constant("denied" as const)),
      date: fc.option(day),
      place,
      isExtracted: fc.boolean(),
    }),
    { maxLength: 7 },
  );
  return fc.record({
    record: fc.record({ status, date: day, place }),
    reports: reports.map((all) => all.toSorted((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : 0))),
    cited: fc.array(day, { maxLength: 3 }),
  });
}
