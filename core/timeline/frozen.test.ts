import { describe, expect, test } from "vitest";
import { emptyFilter, type Filter } from "#core/timeline/filter";
import { type FrozenEvent, passesFrozen, toFrozenItem } from "#core/timeline/frozen";

const source = { url: null, publisher: "Reuters", title: "A report", date: "2018-06-12" };
const summit: FrozenEvent = {
  id: "2018-06-12-singapore-summit",
  title: "Trump and Kim Jong Un meet in Singapore",
  type: "summit",
  status: "held",
  date: "2018-06-12",
  place: { ids: ["sentosa"], name: "Sentosa", country: "SG" },
  participants: [
    { entity: "kim-jong-un", name: "Kim Jong Un", country: "KP" },
    { entity: "donald-trump", name: "Donald Trump", country: "US" },
  ],
  summary: "They sign a joint statement.",
  tags: ["denuclearization"],
  related: [],
  sources: [{ ...source, supports: ["existence"], kind: "press" }],
  history: [
    { knownOn: "2018-03-08", status: "planned", date: "2018-05", place: null, note: "By May.", source },
    { knownOn: "2018-05-10", status: "planned", date: "2018-06-12", place: null, note: "In Singapore.", source },
  ],
};

describe("a kept event", () => {
  test.each<[Partial<Filter>, boolean]>([
    [{}, true],
    [{ type: ["summit"] }, true],
    [{ type: ["talks"] }, false],
    [{ status: ["cancelled", "held"] }, true],
    [{ country: ["US"] }, true],
    [{ country: ["CN"] }, false],
    [{ person: ["donald-trump"] }, true],
    [{ tag: ["sanctions"] }, false],
    [{ source: ["Reuters"] }, true],
    [{ place: ["singapore"] }, true],
    [{ q: "kim jong-un statement" }, true],
    [{ q: "Hanoi" }, false],
    [{ from: "2018-06-01", to: "2018-06-30" }, true],
    [{ from: "2018-06-13" }, false],
  ])("passes %j: %s", (change, passes) => {
    expect(passesFrozen(summit, { ...emptyFilter, ...change }, new Set(["singapore", "sentosa"]))).toBe(passes);
  });

  test("does not pass for a place that it was not at", () => {
    expect(passesFrozen(summit, { ...emptyFilter, place: ["hanoi"] }, new Set(["hanoi"]))).toBe(false);
  });

  test("is drawn in its lane with the dates that it was moved from", () => {
    expect(toFrozenItem(summit, "country")).toMatchObject({ lane: "US", status: "held", formerDates: ["2018-05"] });
    expect(toFrozenItem(summit, "none").lane).toBe("all");
  });
});
