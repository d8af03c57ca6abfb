import { describe, expect, test } from "vitest";
import { toCoverage } from "#core/charts/coverage";
import { drawBars, fullestRows } from "#core/charts/draw-bars";
import { toMatrix } from "#core/charts/draw-matrix";
import { drawMonths } from "#core/charts/draw-months";
import { uncoveredParts } from "#core/charts/draw-silences";
import { monthsChart } from "#core/charts/event-charts";
import { meetingCharts } from "#core/charts/meeting-charts";
import { choosePeople, type Meetings, meetingsOf } from "#core/charts/meetings";
import { monthOf } from "#core/charts/month";
import { gridRows, mostYears } from "#core/charts/month-grid";
import { layNetwork } from "#core/charts/network";
import { english } from "#core/language/english";
import { wordingIn } from "#core/language/wordings";
import { toPictureFile } from "#core/picture/picture-file";
import type { Shape } from "#core/picture/shape";
import { emptyFilter } from "#core/timeline/filter";

const stage = { id: "test", width: 960, wording: english };
const month = (text: string) => monthOf(`${text}-01`);
const months = new Map([
  [month("2018-06"), 9],
  [month("2018-09"), 1],
]);
const coverage = toCoverage([month("2018-05"), month("2018-06"), month("2018-09")], "2018-12-31");
const all = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((one) => [one, ...all(one.children.filter((child) => typeof child !== "string"))]);

describe("the grid of months", () => {
  test("draws events by area, covered months as dots and the others as gaps", () => {
    const { rows } = gridRows({ months, years: new Map() }, coverage, { from: null, until: 2018 });
    const [year] = drawMonths(rows, stage, (number) => `/?from=${number}`).shapes.filter(({ tag }) => tag === "a");
    const drawn = all([year as Shape]);
    const squares = drawn.filter(({ tag, attributes }) => tag === "rect" && attributes.fill === "@hut");
    expect(squares).toHaveLength(2);
    expect(Number(squares[0]?.attributes.width)).toBeGreaterThan(Number(squares[1]?.attributes.width));
    expect(drawn.filter(({ tag }) => tag === "circle")).toHaveLength(1);
    const gaps = drawn.filter(({ attributes }) => attributes.fill === "url(#test-gap)");
    expect(gaps).toHaveLength(2);
    expect(year?.attributes["aria-label"]).toBe("2018: 10 events, 5 months not covered");
  });

  test("folds years of nothing, and draws no more years than a page has room for", () => {
    const far = new Map([
      [month("1900-01"), 1],
      [month("2018-01"), 1],
    ]);
    const { rows } = gridRows({ months: far, years: new Map() }, null, { from: null, until: 2018 });
    expect(rows.map((row) => (row.kind === "year" ? row.year : `${row.from}–${row.to}`))).toEqual([
      1900,
      "1901–2017",
      2018,
    ]);
    const each = new Map(Array.from({ length: 300 }, (_, index) => [(1700 + index) * 12, 1]));
    const many = gridRows({ months: each, years: new Map() }, null, { from: null, until: 1999 });
    expect([many.rows.length, many.leftOut]).toEqual([mostYears, 300 - mostYears]);
  });

  test("says in words and numbers what it does not cover", () => {
    const chart = monthsChart(
      { months: { months, years: new Map([[2018, 2]]) }, coverage },
      { filter: emptyFilter, day: "2018-12-31", wording: english },
    );
    expect(chart.description).toContain("5 months are hatched");
    expect(chart.description).toContain("2 events of no certain month");
    expect(chart.table.rows[0]).toEqual(["2018", "", "", "", "", 0, 9, "–", "–", 1, "–", "–", "–", 2, 12]);
    expect(chart.file?.rows).toContainEqual(["2018-07", 0, "uncovered"]);
  });
});

describe("bars", () => {
  const counts = new Map(
    ["US", "KR", "CN", "RU"].map(
      (id, index) =>
        [
          id,
          new Map([
            ["held", 9 - index],
            ["cancelled", 1],
          ]),
        ] as const,
    ),
  ) as Map<string, Map<string, number>>;
  const words = { wording: english, titleOf: (id: string) => id, hrefOf: (id: string) => `/?country=${id}` };

  test("stand for the fullest and one for the rest", () => {
    const rows = fullestRows(counts, 2, words);
    expect(rows.map(({ title }) => title)).toEqual(["US", "KR", "2 others"]);
    expect(rows[2]?.byStatus).toEqual(
      new Map([
        ["held", 13],
        ["cancelled", 2],
      ]),
    );
  });

  test("tell statuses apart by their filling", () => {
    const text = toPictureFile(drawBars(fullestRows(counts, 9, words), stage), ["Bars"]);
    expect(text).toContain('fill="url(#test-hatched)"');
    expect(text).toContain("US: 10 events, of them 9 held, 1 cancelled");
  });
});

