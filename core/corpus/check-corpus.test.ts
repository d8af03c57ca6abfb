import { describe, expect, it } from "vitest";
import { checkCorpus } from "./check-corpus";
import { type CorpusFile, formatProblem, readCorpus } from "./corpus";

const summit = {
  id: "2018-06-12-summit",
  title: "Two leaders meet",
  type: "summit",
  status: "held",
  date: "2018-06-12",
  place: { ids: ["hotel"], name: "Hotel", country: "SG" },
  participants: [{ entity: "kim-one", name: "Kim One", country: "KP" }],
  summary: "They met.",
  tags: [],
  related: [],
  sources: [
    { url: "https://example.org/1", publisher: "P", title: "T", date: null, supports: ["participant"], kind: "press" },
  ],
};
const person = { id: "kim-one", kind: "person", name: "Kim One", country: "KP", aliases: ["One Kim"] };
const city = { id: "city", name: "City", parent: null, country: "SG", lat: 1.3, lon: 103.8, kind: "city" };
const hotel = { ...city, id: "hotel", name: "Hotel", parent: "city", kind: "venue" };
const report = { knownOn: "2018-05-10", status: "planned", date: "2018-06-12", place: null, note: "Announced." };
const source = { url: "https://example.org/2", publisher: "P", title: "T2", date: "2018-05-10" };
const history = { event: summit.id, history: [{ ...report, source }] };

describe("a corpus", () => {
  it("without contradictions has no problems", () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each<[string, Records, string]>([
    [
      "an id that two records have",
      { places: [city, hotel, { ...city, id: "kim-one" }] },
      "places.json kim-one id: This id is taken already, in people.json.",
    ],
    [
      "an unknown participant",
      { events: [{ ...summit, participants: [{ entity: "nobody", name: "N", country: null }] }] },
      'participants[0].entity: There is no "nobody"',
    ],
    [
      "somebody who takes part twice",
      { events: [{ ...summit, participants: [...summit.participants, ...summit.participants] }] },
      '"kim-one" takes part twice',
    ],
    [
      "an unknown place",
      { events: [{ ...summit, place: { ids: ["hotel", "moon"], name: "M", country: null } }] },
      'place.ids[1]: There is no "moon"',
    ],
    [
      "an unknown related event",
      { events: [{ ...summit, related: ["2018-01-01-x"] }] },
      'related[0]: There is no "2018-01-01-x"',
    ],
    ["an event related to itself", { events: [{ ...summit, related: [summit.id] }] }, "not related to itself"],
    ["an event without a source", { events: [{ ...summit, sources: [] }] }, "sources: Name at least one source."],
    [
      "a source that stands twice",
      { events: [{ ...summit, sources: [...summit.sources, ...summit.sources] }] },
      "stands here twice",
    ],
    [
      "an address that is none",
      { events: [{ ...summit, sources: [{ ...summit.sources[0], url: "example.org" }] }] },
      "sources[0].url: Write a whole address",
    ],
    ["a date that is none", { events: [{ ...summit, date: "12 June 2018" }] }, 'date: "12 June 2018" is not a date.'],
    ["a field that is misspelt", { events: [{ ...summit, sumary: "" }] }, "sumary"],
    [
      "a claim field of old",
      { events: [{ ...summit, sources: [{ ...summit.sources[0], supports: ["participants"] }] }] },
      "sources[0].supports[0]",
    ],
    [
      "an id without a date",
      { events: [{ ...summit, id: "summit" }], histories: [] },
      "id: An event's id begins with its date",
    ],
    [
      "an id of another month",
      { events: [{ ...summit, id: "2018-04-12-summit" }], histories: [] },
      "The id says 2018-04-12, and the record 2018-06-12.",
    ],
    [
      "an event in the file of another era",
      { era: "1985-2002", events: [summit] },
      "An event of 2018 belongs into another file.",
    ],
    ["an unknown parent", { places: [hotel] }, 'hotel parent: There is no "city"'],
    [
      "places that lie within each other",
      { places: [{ ...city, parent: "hotel" }, hotel] },
      "places.json city parent: The place lies within itself",
    ],
    [
      "a history of nothing",
      { histories: [{ ...history, event: "2018-01-01-x" }] },
      'There is no "2018-01-01-x" in events/.',
    ],
    ["two histories of one event", { histories: [history, history] }, "two histories"],
    [
      "a history out of order",
      { histories: [{ ...history, history: [...history.history, { ...report, knownOn: "2018-04", source }] }] },
      "history[1].knownOn: 2018-04 comes before 2018-05-10.",
    ],
    [
      "a spelling of two people",
      { people: [person, { ...person, id: "kim-two", name: "Kim Two" }] },
      '"One Kim" is borne by kim-one and kim-two: list it here.',
    ],
    ["a page that is no address", { people: [{ ...person, sources: ["a book"] }] }, '"a book" is no web address.'],
  ])("names %s", (_, records, problem) => {
    expect(problemsOf(records).join("\n")).toContain(problem);
  });

  it("names all problems at once, each by file, record and field", () => {
    const events = [
      { ...summit, date: "never", status: "done" },
      { ...summit, id: "2018-06-12-second", related: ["2018-06-13-x"] },
    ];
    expect(problemsOf({ events })).toEqual([
      expect.stringMatching(/^seeds\/events\/2018.json 2018-06-12-summit status: /),
      expect.stringMatching(/^seeds\/events\/2018.json 2018-06-12-summit date: /),
      'seeds/events/2018.json 2018-06-12-second related[0]: There is no "2018-06-13-x" in events/.',
    ]);
  });

  it("lets both bearers of a spelling mark it", () => {
    const marked = { ambiguousAliases: ["One Kim"] };
    expect(
      problemsOf({
        people: [
          { ...person, ...marked },
          { ...person, ...marked, id: "kim-two", name: "Kim Two" },
        ],
      }),
    ).toEqual([]);
  });
});

describe("a file of the corpus", () => {
  it.each([
    ["people.json", "[{]", "This is not JSON"],
    ["people.json", "{}", "must hold one list"],
    ["persons.json", "[]", "none of the files"],
    ["people.json", "[7]", "[0]"],
  ])("%s that holds %s is refused", (path, text, problem) => {
    expect(readCorpus([{ path, text }]).problems.map(formatProblem).join()).toContain(problem);
  });
});

interface Records {
  era?: string;
  events?: unknown[];
  people?: unknown[];
  places?: unknown[];
  histories?: unknown[];
}

function problemsOf({
  era = "2018",
  events = [summit],
  people = [person],
  places = [city, hotel],
  histories = [history],
}: Records) {
  const files: CorpusFile[] = [
    { path: `events/${era}.json`, text: JSON.stringify(events) },
    { path: "people.json", text: JSON.stringify(people) },
    { path: "places.json", text: JSON.stringify(places) },
    { path: "histories.json", text: JSON.stringify(histories) },
  ];
  const { corpus, problems } = readCorpus(files);
  return [...problems, ...checkCorpus(corpus)].map(formatProblem);
}
