import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, it, test } from "vitest";
import { type Change, publicName } from "./change";
import { toDays } from "./change-days";
import { type ChangeQuery, changesHref, parseChangeQuery, toChangeParameters } from "./change-query";
import { describeField } from "./change-words";
import { fieldChanges } from "./field-changes";
import { writeChangesAtom } from "./write-changes-atom";

const draft = {
  id: "2018-06-12-singapore-summit",
  title: "Trump and Kim meet",
  type: "summit",
  status: "held",
  date: "2018-06",
  place: { ids: ["singapore"], name: "Singapore", country: "SG" },
  participants: [{ entity: "kim-jong-un", name: "Kim Jong Un", country: "KP", office: "Chairman" }],
  tags: ["denuclearization"],
  sources: [
    { url: null, publisher: "Paper", title: "They met", date: "2018-06-12", supports: ["date"], kind: "press" },
  ],
};

describe("fieldChanges, in words", () => {
  test.each<[object, string[]]>([
    [{}, []],
    [{ date: "2018-06-12" }, ["Date: June 2018 → 12 June 2018"]],
    [{ status: "cancelled", type: "meeting" }, ["Type: Summit → Meeting", "Status: Held → Cancelled"]],
    [{ place: null }, ["Place: removed: Singapore, SG"]],
    [{ note: "By one count." }, ["Note: added: By one count."]],
    [{ tags: ["denuclearization", "sanctions"] }, ["Tags: added: sanctions"]],
    [{ participants: [] }, ["Participants: removed: Kim Jong Un, Chairman, KP"]],
    [
      { participants: [{ ...draft.participants[0], office: "General Secretary" }] },
      ["Participants: Kim Jong Un, Chairman, KP → Kim Jong Un, General Secretary, KP"],
    ],
    [
      { sources: [{ ...draft.sources[0], supports: ["date", "place"] }] },
      ["Sources: Paper, They met, 2018-06-12, (date) → Paper, They met, 2018-06-12, (date, place)"],
    ],
    [{ id: "elsewhere", state: "withdrawn" }, []],
    [{ somethingNew: { a: 1, b: "two" } }, ["somethingNew: added: 1, two"]],
  ])("%j", (patch, words) => {
    expect(fieldChanges(draft, { ...draft, ...patch }).map(describeField)).toEqual(words);
  });

  it("tells nothing of two that are equal, and turns around where the snapshots do", () => {
    const snapshot = fc.dictionary(fc.constantFrom("title", "tags", "place", "x"), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(snapshot, snapshot, (a, b) => {
        expect(fieldChanges(a, a)).toEqual([]);
        const turned = fieldChanges(b, a).map(({ field, before, after }) => ({ field, before: after, after: before }));
        const byField = (x: { field: string }, y: { field: string }) => (x.field < y.field ? -1 : 1);
        expect(turned.sort(byField)).toEqual(fieldChanges(a, b).sort(byField));
      }),
    );
  });
});

test.each([
  ["Jane Editor", "Jane Editor"],
  ["ingest", "ingest"],
  ["jane@example.org", "editor"],
])("%s signs as %s", (by, name) => expect(publicName(by)).toBe(name));

describe("parseChangeQuery", () => {
  it("reads what its addresses say, whatever is asked", () => {
    const text = fc.oneof(
      fc.constantFrom("added", "event", "2026", "2026-06-12", "x", "", "12", "US", "summit", "\ud800", "%"),
      fc.constant("0199a0c2-7f3e-7c1a-9b1e-2f6f5c1d2e3f"),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    const field = fc.constantFrom(
      "kind",
      "noun",
      "since",
      "until",
      "record",
      "version",
      "before",
      "type",
      "country",
      "q",
    );
    fc.assert(
      fc.property(fc.dictionary(field, fc.array(text, { maxLength: 3 })), (parameters) => {
        const { query } = parseChangeQuery(parameters);
        const written = toChangeParameters(query);
        const read = Object.fromEntries([...new Set(written.keys())].map((key) => [key, written.getAll(key)]));
        expect(parseChangeQuery(read)).toEqual({ query, problems: [] });
      }),
      // A busy machine reads a query in tens of milliseconds.
      { numRuns: 40 },
    );
  });

  test.each([
    [{ kind: "renamed" }, "kind"],
    [{ noun: "tag" }, "noun"],
    [{ since: "June" }, "since"],
    [{ version: "0" }, "version"],
    [{ before: "1" }, "before"],
    [{ record: "A B" }, "record"],
    [{ knownOn: "2018-05-25" }, "knownOn"],
    [{ type: "parade" }, "type"],
    [{ unknown: "1" }, "unknown"],
  ])("%j is named as a problem", (parameters, field) => {
    expect(parseChangeQuery(parameters as never).problems.map((problem) => problem.field)).toEqual([field]);
  });

  it("begins anew where what is asked changes", () => {
    const query: ChangeQuery = parseChangeQuery({
      before: "0199a0c2-7f3e-7c1a-9b1e-2f6f5c1d2e3f",
      type: "summit",
    }).query;
    expect(changesHref("/changes", query, { kind: ["added"] })).toBe("/changes?type=summit&kind=added");
  });
});

describe("toDays", () => {
  const change = (id: string, told: Partial<Change>): Change => ({
    ...{ id, noun: "event", kind: "added", slug: id, title: id, mergedInto: null, number: 1, version: 1, by: "seed" },
    ...{ reason: "Loaded", at: "2026-11-25T10:00:00.000Z", fields: [], supports: [] },
    ...told,
  });

  it("gathers by day, and within it by what was made together", () => {
    const changes = [
      change("e", { version: 3, at: "2026-11-26T00:00:00.000Z" }),
      change("d", { version: 2, by: "Jane", reason: "Checked" }),
      change("c", { by: "ingest", reason: "Ingested" }),
      change("b", {}),
      change("a", {}),
    ];
    const told = toDays(changes).map(({ day, groups }) => [
      day,
      groups.map((group) => group.changes.map(({ id }) => id)),
    ]);
    expect(told).toEqual([
      ["2026-11-26", [["e"]]],
      ["2026-11-25", [["d"], ["c"], ["b", "a"]]],
    ]);
  });

  it("makes a feed that a parser of feeds understands, whatever the words", () => {
    const nasty = change("b", { title: `<b>"R&D"</b>\u0000`, reason: "]]>", kind: "merged", mergedInto: "a" });
    const site = "https://example.org";
    const xml = writeChangesAtom([nasty, change("a", {})], {
      site,
      address: `${site}/changes.atom`,
      page: `${site}/changes`,
    });
    const { feed } = new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(xml, true) as {
      feed: AtomFeed;
    };
    expect(feed.updated).toBe("2026-11-25T10:00:00.000Z");
    expect(feed.entry.map(({ title }) => title)).toEqual([`Merged: <b>"R&D"</b>`, "Added: a"]);
    expect(feed.entry.map(({ id }) => id)).toEqual(["urn:uuid:b", "urn:uuid:a"]);
    expect(feed.entry.map(({ link }) => link["@_href"])).toEqual([`${site}/events/a`, `${site}/events/a`]);
    expect(feed.entry[0]?.content["#text"]).toContain("Merged with a.");
  });
});

interface AtomFeed {
  updated: string;
  entry: { id: string; title: string; link: { "@_href": string }; content: { "#text": string } }[];
}
