import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventStatuses, eventTypes } from "#core/event-kinds";
import type { ExtractedParticipant, ExtractedPlace } from "#core/extract/extracted-event";
import {
  describeAct,
  describeSummary,
  describeTitle,
  type EventFacts,
  longestSummary,
  longestTitle,
} from "./describe-event";
import { wordings } from "./event-wording";

const trump = person("Donald Trump", "US", "President");
const kim = person("Kim Jong Un", "KP", "Chairman of the State Affairs Commission");
const pompeo = person("Mike Pompeo", "US", "Secretary of State");
const ri = person("Ri Yong Ho", "KP", "Foreign Minister");
const [north, south, japan, states] = ["North Korea", "South Korea", "Japan", "United States"].map(delegation) as [
  ExtractedParticipant,
  ExtractedParticipant,
  ExtractedParticipant,
  ExtractedParticipant,
];
const singapore = place("Singapore", "SG");
const pyongyang = place("Pyongyang", "KP");
const beijing = place("Beijing", "CN");

describe("describeTitle", () => {
  it.each<[Partial<EventFacts>, string]>([
    [
      { type: "summit", participants: [trump, kim], place: singapore },
      "Donald Trump and Kim Jong Un hold a summit in Singapore",
    ],
    [
      { type: "summit", status: "planned", participants: [trump, kim] },
      "Donald Trump and Kim Jong Un are to hold a summit",
    ],
    [
      { type: "summit", status: "cancelled", participants: [trump, kim], place: singapore },
      "Summit between Donald Trump and Kim Jong Un in Singapore is cancelled",
    ],
    [{ participants: [pompeo, ri], place: place("New York", "US") }, "Mike Pompeo and Ri Yong Ho meet in New York"],
    [{ participants: [pompeo], place: place("White House", "US") }, "Mike Pompeo holds a meeting at the White House"],
    [{ status: "postponed", participants: [pompeo] }, "Meeting with Mike Pompeo is postponed"],
    [{ type: "visit", participants: [pompeo], place: pyongyang }, "Mike Pompeo visits Pyongyang"],
    [
      { type: "visit", participants: [kim, pompeo], place: pyongyang },
      "Mike Pompeo visits Pyongyang and meets Kim Jong Un",
    ],
    [
      { type: "visit", status: "planned", participants: [pompeo, kim], place: pyongyang },
      "Mike Pompeo is to visit Pyongyang and meet Kim Jong Un",
    ],
    [{ type: "visit", status: "planned", participants: [kim], place: pyongyang }, "Kim Jong Un is to visit Pyongyang"],
    [
      { type: "visit", status: "cancelled", participants: [pompeo], place: pyongyang },
      "Visit by Mike Pompeo to Pyongyang is cancelled",
    ],
    [{ type: "visit", participants: [kim], place: place("Peace House", null) }, "Kim Jong Un visits the Peace House"],
    [{ type: "talks", participants: [north, japan], place: beijing }, "North Korea and Japan hold talks in Beijing"],
    [
      { type: "talks", status: "cancelled", participants: [states, north], place: beijing },
      "Talks between the United States and North Korea in Beijing are cancelled",
    ],
    [
      { type: "talks", participants: [states], place: place("Demilitarized Zone", null) },
      "The United States holds talks in the Demilitarized Zone",
    ],
    [{ type: "talks", place: beijing }, "Talks in Beijing"],
    [{ type: "talks", status: "planned", place: beijing }, "Talks in Beijing are planned"],
    [
      { type: "talks", status: "proposed", participants: [north, south, japan, states, pompeo] },
      "Talks of North Korea, South Korea, Japan and two others are proposed",
    ],
    [{ type: "call", participants: [trump, kim], place: singapore }, "Donald Trump and Kim Jong Un speak by phone"],
    [
      { type: "call", status: "cancelled", participants: [trump, kim] },
      "Call between Donald Trump and Kim Jong Un is cancelled",
    ],
    [{ type: "letter", participants: [kim, trump] }, "Kim Jong Un sends a letter to Donald Trump"],
    [{ type: "letter", status: "planned", participants: [kim] }, "Kim Jong Un is to send a letter"],
    [
      { type: "letter", status: "cancelled", participants: [kim, trump] },
      "Letter from Kim Jong Un to Donald Trump is cancelled",
    ],
    [
      { type: "agreement", participants: [states, north], place: place("Geneva", "CH") },
      "The United States and North Korea reach an agreement in Geneva",
    ],
    [{ type: "statement", participants: [kim] }, "Kim Jong Un issues a statement"],
    [{ type: "statement", participants: [north, japan] }, "North Korea and Japan issue a joint statement"],
    [{ type: "action", participants: [north] }, "North Korea takes action"],
  ])("%#: %s", (change, title) => expect(describeTitle(facts(change))).toBe(title));

  it("names fewer of those whose names are long", () => {
    const participants = [
      "Committee for the Peaceful Reunification of Korea",
      "Ministry of Unification",
      "Red Cross Society of the Democratic People's Republic",
      "Korean Red Cross",
    ].map(delegation);
    const title = describeTitle(facts({ type: "talks", participants, place: place("Mount Kumgang", "KP") }));
    expect(title).toBe(
      "The Committee for the Peaceful Reunification of Korea and three others hold talks at Mount Kumgang",
    );
  });
});

