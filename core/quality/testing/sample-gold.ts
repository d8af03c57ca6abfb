import { checkGold } from "#core/quality/check-gold";
import type { GoldArticle } from "#core/quality/gold";
import { findPassages } from "#core/quality/passages";
import type { Prediction } from "#core/quality/prediction";

/** Synthetic, for tests of the score only. */
export const body = [
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

/** What is to be found in {@link body}. */
export const gold = toGold({
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
export const perfect = gold.events.map(
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
/** The same, each by its key. */
export const [vienna, stockholm, sixParty, moscow, singapore, statement] = perfect as [
  Prediction,
  Prediction,
  Prediction,
  Prediction,
  Prediction,
  Prediction,
];

/** Participants of these names. */
export const named = (...names: string[]) => names.map((name) => ({ name, country: "KP" }));
/** Evidence of this passage. */
export const at = (exact: string) => ({ evidence: findPassages(body, exact) });
/** Overwrites a date. */
export const undated = { date: null, earliest: null, latest: null };
