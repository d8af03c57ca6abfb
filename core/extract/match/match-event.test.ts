import { describe, expect, it } from "vitest";
import { boundsOf } from "#core/dates/edtf";
import { matchEvent, sureMatch, sureOf } from "./match-event";
import type { MatchedEvent, StoredEventSketch, StoredSituation } from "./match-sketch";

const pompeo = { name: "Mike Pompeo", country: "US", office: null, slug: "mike-pompeo" };
const ri = { name: "Ri Yong Ho", country: "KP", office: null, slug: "ri-yong-ho" };
const states = { name: "United States", country: "US", office: null, slug: "government-us" };
const north = { name: "North Korea", country: "KP", office: null, slug: "government-kp" };

const extracted: MatchedEvent = {
  ...{ type: "meeting", status: "held", title: "", summary: "", dateText: null, dateReason: null },
  ...{
    dateCertainty: "implied",
    date: "2018-09-26",
    earliest: "2018-09-26",
    latest: "2018-09-26",
    evidence: [],
    confidence: 0.9,
  },
  place: { name: "New York", country: "US", slug: "new-york" },
  participants: [pompeo, ri],
  ...{ knownOn: "2018-09-27", placeHolders: [] },
};
const stored: StoredEventSketch = {
  ...{ slug: "pompeo-ri", type: "meeting", countries: ["US"], placeSlugs: ["new-york"], placeHolders: [], words: "" },
  situations: [situation("2018-09-26", "held", "2018-09-26")],
  participants: [
    { slug: "mike-pompeo", country: "US", isBody: false },
    { slug: "ri-yong-ho", country: "KP", isBody: false },
  ],
};

function scoreOf(event: Partial<MatchedEvent>, candidate: Partial<StoredEventSketch>): number {
  return matchEvent({ ...extracted, ...event }, [{ ...stored, ...candidate }])[0]?.score ?? 0;
}

function situation(knownFrom: string, status: StoredSituation["status"], date: string): StoredSituation {
  return { knownFrom, status, date, ...boundsOf(date) };
}

function on(date: string): Pick<MatchedEvent, "date" | "earliest" | "latest"> {
  return { date, ...boundsOf(date) };
}

const plan = [situation("2018-09-10", "planned", "2018-09-26")];
const fellThrough = [...plan, situation("2018-09-20", "cancelled", "2018-09-26")];
const evidence = (exact: string) => ({ evidence: [{ start: 0, end: exact.length, exact, supports: [] }] });

