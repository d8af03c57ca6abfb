import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { boundsOf } from "#core/dates/edtf";
import { type Choice, chooseValue } from "./choose-value";
import { type EventClaim, groundOf } from "./claim";
import { type Judged, type JudgedClaim, judgeClaims, strangersIn } from "./judge-claims";

const singapore: Judged = {
  ...{ status: "held", date: "2018-06-12", ...boundsOf("2018-06-12") },
  placeNames: ["Capella Hotel, Sentosa, Singapore", "Capella Singapore", "Singapore"],
  participantNames: ["Kim Jong Un", "김정은", "Kim Jong-un", "Donald Trump", "Trump", "United States", "North Korea"],
};

const calledOff: Judged = { ...singapore, status: "cancelled", date: "2018-06-12" };

describe("groundOf", () => {
  const passage = { article: "a", exact: "They met.", start: 0, end: 9 };
  test.each([
    ["a quote that people chose", { origin: "seed", passage, isConfirmed: false, version: 1 }, "quoted"],
    ["a citation", { origin: "editor", passage: null, isConfirmed: false, version: 1 }, "cited"],
    ["a reading that nobody saw", { origin: "extractor", passage, isConfirmed: false, version: 1 }, "suggested"],
    ["a reading that an editor accepted", { origin: "extractor", passage, isConfirmed: true }, "confirmed"],
  ] as const)("%s", (_, claim, ground) => expect(groundOf(claim)).toBe(ground));
});

describe("judgeClaims, of what was held", () => {
  test.each<[string, Partial<EventClaim>, JudgedClaim["standing"]]>([
    ["what the record says", { field: "date", value: null }, "agrees"],
    ["the same day", { field: "date", value: "2018-06-12" }, "agrees"],
    ["the month of it", { field: "date", value: "2018-06" }, "agrees"],
    ["days around it", { field: "date", value: "2018-06-10/2018-06-13" }, "agrees"],
    ["another day, told afterwards", { field: "date", value: "2018-06-11", knownOnDay: "2018-06-13" }, "differs"],
    ["another day, told before", { field: "date", value: "2018-05", knownOnDay: "2018-03-08" }, "earlier"],
    ["another day, told nobody knows when", { field: "date", value: "2018-05", knownOnDay: null }, "differs"],
    ["the city", { field: "place", value: "Singapore" }, "agrees"],
    ["the place at more length", { field: "place", value: "the Capella Singapore, on Sentosa" }, "agrees"],
    ["another place, afterwards", { field: "place", value: "Hanoi", knownOnDay: "2018-06-20" }, "differs"],
    ["another place, planned", { field: "place", value: "Panmunjom", knownOnDay: "2018-05-01" }, "earlier"],
    ["some of those who met", { field: "participant", value: "Kim Jong-un" }, "agrees"],
    ["somebody else, too", { field: "participant", value: "Kim Jong-un, Moon Jae-in" }, "differs"],
    ["that it was held", { field: "status", status: "held" }, "agrees"],
    ["that it was planned", { field: "status", status: "planned", knownOnDay: "2018-05-10" }, "earlier"],
    ["that it is planned, afterwards", { field: "status", status: "planned", knownOnDay: "2019-01-01" }, "differs"],
    ["a denial that it was planned", { field: "status", status: "denied", knownOnDay: "2018-05-10" }, "earlier"],
    ["a denial afterwards", { field: "status", status: "denied", knownOnDay: "2018-06-20" }, "differs"],
    ["what came of it", { field: "outcome", value: "A joint statement." }, "agrees"],
  ])("%s", (_, told, standing) => {
    expect(judgeClaims(singapore, [claim(told)])[0]?.standing).toBe(standing);
  });
});