describe("describeSummary", () => {
  it.each<[Partial<EventFacts>, string]>([
    [
      { participants: [pompeo, ri], place: place("New York", "US") },
      "Mike Pompeo (Secretary of State, United States) and Ri Yong Ho (Foreign Minister, North Korea) met in New York on 12 June 2018.",
    ],
    [
      { type: "talks", participants: [north, japan], date: "2018-06-10/2018-06-12", place: beijing },
      "North Korea and Japan held talks in Beijing on 10–12 June 2018.",
    ],
    [
      { type: "talks", participants: [north, japan], status: "cancelled" },
      "The talks between North Korea and Japan, planned for 12 June 2018, were cancelled.",
    ],
    [{ type: "talks", status: "planned", date: "2018-06" }, "Talks are planned for June 2018."],
    [
      { type: "summit", status: "postponed", date: "[..2018-05-24]", participants: [south, north] },
      "The summit between South Korea and North Korea was postponed. No day is given.",
    ],
    [
      { type: "summit", status: "proposed", participants: [south, north] },
      "A summit between South Korea and North Korea was proposed for 12 June 2018.",
    ],
    [
      { type: "agreement", participants: [], date: "[..2018-05-24]" },
      "An agreement was reached some time up to 24 May 2018.",
    ],
    [
      { type: "visit", status: "planned", participants: [north], place: beijing, date: "2018-06-12/.." },
      "North Korea is to visit Beijing some time from 12 June 2018 on.",
    ],
    [
      { type: "visit", participants: [north], place: beijing, date: "2018-04-01~" },
      "North Korea visited Beijing around 1 April 2018.",
    ],
    [
      { type: "call", participants: [north, japan], date: "2018-04-01?" },
      "North Korea and Japan spoke by phone perhaps on 1 April 2018.",
    ],
    [
      { type: "letter", participants: [north, japan], date: null },
      "North Korea sent a letter to Japan, on a day that is not known.",
    ],
  ])("%#: %s", (change, summary) => expect(describeSummary(facts(change))).toBe(summary));

  it("is silent on offices where they would make it too long", () => {
    const many = Array.from({ length: 6 }, (_, index) =>
      person(`Person Number ${index}`, "KP", "Vice Department Director of the Central Committee"),
    );
    const summary = describeSummary(facts({ type: "talks", participants: many }));
    expect(summary.length).toBeLessThanOrEqual(longestSummary);
    expect(summary).toContain("and three others held talks");
  });
});

