import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addCounts, countScore, toShares } from "./figures";
import type { Prediction } from "./prediction";
import { judge, scoreArticle } from "./score-article";
import { at, body, gold, moscow, named, perfect, statement, undated, vienna } from "./testing/sample-gold";
import { scoredCases } from "./testing/scored-cases";

const score = (predictions: readonly Prediction[]) => scoreArticle(gold, predictions, body);

describe("the figures of an article", () => {
  it.each(scoredCases)("agree with an independent scorer: %s", (_, predictions, expected) => {
    const counts = countScore(score(predictions));
    const { precision, recall, f1, date, status, type, place, participants, evidence, composite } = toShares(counts);
    const figures = [
      ...[counts.predicted, counts.matched, counts.ignored, counts.violations],
      ...[precision, recall, f1, date, status, type, place, participants, evidence, composite],
    ];
    expect(figures.map((figure) => Math.round((figure ?? 0) * 1e6) / 1e6)).toEqual(expected);
  });

  it("are none where nothing was to be found and nothing was", () => {
    const empty = scoreArticle({ ...gold, events: [] }, [], body);
    expect(Object.values(toShares(countScore(empty))).filter((share) => share !== null)).toEqual([1]);
  });

  it("are 0 where all was missed, or all is wrong", () => {
    const missed = toShares(countScore(score([])));
    const spurious = toShares(countScore(scoreArticle({ ...gold, events: [] }, perfect, body)));
    for (const { precision, f1, date, composite } of [missed, spurious])
      expect([precision, f1, date, composite]).toEqual([0, 0, 0, 0]);
  });

  it("add up over articles", () => {
    const [one, two] = [countScore(score(perfect)), countScore(score([vienna, moscow]))];
    expect(addCounts([one, two])).toMatchObject({ articles: 2, gold: 10, predicted: 8, matched: 7, missed: 3 });
    expect(addCounts([one, two])).toEqual(addCounts([two, one]));
  });
});

describe("what counts as fully right", () => {
  const isRight = (prediction: Prediction) => judge(score([prediction])).map((judged) => judged.isRight);

  it.each<[string, Prediction, boolean]>([
    ["a required event with every field accepted", vienna, true],
    ["an optional event with every field accepted", statement, true],
    ["an optional event with a wrong date", { ...statement, ...undated, date: "2018" }, false],
    ["another accepted status", { ...moscow, status: "postponed" }, true],
    ["an accepted event in a type of its family", { ...vienna, type: "visit" }, false],
    ["a wrong status", { ...vienna, status: "planned" }, false],
    ["a wrong place", { ...vienna, place: null }, false],
    ["one person too few", { ...vienna, participants: named("Choe Son Hui") }, false],
    ["one person too many", { ...vienna, participants: named("Biegun", "Choe Son Hui", "Xi Jinping") }, false],
    ["a government beside its official", { ...vienna, participants: named("Biegun", "Choe Son Hui", "DPRK") }, true],
    ["evidence from elsewhere", { ...vienna, ...at("Officials denied") }, true],
    ["no event of the gold", { ...vienna, participants: named("Xi Jinping") }, false],
  ])("%s", (_, prediction, expected) => expect(isRight(prediction)).toEqual([expected]));

  it("is said of each prediction once", () => {
    expect(judge(score([vienna, vienna])).map((judged) => judged.isRight)).toEqual([true, false]);
  });
});

describe("any predictions", () => {
  const field = <K extends keyof Prediction>(name: K) => fc.constantFrom(...perfect.map((event) => event[name]));
  const prediction = fc.record({
    type: field("type"),
    status: field("status"),
    date: field("date"),
    earliest: field("earliest"),
    latest: field("latest"),
    place: field("place"),
    participants: field("participants"),
    evidence: field("evidence"),
  }) as fc.Arbitrary<Prediction>;
  const predictions = fc.array(fc.oneof(prediction, fc.constantFrom(...perfect)), { maxLength: 9 });

  it("are each matched, ignored or spurious, and each gold event is met at most once", () => {
    fc.assert(
      fc.property(predictions, (list) => {
        const { matched, ignored, spurious, missed } = score(list);
        expect(matched.length + ignored.length + spurious.length).toBe(list.length);
        expect(matched.length + missed.length).toBe(5);
        const met = [...matched, ...ignored].map((pair) => pair.gold.key);
        expect(new Set(met).size).toBe(met.length);
      }),
    );
  });

  it("score from 0 to 1, whatever their order", () => {
    fc.assert(
      fc.property(predictions, (list) => {
        const shares = toShares(countScore(score(list)));
        for (const share of Object.values(shares)) expect(share ?? 0).toBeGreaterThanOrEqual(0);
        for (const share of Object.values(shares)) expect(share ?? 0).toBeLessThanOrEqual(1);
        const turned = countScore(score([...list].reverse()));
        expect([turned.matched + turned.ignored, turned.violations]).toEqual([
          score(list).matched.length + score(list).ignored.length,
          score(list).violations.length,
        ]);
      }),
    );
  });

  it("score 1 where they hold the gold, in any order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(perfect, { minLength: perfect.length }), (list) => {
        expect(Object.values(toShares(countScore(score(list))))).toEqual(new Array(11).fill(1));
      }),
    );
  });
});