describe("judgeClaims, of what never took place", () => {
  const cancelled = claim({ field: "status", status: "cancelled", knownOnDay: "2018-05-24", report: 3 });

  it("takes what was said before the last word for earlier", () => {
    const planned = claim({ field: "status", status: "planned", knownOnDay: "2018-05-10", report: 1 });
    expect(standings(calledOff, [planned, cancelled])).toEqual(["earlier", "agrees"]);
  });

  it("takes what is said after it for a contradiction", () => {
    const revived = claim({ field: "status", status: "planned", knownOnDay: "2018-06-01", report: 4 });
    expect(standings(calledOff, [cancelled, revived])).toEqual(["agrees", "differs"]);
  });

  it("takes a denial for the same", () => {
    const denied = claim({ field: "status", status: "denied", knownOnDay: "2018-05-24", report: 4 });
    expect(standings(calledOff, [cancelled, denied])).toEqual(["agrees", "agrees"]);
  });

  it("knows the date to which an event was moved from one that contradicts it", () => {
    const moved = claim({ field: "date", value: "2018-07", knownOnDay: "2018-06-01", report: 4 });
    expect(standings({ ...singapore, status: "postponed" }, [moved])).toEqual(["moved"]);
    expect(standings(calledOff, [moved])).toEqual(["differs"]);
  });

  it("goes by the order of the history within a day", () => {
    const before = claim({ field: "status", status: "planned", knownOnDay: "2018-05-24", report: 2 });
    const after = claim({ field: "status", status: "planned", knownOnDay: "2018-05-24", report: 4 });
    expect(standings(calledOff, [before, cancelled, after])).toEqual(["earlier", "agrees", "differs"]);
  });
});

it("judges each claim by itself where the event was held", () => {
  const any = fc.record({
    field: fc.constantFrom("date", "status"),
    value: fc.constantFrom(null, "2018", "2018-06-12", "2018-07"),
    knownOnDay: fc.constantFrom(null, "2018-05-01", "2018-07-01"),
  }) as fc.Arbitrary<Partial<EventClaim>>;
  fc.assert(
    fc.property(fc.array(any), (told) => {
      const claims = told.map(claim);
      expect(standings(singapore, claims)).toEqual(claims.flatMap((one) => standings(singapore, [one])));
    }),
  );
});

test("strangersIn finds who is not on record, whatever the spelling", () => {
  expect(strangersIn("Kim Jong-un, TRUMP, John Bolton", singapore.participantNames)).toEqual(["John Bolton"]);
});

describe("chooseValue", () => {
  const agrees = (told: Partial<EventClaim> = {}) => claim(told);
  const differs = (told: Partial<EventClaim> = {}) =>
    claim({ value: "2018-06-11", knownOnDay: "2018-06-13", source: source("Other"), ...told });

  test.each<[string, EventClaim[], string | null, Choice | null]>([
    ["where nobody differs there is nothing to choose", [agrees()], "A note.", null],
    ["what editors wrote comes first", [agrees(), differs()], "A note.", "note"],
    ["people come before a reading", [agrees(), differs(read)], null, "reading"],
    ["primary sources come before the press", [agrees({ source: source("KCNA", "primary") }), differs()], null, "kind"],
    ["more sources come before fewer", [agrees(), agrees({ source: source("Third") }), differs()], null, "count"],
    [
      "one source that says it twice is one",
      [agrees(), agrees(), differs({ knownOnDay: "2019-01-01" })],
      null,
      "editors",
    ],
    ["a later source comes before an older one", [agrees({ knownOnDay: "2018-06-20" }), differs()], null, "later"],
    ["a word against all else is the editors’", [differs()], null, "editors"],
    [
      "among readings, sources count",
      [agrees(read), agrees({ ...read, source: source("B") }), differs(read)],
      null,
      "count",
    ],
  ])("%s", (_, claims, note, choice) => {
    expect(chooseValue(judgeClaims(singapore, claims), note)).toBe(choice);
  });
});

const read: Partial<EventClaim> = { origin: "extractor", confidence: 0.8 };

function claim(told: Partial<EventClaim>): EventClaim {
  return {
    ...{ field: "date", value: null, status: null, knownOn: null, knownOnDay: "2018-06-12", note: null, report: null },
    ...{ source: source("Paper"), passage: null, origin: "seed", confidence: null, isConfirmed: false, version: 1 },
    ...told,
  };
}

function source(publisher: string, kind: EventClaim["source"]["kind"] = "press"): EventClaim["source"] {
  return { url: null, publisher, title: "They met", date: "2018-06-12", kind };
}

function standings(record: Judged, claims: EventClaim[]) {
  return judgeClaims(record, claims).map(({ standing }) => standing);
}