describe("a silence", () => {
  test("has parts that are not covered", () => {
    expect(uncoveredParts({ from: "2018-06-20", to: "2018-10-10" }, coverage)).toEqual([
      { start: 11, days: 62 },
      { start: 103, days: 10 },
    ]);
    expect(uncoveredParts({ from: "2018-06-20", to: "2018-06-25" }, coverage)).toEqual([]);
  });
});

describe("who met whom", () => {
  const people = choosePeople([
    { slug: "kim", name: "Kim", native: "김", country: "KP", count: 3 },
    { slug: "ri", name: "Ri", native: null, country: "KP", count: 1 },
    { slug: "trump", name: "Trump", native: null, country: "US", count: 2 },
    { slug: "moon", name: "Moon", native: "문", country: "KR", count: 3 },
  ]);
  const times: Record<string, number> = { "kim moon": 3, "kim trump": 1, "moon trump": 1 };
  const timesOf = (a: string, b: string) => times[[a, b].sort().join(" ")] ?? 0;
  const pairs = Int32Array.from(people.flatMap((one) => people.map((other) => timesOf(one.slug, other.slug))));
  const meetings: Meetings = { people, pairs, all: 4, total: 5 };

  test("has the DPRK on one side and those of the others whom somebody of it met", () => {
    const { rows, columns, counts } = toMatrix(meetings);
    expect([rows, columns].map((side) => side.map(({ name }) => name))).toEqual([["Kim"], ["Moon", "Trump"]]);
    expect(counts).toEqual([[3, 1]]);
  });

  test("leads from each pair to what both had to do with each other, with the filter kept", () => {
    const filter = { ...emptyFilter, from: "2018-01-01", knownOn: "2018-12-31", person: ["kim"] };
    const [matrix] = meetingCharts(meetings, filter, english);
    const drawn = all(matrix?.draw?.({ id: "test", width: 960 }).shapes ?? []);
    const pairs = drawn.filter(({ tag, attributes }) => tag === "a" && String(attributes.href).startsWith("/compare"));
    expect(pairs.map(({ attributes }) => attributes["aria-label"])).toEqual([
      "Kim and Moon: 3 meetings",
      "Kim and Trump: 1 meeting",
    ]);
    const address = "/compare?a=kim&b=moon&from=2018-01-01&knownOn=2018-12-31";
    expect(pairs[0]?.attributes.href).toBe(address);
    expect(matrix?.table.links?.[0]).toBe(address);
  });

  test("is in Korean where the page is, with names in Hangul", () => {
    const [matrix, network] = meetingCharts(meetings, emptyFilter, wordingIn("ko"));
    expect(matrix?.description).toContain("김과 문, 3회");
    expect(matrix?.table).toMatchObject({
      columns: ["인물", "상대", "만남"],
      rows: [["김", "문", 3], expect.anything()],
    });
    expect(network?.title).toMatch(/\p{Script=Hangul}/u);
  });

  test("is laid out the same each time, within its plane", () => {
    const size = { width: 960, height: 620, most: 40 };
    const { nodes, edges } = layNetwork(meetings, size);
    expect(layNetwork(meetings, size)).toEqual({ nodes, edges, least: 1 });
    expect(edges).toHaveLength(3);
    for (const { x, y } of nodes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(960);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(620);
    }
  });

  test("counts what was held and is a meeting, and nothing where the filter leaves none of it", () => {
    expect(meetingsOf(emptyFilter)).toMatchObject({ type: ["summit", "visit", "meeting", "talks"], status: ["held"] });
    expect(meetingsOf({ ...emptyFilter, type: ["letter", "summit"] })?.type).toEqual(["summit"]);
    expect(meetingsOf({ ...emptyFilter, type: ["letter"] })).toBeNull();
    expect(meetingsOf({ ...emptyFilter, status: ["cancelled"] })).toBeNull();
  });
});
