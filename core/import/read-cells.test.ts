import { describe, expect, test } from "vitest";
import { toCsvLine } from "#core/export/csv";
import { eventTable } from "#core/export/event-table";
import { sampleContext, sampleEvent } from "#core/export/testing/sample-events";
import { guessMapping } from "./import-fields";
import { readCells, toCells } from "./read-cells";
import { readDate } from "./read-date";
import { readEventJson } from "./read-event-json";
import { tellRecord } from "./record-cells";
import { differingParts } from "./told-event";

describe("columns", () => {
  test("of our own exports are known, and what is derived is not read", () => {
    const columns = eventTable(sampleContext).columns.map(({ name }) => name);
    const mapping = guessMapping(columns);
    const read = columns.filter((_, index) => mapping[index] !== null);
    expect(read).toEqual([
      ...["id", "slug", "title", "type", "status", "date", "participants", "participant_slugs"],
      ...["place", "place_slug", "place_country", "summary", "note", "tags", "source_publishers", "source_urls"],
    ]);
  });

  test.each([
    [
      ["Event name", "When", "Where", "Who", "Link"],
      ["title", "date", "place", "participants", "source_urls"],
    ],
    [
      ["Start date", "End date", "Description"],
      ["from", "to", "summary"],
    ],
    [
      ["Title", "title", "nonsense"],
      ["title", null, null],
    ],
    [
      ["Événement", "날짜"],
      [null, null],
    ],
  ])("%j are guessed by their names", (columns, mapping) => {
    expect(guessMapping(columns)).toEqual(mapping);
  });
});

test.each([
  ["2018-06-12", "2018-06-12"],
  ["2018-06-10/2018-06-12", "2018-06-10/2018-06-12"],
  ["2018-06~", "2018-06~"],
  ["[..2018-06-12]", "[..2018-06-12]"],
  ["12 June 2018", "2018-06-12"],
  ["June 12, 2018", "2018-06-12"],
  ["2018/6/12", "2018-06-12"],
  ["2018년 6월 12일", "2018-06-12"],
  ["June 2018", "2018-06"],
  ["2018-06-12T00:00:00Z", "2018-06-12"],
  ["2018-06-12 00:00", "2018-06-12"],
  // what may mean two days, or more than one, is for a person to write
  ["06/12/2018", "06/12/2018"],
  ["12 June 2018 - 14 June 2018", "12 June 2018 - 14 June 2018"],
  ["2018-02-30", "2018-02-30"],
  ["soon", "soon"],
])("the date %s is read as %s", (text, date) => {
  expect(readDate(text)).toBe(date);
});

describe("cells", () => {
  test("say what they hold, and empty ones nothing", () => {
    const told = readCells({
      ...{ title: "Talks", type: "Talks", status: "canceled", from: "2018-06-10", to: "12 June 2018" },
      ...{
        place: "Beijing",
        place_country: "cn",
        participants: "Kim Jong Un; Xi Jinping, President",
        tags: "Trade, Border talks",
      },
      ...{
        source_urls: "https://a.example/x https://b.example/y",
        source_publishers: "A;B",
        source_titles: "One; Two",
      },
    });
    expect(told).toEqual({
      ...{ title: "Talks", type: "talks", status: "cancelled", date: "2018-06-10/2018-06-12" },
      place: { slugs: [], name: "Beijing", country: "CN" },
      participants: [
        { slug: null, name: "Kim Jong Un" },
        { slug: null, name: "Xi Jinping, President" },
      ],
      tags: ["trade", "border-talks"],
      sources: [
        { url: "https://a.example/x", publisher: "A", title: "One", date: null, kind: "press", supports: [] },
        { url: "https://b.example/y", publisher: "B", title: "Two", date: null, kind: "press", supports: [] },
      ],
    });
  });

  test.each([
    [{ from: "2018" }, "2018"],
    [{ to: "2018" }, "../2018"],
    [{ from: "2018-01-01", to: "2018-01-01" }, "2018-01-01"],
    [{ date: "2017", from: "2018" }, "2017"],
  ])("%j are the date %s", (cells, date) => {
    expect(readCells(cells).date).toBe(date);
  });

  test("of a source without an address are its publisher and headline", () => {
    expect(readCells({ source_publishers: "Yonhap", source_titles: "They met" }).sources).toMatchObject([
      { url: null, publisher: "Yonhap", title: "They met" },
    ]);
  });
});

describe("an export of a record says nothing new of it", () => {
  test("as a table", () => {
    const { columns } = eventTable(sampleContext);
    const [row] = eventTable(sampleContext).rowsOf(sampleEvent);
    const cells = columns.map((column) => String(column.value(row as NonNullable<typeof row>) ?? ""));
    const mapping = guessMapping(columns.map(({ name }) => name));
    const told = readCells(toCells(cells, mapping));
    expect(differingParts(told, tellRecord(sampleEvent, mapping))).toEqual(new Set());
    expect(told).toMatchObject({ title: sampleEvent.title, summary: sampleEvent.summary });
    expect(toCsvLine(cells)).toContain("Synthetic");
  });

  test("as JSON", () => {
    const { told, problems } = readEventJson(JSON.parse(JSON.stringify(sampleEvent)));
    expect(problems).toEqual([]);
    expect(differingParts(told, tellRecord(sampleEvent, null))).toEqual(new Set());
    expect(Object.keys(told).sort()).toEqual(
      "date history id note participants place quotes related slug sources status summary tags title type".split(" "),
    );
  });
});

describe("JSON", () => {
  test("may be as the files in seeds/ have it", () => {
    const { told, problems } = readEventJson({
      ...{ id: "2018-talks", title: "Talks", place: { ids: ["seoul"], name: "Seoul", country: "KR" } },
      ...{ participants: [{ entity: "kim-jong-un", name: "Kim Jong Un", country: "KP" }], related: ["other"] },
    });
    expect(problems).toEqual([]);
    expect(told).toMatchObject({
      ...{ slug: "2018-talks", place: { slugs: ["seoul"] }, related: [{ slug: "other", kind: "related" }] },
      participants: [{ slug: "kim-jong-un" }],
    });
  });

  test("whose fields are not as they should be is told by the path of each, and the rest is read", () => {
    const { told, problems } = readEventJson({ title: 7, sources: [{ publisher: "A" }], date: "2018" });
    expect(told).toEqual({ date: "2018" });
    expect(problems.map(({ column }) => column)).toEqual(["title", "sources.0.title"]);
  });
});