describe("matchEvent", () => {
  it("says why", () => {
    expect(matchEvent(extracted, [stored])[0]?.reasons).toEqual([
      "same participants: mike-pompeo, ri-yong-ho",
      "same date: 26 September 2018",
      "same kind: meeting",
      "same place: New York",
    ]);
  });

  it.each<[string, Partial<MatchedEvent>, Partial<StoredEventSketch>]>([
    ["the same people on the same day at the same place", {}, {}],
    ["delegations for their members", { participants: [states, north] }, {}],
    [
      "a venue in its city",
      { place: { name: "Palace", country: "US", slug: "palace" }, placeHolders: ["new-york"] },
      {},
    ],
    ["a city for its venue", {}, { placeSlugs: ["un-headquarters"], placeHolders: ["new-york"] }],
    [
      "a day of a longer round",
      { type: "talks" },
      { type: "talks", situations: [situation("2018-09-25", "held", "2018-09-25/2018-09-27")] },
    ],
    ["the month, where all else is the same", on("2018-09"), {}],
    ["a day near one that is approximate", {}, { situations: [situation("2018-09-24", "held", "2018-09-22~")] }],
    ["what came of a plan", {}, { situations: plan }],
    ["what was called off and held on its day after all", {}, { situations: fellThrough }],
    ["a plan that was moved", { status: "planned", knownOn: "2018-09-15", ...on("2018-10-02") }, { situations: plan }],
    ["what was held after its plan was moved", { knownOn: "2018-10-03", ...on("2018-10-02") }, { situations: plan }],
    ["the older plan of what was held", { status: "planned", knownOn: "2018-09-15", ...on("2018-09-20") }, {}],
    ["the cancellation of a plan", { status: "cancelled", knownOn: "2018-09-20" }, { situations: plan }],
    ["the cancellation of what was held after all", { status: "cancelled", knownOn: "2018-09-21" }, {}],
    ["a plan that was revived", { status: "planned", knownOn: "2018-09-22" }, { situations: fellThrough }],
    ["the same round", evidence("The third round of talks ended."), { words: "Third round" }],
    [
      "a host who is not on record",
      { type: "visit" },
      { type: "visit", countries: ["KP"], participants: stored.participants.slice(0, 1) },
    ],
  ])("is sure of %s", (_, event, candidate) => {
    expect(scoreOf(event, candidate)).toBeGreaterThanOrEqual(sureMatch);
  });

  it.each<[string, Partial<MatchedEvent>, Partial<StoredEventSketch>]>([
    ["one day of difference", on("2018-09-27"), {}],
    ["another place", { place: { name: "Vienna", country: "AT", slug: "vienna" } }, {}],
    [
      "somebody else of one country",
      { participants: [pompeo, { ...ri, name: "Kim Yong Chol", slug: "kim-yong-chol" }] },
      {},
    ],
    [
      "somebody of a country that is not on record",
      { participants: [pompeo, { ...ri, name: "Taro Kono", slug: "taro-kono", country: "JP" }] },
      {},
    ],
    ["another round", evidence("The third round of talks ended."), { words: "Second round" }],
    ["the month, where delegations stand for people", { participants: [states, north], ...on("2018-09") }, {}],
    ["the month of a letter", { type: "letter", place: null, ...on("2018-09") }, { type: "letter" }],
    [
      "a plan that was moved elsewhere",
      {
        status: "planned",
        knownOn: "2018-09-15",
        place: { name: "Vienna", country: "AT", slug: "vienna" },
        ...on("2018-10-02"),
      },
      { situations: plan },
    ],
    ["no date", { date: null, earliest: null, latest: null }, {}],
    [
      "a plan of no known day",
      { status: "planned", ...on("2018-10-02") },
      { situations: [situation("2018-09-20", "planned", "2018-09-20/..")] },
    ],
  ])("leaves a pair with %s to an editor", (_, event, candidate) => {
    expect(scoreOf(event, candidate)).toBeGreaterThan(0);
    expect(scoreOf(event, candidate)).toBeLessThan(sureMatch);
  });

  it.each<[string, Partial<MatchedEvent>, Partial<StoredEventSketch>]>([
    ["two meetings in one week", on("2018-09-28"), {}],
    ["other people", {}, { participants: [{ slug: "moon-jae-in", country: "KR", isBody: false }] }],
    ["a letter with a meeting", { type: "letter" }, {}],
    [
      "a trip that was called off with one that was held later",
      { status: "cancelled", knownOn: "2018-08-24", ...on("2018-08-27") },
      {},
    ],
    [
      "what was held with a trip that was called off for another day",
      { ...on("2018-09-28"), knownOn: "2018-09-29" },
      { situations: fellThrough },
    ],
    ["a cancellation with what was held long before", { status: "cancelled", knownOn: "2018-10-20" }, {}],
    [
      "the plan of a second meeting with the first",
      { status: "planned", knownOn: "2018-09-28", ...on("2018-10-02") },
      {},
    ],
    [
      "what was held before a plan was made",
      { knownOn: "2018-09-09", ...on("2018-09-08") },
      { situations: [situation("2018-09-12", "planned", "2018-09-20")] },
    ],
  ])("never matches %s", (_, event, candidate) => expect(scoreOf(event, candidate)).toBe(0));

  it("ranks the nearer event first", () => {
    const month = {
      ...stored,
      slug: "month",
      placeSlugs: [],
      situations: [situation("2018-09-30", "held", "2018-09")],
    };
    expect(matchEvent(extracted, [month, stored]).map(({ slug }) => slug)).toEqual(["pompeo-ri", "month"]);
  });
});

describe("sureOf", () => {
  it("never chooses between two that fit as well", () => {
    const twin = { ...stored, slug: "twin" };
    expect(sureOf(extracted, matchEvent(extracted, [stored, twin]))).toBeNull();
    expect(sureOf(extracted, matchEvent(extracted, [stored]))?.slug).toBe("pompeo-ri");
  });

  it("takes the only plan, and the only thing that was called off then, for what an undated report means", () => {
    const report = { ...extracted, status: "cancelled" as const, knownOn: "2018-09-20", ...on("[..2018-09-20]") };
    const candidate = (situations: StoredSituation[]) => ({ ...stored, situations });
    expect(sureOf(report, matchEvent(report, [candidate(fellThrough)]))?.slug).toBe("pompeo-ri");
    expect(sureOf(report, matchEvent(report, [candidate(plan)]))?.slug).toBe("pompeo-ri");
    const second = { ...candidate([situation("2018-09-10", "planned", "2018-10-20")]), slug: "second" };
    expect(sureOf(report, matchEvent(report, [candidate(plan), second]))).toBeNull();
    const early = { ...report, knownOn: "2018-09-09", ...on("[..2018-09-09]") };
    expect(sureOf(early, matchEvent(early, [candidate(plan)]))).toBeNull();
  });
});