describe("what is said of any event", () => {
  it("is one clean line of the fields' words and ours, and not too long", () => {
    fc.assert(
      fc.property(anyFacts(), (event) => {
        for (const [text, most] of [
          [describeTitle(event), longestTitle],
          [describeAct(event), longestTitle],
          [describeSummary(event), longestSummary],
        ] as const) {
          expect(text).toMatch(/^[A-Z0-9À-Þ가-힣"(]/u);
          expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\n|^\s|\s$| [,.]/);
          expect(text.length).toBeLessThanOrEqual(most);
          expect(wordsOf(text).filter((word) => !isKnown(word, event))).toEqual([]);
        }
        expect(describeSummary(event)).toMatch(/[.…]$/);
      }),
    );
  });
});

/** What stands in every title or summary: the frame of the sentence, and how a date is said. */
const frame =
  "the a an and of to in on at by with for between from is are was were be others one two three four five six seven eight nine ten participants took place planned proposed cancelled postponed no day given that not known sent reached issued taken visit visits visited pay pays paid meet meets met joint some time up perhaps around until end beginning unknown spring summer autumn winter January February March April May June July August September October November December";
const ours = new Set([
  ...frame.split(" "),
  ...Object.values(wordings).flatMap(({ noun, deed, together }) =>
    [noun, ...Object.values(deed), ...Object.values(together ?? {})].flatMap((words) => words.split(" ")),
  ),
]);

function isKnown(word: string, { place: where, participants, date }: EventFacts): boolean {
  const given = [
    where?.name,
    ...participants.flatMap(({ name, office }) => [name, office]),
    date,
    "North Korea United States Japan",
  ];
  const isDate = /^\d+s?$/.test(word);
  return (
    isDate ||
    ours.has(word) ||
    ours.has(word.toLowerCase()) ||
    given.some((text) => text?.toLowerCase().includes(word.toLowerCase()))
  );
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,.()–…]+/).filter(Boolean);
}

function anyFacts(): fc.Arbitrary<EventFacts> {
  const name = fc.oneof(
    fc.constantFrom(
      "Kim Jong Un",
      "Donald Trump",
      "United Nations Security Council",
      "김정은",
      "International Atomic Energy Agency",
    ),
    fc.stringMatching(/^[A-Z][a-z]{1,20}( [A-Z][a-z]{1,20}){0,12}$/),
  );
  const participant = fc.record({
    name,
    country: fc.constantFrom("US", "KP", "JP", null),
    office: fc.option(fc.stringMatching(/^[A-Z][a-z]{1,12}( [a-z]{1,12}){0,8}$/)),
    slug: fc.constant(null),
  });
  const where = fc.record({ name, country: fc.constantFrom("KP", "US", null), slug: fc.constant(null) });
  return fc.record({
    type: fc.constantFrom(...eventTypes),
    status: fc.constantFrom(...eventStatuses),
    date: fc.constantFrom(
      "2018-06-12",
      "2018-06",
      "2018",
      "201X",
      "2018-23",
      "2018-06-10/2018-06-12",
      "2018-06-12/..",
      "[..2018-06-12]",
      "../2018-06-12",
      "2018-06-12%",
      null,
    ),
    place: fc.option(where),
    participants: fc.array(participant, { maxLength: 12 }),
  });
}

function facts(change: Partial<EventFacts>): EventFacts {
  return { type: "meeting", status: "held", date: "2018-06-12", place: null, participants: [], ...change };
}

function person(name: string, country: string, office: string): ExtractedParticipant {
  return { name, country, office, slug: null };
}

function delegation(name: string): ExtractedParticipant {
  const codes: Record<string, string> = {
    "North Korea": "KP",
    "South Korea": "KR",
    Japan: "JP",
    "United States": "US",
  };
  return { name, country: codes[name] ?? null, office: null, slug: null };
}

function place(name: string, country: string | null): ExtractedPlace {
  return { name, country, slug: null };
}
