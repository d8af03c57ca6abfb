import { describe, expect, test } from "vitest";
import { rowOf, selectionsOf } from "#core/charts/testing/selections";
import { english } from "#core/language/english";
import { marksIn, radiusOf } from "#core/map/clusters";
import { countSpots, listAtSpot } from "#core/map/count-spots";
import { describeMap } from "#core/map/describe-map";
import { drawEventMap } from "#core/map/event-map";
import { peninsula, regionFrame } from "#core/map/frame";
import { Gazetteer, type MapPlace } from "#core/map/gazetteer";
import { placesTable } from "#core/map/places-table";
import { encodeRows } from "#core/timeline/row-set";
import { toTermColumn } from "#core/timeline/term-column";

const place = (slug: string, kind: MapPlace["kind"], more: Partial<MapPlace> = {}): MapPlace => ({
  ...{ slug, kind, name: slug, parent: null, country: "KR", lat: null, lon: null },
  ...more,
});

const gazetteer = new Gazetteer([
  place("south-korea", "country", { lat: 36.5, lon: 127.8 }),
  place("seoul", "city", { parent: "south-korea", lat: 37.5665, lon: 126.978 }),
  place("blue-house", "venue", { parent: "seoul", lat: 37.58, lon: 126.97 }),
  place("panmunjom", "venue", { lat: 37.956, lon: 126.677 }),
  place("peace-house", "venue", { parent: "panmunjom" }),
  place("busan", "city", { parent: "south-korea" }),
  place("geneva", "city", { country: "CH" }),
  place("nowhere", "city", { country: null }),
]);

// Five events: at the Blue House, at the Peace House and in Seoul, in Seoul, without place, in South Korea.
const column = toTermColumn(5, {
  terms: ["blue-house", "panmunjom", "peace-house", "seoul", "south-korea"],
  sets: [[0], [1], [1], [0, 1, 2], [0, 1, 2, 4]].map((rows) => encodeRows(rows, 5)),
});
const rows = ["2017-05-01", "2018-01-02", "2018-03-04", "2018-05-06", "2019-01-01"].map((day, index) =>
  rowOf(index + 1, { start: day, end: day }),
);
const selections = () => selectionsOf(rows, 9);
const source = { gazetteer, columnOf: () => column, moved: new Map<number, string | null>() };
const numbers = ({ spots }: ReturnType<typeof countSpots>) =>
  Object.fromEntries(spots.map(({ spot, count }) => [spot.slug, count]));

describe("events by place", () => {
  test("are counted in the city of their venue, at each station once, and in a country only where nothing closer is known", () => {
    const counts = countSpots(selections(), source);
    expect(numbers(counts)).toEqual({ seoul: 3, panmunjom: 1, "south-korea": 1 });
    expect([counts.placeless, counts.total]).toEqual([1, 5]);
    expect(Object.fromEntries(counts.spots[0]?.years ?? [])).toEqual({ 2017: 1, 2018: 2 });
  });

  test("are where they were said to be on the day of knowledge", () => {
    const then = {
      ...source,
      moved: new Map([
        [3, "panmunjom"],
        [5, null],
      ]),
    };
    const counts = countSpots(selections(), then);
    expect(numbers(counts)).toEqual({ seoul: 2, panmunjom: 2 });
    expect(counts.placeless).toBe(2);
    expect(listAtSpot(selections(), then, "panmunjom")).toEqual([2, 3]);
  });

  test("are listed just where they are counted", () => {
    for (const { spot, count } of countSpots(selections(), source).spots)
      expect(listAtSpot(selections(), source, spot.slug)).toHaveLength(count);
  });

  test("stand at what holds their place, else in the middle of its country, else nowhere", () => {
    expect(gazetteer.spotOf("peace-house")).toMatchObject({ slug: "panmunjom", at: { lat: 37.956 }, isCountry: false });
    expect(gazetteer.spotOf("busan")).toMatchObject({ slug: "busan", at: { lat: 36.5 }, isCountry: true });
    expect(gazetteer.spotOf("geneva")?.at?.lat).toBeCloseTo(46.8, 0);
    expect(gazetteer.spotOf("nowhere")).toMatchObject({ at: null });
  });

  test("are told in words and numbers, with those that are on no map", () => {
    const counts = countSpots(selections(), source);
    expect(describeMap(counts, english)).toMatch(
      /most were in seoul: 3 of 5\..*\(1 events?\).*1 event names no place\.$/s,
    );
    expect(placesTable(counts).rows[0]).toEqual([
      "seoul",
      "seoul",
      "South Korea",
      "POINT (126.978 37.5665)",
      "place",
      3,
      2017,
      2018,
    ]);
    expect(placesTable(counts).rows.at(-1)?.[0]).toBe("(no place)");
  });
});

describe("circles", () => {
  const spot = (slug: string, at: { lat: number; lon: number }, count: number) => ({
    spot: { slug, name: slug, country: "KR", at, isCountry: false },
    count,
    years: new Map<number, number>(),
  });
  const spots = [
    spot("panmunjom", { lat: 37.956, lon: 126.677 }, 40),
    spot("kaesong", { lat: 37.97, lon: 126.554 }, 14),
    spot("busan", { lat: 35.18, lon: 129.08 }, 1),
  ];
  const frame = regionFrame(peninsula, 420, 590);
  const scale = { most: 40, largest: 34, smallest: 3 };

  test("have areas by numbers", () => {
    expect(radiusOf(40, scale)).toBe(34);
    expect(radiusOf(10, scale)).toBe(17);
    expect(radiusOf(0.001, scale)).toBe(3);
  });

  test("that would hide each other are one, which loses no event", () => {
    const marks = marksIn(spots, frame, { scale, selected: null });
    expect(marks.map((mark) => mark.spots.map(({ spot }) => spot.slug))).toEqual([["panmunjom", "kaesong"], ["busan"]]);
    expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(55);
  });

  test("stand for themselves where they are selected", () => {
    expect(marksIn(spots, frame, { scale, selected: "kaesong" })).toHaveLength(3);
  });

  test("are links with a name that says all", () => {
    const { shapes } = drawEventMap("korea", "wide", {
      spots,
      selected: null,
      hrefOf: (slug) => `#${slug}`,
      land: null,
      wording: english,
    });
    const names = shapes.filter(({ tag }) => tag === "a").map(({ attributes }) => attributes["aria-label"]);
    expect(names).toContain("panmunjom with kaesong: 54 events");
    expect(names).toContain("busan: 1 event");
  });
});
