import { expect, test } from "vitest";
import type { ExtractedEvent } from "#core/extract/extracted-event";
import { withOutcomes } from "./outcome";

const summit = event({ type: "summit", title: "summit" });
const agreement = event({ type: "agreement", title: "agreement" });

test("what was signed at a summit is its outcome, told by the sentence of both", () => {
  const [first, second] = withOutcomes([summit, agreement]);
  expect(first?.evidence[0]?.supports).toEqual(["existence", "outcome"]);
  expect(first?.summary).toContain("agreement");
  expect(second).toBe(agreement);
});

test.each<[string, Partial<ExtractedEvent>]>([
  ["is only planned", { status: "planned" }],
  ["stands in another sentence", { evidence: [{ start: 50, end: 60, exact: "They met.", supports: ["existence"] }] }],
  ["lies in another year", { date: "2000", earliest: "2000-01-01", latest: "2000-12-31" }],
  ["was between others", { participants: [{ name: "Somebody Else", country: "CN", office: null, slug: null }] }],
  ["is a call", { type: "call" }],
])("nothing comes of a gathering that %s", (_, change) => {
  const gathering = { ...summit, ...change };
  expect(withOutcomes([gathering, agreement])[0]).toBe(gathering);
});

function event(change: Partial<ExtractedEvent>): ExtractedEvent {
  return {
    type: "summit",
    status: "held",
    title: "",
    summary: "It took place.",
    date: "2018-06",
    dateText: "June",
    dateReason: "the latest such month",
    dateCertainty: "implied",
    earliest: "2018-06-01",
    latest: "2018-06-30",
    place: null,
    participants: [{ name: "Kim Jong Un", country: "KP", office: null, slug: "kim-jong-un" }],
    evidence: [{ start: 0, end: 10, exact: "They met.", supports: ["existence"] }],
    confidence: 0.8,
    ...change,
  };
}
