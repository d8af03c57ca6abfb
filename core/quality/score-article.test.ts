import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkGold } from "./check-gold";
import { addCounts, countScore, toShares } from "./figures";
import type { GoldArticle } from "./gold";
import { findPassages } from "./passages";
import type { Prediction } from "./prediction";
import { judge, scoreArticle } from "./score-article";

/** Synthetic, for this test only. */
const body = [
  "Stephen Biegun met Choe Son Hui in Vienna on Tuesday, officials said.",
  "The two will hold talks in Stockholm next week; Lee Do-hoon may join them.",
  "The last round of six-party talks was held in Beijing in December 2008.",
  "A visit by Ri Yong Ho to Moscow was called off in January.",
  "Officials denied that a summit was planned for Hanoi.",
  "In June 2018 Donald Trump and Kim Jong Un held a summit in Singapore, where they signed a statement.",
].join("\n\n");

const us = { names: ["Stephen Biegun", "Biegun"], country: "US" };
const north = { names: ["Choe Son Hui", "Choe"], country: "KP" };
const leaders = [
  { names: ["Donald Trump", "Trump"], country: "US" },
  { names: ["Kim Jong Un", "Kim"], country: "KP" },
];

const gold = toGold({
  date: "2019-03-07",
  events: [
    {
      ...{ key: "vienna", types: ["meeting", "talks"], status: "held" },
      ...{ dates: ["2019-03-05"], earliest: "2019-03-05", latest: "2019-03-05" },
      place: { names: ["Vienna"], country: "AT" },
      participants: [us, north],
      evidence: ["Stephen Biegun met Choe Son Hui in Vienna on Tuesday"],
    },
    {
      ...{ key: "stockholm", types: ["talks", "meeting"], status: "planned" },
      dates: ["2019-03-11/2019-03-17", "2019-03-10/2019-03-16"],
      ...{ earliest: "2019-03-11", latest: "2019-03-17" },
      place: { names: ["Stockholm", "Sweden"], country: "SE" },
      participants: [us, north, { names: ["Lee Do-hoon", "Lee"], country: "KR", optional: true }],
      evidence: ["The two will hold talks in Stockholm next week"],
    },
    {
      ...{ key: "six-party", types: ["talks"], status: "held" },
      ...{ dates: ["2008-12", null], earliest: "2008-12-01", latest: "2008-12-31" },
      place: { names: ["Beijing"], country: "CN" },
      participants: [
        { names: ["North Korea", "DPRK"], country: "KP", optional: true },
        { names: ["China"], country: "CN", optional: true },
      ],
      evidence: ["The last round of six-party talks was held in Beijing in December 2008."],
    },
    {
      ...{ key: "moscow", types: ["visit"], status: "cancelled", statusAlso: ["postponed"] },
      ...{ dates: ["2019-01", "[..2019-01-31]"], earliest: "2019-01-01", latest: "2019-01-31" },
      place: { names: ["Moscow", "Russia"], country: "RU" },
      participants: [{ names: ["Ri Yong Ho", "Ri"], country: "KP" }],
      evidence: ["A visit by Ri Yong Ho to Moscow was called off in January."],
    },
    {
      ...{ key: "singapore", types: ["summit", "meeting"], status: "held" },
      ...{ dates: ["2018-06"], earliest: "2018-06-01", latest: "2018-06-30" },
      place: { names: ["Singapore"], country: "SG" },
      participants: leaders,
      evidence: ["In June 2018 Donald Trump and Kim Jong Un held a summit in Singapore"],
    },
    {
      ...{ key: "statement", types: ["agreement", "statement"], status: "held", optional: true },
      ...{ dates: ["2018-06"], earliest: "2018-06-01", latest: "2018-06-30" },
      ...{ place: { names: ["Singapore"], country: "SG" }, placeOptional: true },
      participants: leaders,
      evidence: ["they signed a statement"],
    },
  ],
  not_events: ["a summit was planned for Hanoi"],
});

function toGold(value: unknown): GoldArticle {
  const checked = checkGold(value, { date: "2019-03-07", body });
  if (Array.isArray(checked)) throw new Error(checked.join("\n"));
  return checked;
}

/** The gold as an extractor would print it. */
const perfect = gold.events.map(
  (event): Prediction => ({
    type: event.types[0] as Prediction["type"],
    status: event.status,
    date: event.dates[0] ?? null,
    earliest: event.earliest,
    latest: event.latest,
    place: event.place && { name: event.place.names[0] as string, country: event.place.country },
    participants: event.participants.map(({ names, country }) => ({ name: names[0] as string, country })),
    evidence: event.evidence.flatMap((exact) => findPassages(body, exact)),
  }),
);
const [vienna, stockholm, sixParty, moscow, singapore, statement] = perfect as [
  Prediction,
  Prediction,
  Prediction,
  Prediction,
  Prediction,
  Prediction,
];

const named = (...names: string[]) => names.map((name) => ({ name, country: "KP" }));
const at = (exact: string) => ({ evidence: findPassages(body, exact) });
const undated = { date: null, earliest: null, latest: null };

