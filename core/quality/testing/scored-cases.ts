import type { Prediction } from "#core/quality/prediction";
import { at, moscow, named, perfect, singapore, sixParty, statement, stockholm, undated, vienna } from "./sample-gold";

/**
 * Each with the figures that an independent scorer gave for it: predicted, matched, ignored and violating events; then
 * precision, recall, F1, date, status, type, place, participants, evidence and composite.
 */
export const scoredCases: [name: string, predictions: Prediction[], expected: number[]][] = [
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
