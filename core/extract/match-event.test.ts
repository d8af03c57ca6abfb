import { describe, expect, it } from "vitest";
import type { ExtractedEvent } from "./extracted-event";
import { matchEvent, type StoredEventSketch, sureMatch } from "./match-event";

const extracted: ExtractedEvent = {
  type: "meeting",
  status: "held",
  title: "",
  summary: "",
  date: "2018-09-26",
  dateText: null,
  dateReason: null,
  dateCertainty: "implied",
  earliest: "2018-09-26",
  latest: "2018-09-26",
  place: { name: "New York", country: "US", slug: "new-york" },
  participants: [
    { name: "Mike Pompeo", country: "US", office: null, slug: "mike-pompeo" },
    { name: "Ri Yong Ho", country: "KP", office: null, slug: "ri-yong-ho" },
  ],
  evidence: [],
  confidence: 0.9,
};
const stored: StoredEventSketch = {
  slug: "pompeo-ri",
  type: "meeting",
  status: "held",
  earliest: "2018-09-26",
  latest: "2018-09-26",
  placeSlugs: ["new-york"],
  participantSlugs: ["mike-pompeo", "ri-yong-ho"],
  countries: ["US", "KP"],
};

const scoreOf = (event: Partial<ExtractedEvent>, candidate: Partial<StoredEventSketch>) =>
  matchEvent({ ...extracted, ...event }, [{ ...stored, ...candidate }])[0]?.score ?? 0;

describe("matchEvent", () => {
  it("is sure of the same people on the same day at the same place", () => {
    const [match] = matchEvent(extracted, [stored]);
    expect(match?.score).toBeGreaterThanOrEqual(sureMatch);
    expect(match?.reasons).toContain("same date: 2018-09-26");
  });

  it("is sure where the article knows the plan of what was held", () => {
    expect(scoreOf({ status: "held" }, { status: "planned" })).toBeGreaterThanOrEqual(sureMatch);
  });

  it.each([
    ["a cancelled trip with one that was held", { status: "cancelled" as const }, {}],
    ["another day", {}, { earliest: "2018-09-28", latest: "2018-09-28" }],
    ["other people", {}, { participantSlugs: ["moon-jae-in"], countries: ["KR"] }],
    ["a letter with a meeting", { type: "letter" as const }, {}],
  ])("never matches %s", (_, event, candidate) => expect(scoreOf(event, candidate)).toBe(0));

  it("leaves a pair to the editor where the article gives no date", () => {
    const score = scoreOf({ date: null, earliest: null, latest: null, place: null }, { placeSlugs: [] });
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(sureMatch);
  });

  it("ranks the nearer event first", () => {
    const month = { ...stored, slug: "month", earliest: "2018-09-01", latest: "2018-09-30", placeSlugs: [] };
    expect(matchEvent(extracted, [month, stored]).map(({ slug }) => slug)).toEqual(["pompeo-ri", "month"]);
  });
});