/**
 * Each with the figures that an independent scorer gave for it: predicted, matched, ignored and violating events; then
 * precision, recall, F1, date, status, type, place, participants, evidence and composite.
 */
const cases: [name: string, predictions: Prediction[], expected: number[]][] = [
  ["all as in the gold", perfect, [6, 5, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
  ["nothing", [], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ["only the optional event", [statement], [1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ["an event twice", [vienna, vienna, singapore], [3, 2, 0, 0, 0.666667, 0.4, 0.5, 1, 1, 1, 1, 1, 1, 0.5]],
  [
    "types of one family, and one of another",
    [
      { ...vienna, type: "visit" },
      { ...stockholm, type: "meeting" },
      { ...moscow, type: "statement" },
    ],
    [3, 2, 0, 0, 0.666667, 0.4, 0.5, 1, 1, 0.5, 1, 1, 1, 0.5],
  ],
  [
    "statuses that are also accepted, and others",
    [
      { ...moscow, status: "postponed" },
      { ...stockholm, status: "held" },
      { ...vienna, status: "planned" },
    ],
    [3, 3, 0, 0, 1, 0.6, 0.75, 1, 0.333333, 1, 1, 1, 1, 0.625],
  ],
  [
    "dates in other spellings, wider and none",
    [
      { ...moscow, ...undated, date: "../2019-01-31", latest: "2019-01-31" },
      { ...stockholm, ...undated, date: "2019-03-10/2019-03-16" },
      { ...vienna, ...undated, date: "2019-03-05/2019-03-05" },
      { ...sixParty, ...undated },
      { ...singapore, ...undated, date: "2018" },
    ],
    [5, 5, 0, 0, 1, 1, 1, 0.8, 1, 1, 1, 1, 1, 0.95],
  ],
  [
    "approximate and impossible dates",
    [
      { ...singapore, ...undated, date: "2018-06~" },
      { ...vienna, date: "2019-03-06", earliest: "2019-03-06", latest: "2019-03-06" },
    ],
    [2, 1, 0, 0, 0.5, 0.2, 0.285714, 1, 1, 1, 1, 1, 1, 0.285714],
  ],
  [
    "names in other spellings",
    [
      { ...vienna, participants: named("Ambassador Stephen E. Biegun", "Choi Son-hui") },
      { ...stockholm, participants: named("S. Biegun", "CHOE SON HUI", "Ri Do Hun", "Lee Do Hoon") },
      { ...singapore, participants: named("President Trump", "Kim Jong-un") },
    ],
    [3, 3, 0, 0, 1, 0.6, 0.75, 1, 1, 1, 1, 0.923077, 1, 0.735577],
  ],
  [
    "governments beside and for their people",
    [
      { ...vienna, participants: named("North Korea", "Biegun") },
      { ...singapore, participants: named("Trump", "Kim Jong Un", "Washington", "South Korea", "Donald J. Trump") },
      { ...moscow, participants: named("North Korea") },
    ],
    [3, 2, 0, 0, 0.666667, 0.4, 0.5, 1, 1, 1, 1, 0.75, 1, 0.46875],
  ],
  [
    "nobody who must be named, with and without the passage",
    [
      { ...sixParty, participants: [] },
      { ...sixParty, participants: [], ...at("Officials denied") },
    ],
    [2, 1, 0, 0, 0.5, 0.2, 0.285714, 1, 1, 1, 1, 0, 1, 0.214286],
  ],
  [
    "places in more words, and none",
    [
      { ...vienna, place: { name: "the Hofburg, Vienna", country: "AT" } },
      { ...stockholm, place: { name: "Swedenborg", country: null } },
      { ...singapore, place: null },
      { ...statement, place: null },
    ],
    [4, 3, 1, 0, 1, 0.6, 0.75, 1, 1, 1, 0.333333, 1, 1, 0.625],
  ],
  [
    "what is no event",
    [
      { ...singapore, ...undated, status: "planned", ...at("a summit was planned") },
      { ...singapore, date: "2019", earliest: "2019-01-01", latest: "2019-12-31", ...at("planned for Hanoi") },
      {
        ...singapore,
        date: "2020",
        earliest: "2020-01-01",
        latest: "2020-12-31",
        status: "cancelled",
        ...at("for Hanoi"),
      },
    ],
    [3, 1, 0, 2, 0.333333, 0.2, 0.25, 0, 0, 1, 1, 1, 0, 0.125],
  ],
  [
    "two that compete for one",
    [
      { ...vienna, participants: named("Biegun", "Choe Son Hui"), ...at("hold talks in Stockholm") },
      { ...stockholm, ...undated, status: "held", ...at("Stephen Biegun met") },
      { ...stockholm, ...undated },
    ],
    [3, 2, 0, 0, 0.666667, 0.4, 0.5, 0.5, 1, 1, 1, 1, 0.5, 0.4375],
  ],
];

const score = (predictions: readonly Prediction[]) => scoreArticle(gold, predictions, body);

describe("the figures of an article", () => {
  it.each(cases)("agree with an independent scorer: %s", (_, predictions, expected) => {
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
