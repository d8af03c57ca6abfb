import { geoPath } from "d3-geo";
import { describe, expect, test } from "vitest";
import { centerOf } from "#core/map/atlas";
import { pathsIn, peninsula, pointIn, regionFrame, worldFrame } from "#core/map/frame";
import { drawLocator } from "#core/map/locator";
import { toPictureFile } from "#core/picture/picture-file";
import type { Shape } from "#core/picture/shape";

const panmunjom = { name: "Panmunjom", lat: 37.956, lon: 126.677 };
const beijing = { name: "Beijing", lat: 39.9042, lon: 116.4074 };
const newYork = { name: "New York", lat: 40.7128, lon: -74.006 };
const paper = { width: 360, height: 240 };

const circles = (shapes: readonly Shape[]) => shapes.filter(({ tag }) => tag === "circle");
const named = (shapes: readonly Shape[]) =>
  shapes.filter(({ tag }) => tag === "text").map(({ children }) => children[0]);

describe("a small map", () => {
  test("shows one place in the middle, with its name", () => {
    const { shapes } = drawLocator([panmunjom], paper);
    expect(circles(shapes)[0]?.attributes).toMatchObject({ cx: 180, cy: expect.closeTo(126, -1) });
    expect(named(shapes)).toEqual(["Panmunjom"]);
  });

  test("shows all of several places, the western one on the left", () => {
    const [west, east] = circles(drawLocator([beijing, panmunjom], paper).shapes).map(
      ({ attributes }) => attributes.cx,
    );
    expect(Number(west)).toBeLessThan(Number(east));
  });

  test("is that of the world where places lie far apart", () => {
    const { shapes } = drawLocator([panmunjom, newYork], paper);
    expect(circles(shapes)).toHaveLength(2);
    expect(String(shapes[0]?.attributes.d).length).toBeGreaterThan(10_000);
  });

  test("names no two places that stand on each other", () => {
    const { shapes } = drawLocator([panmunjom, { ...panmunjom, name: "Peace House" }], paper);
    expect(circles(shapes)).toHaveLength(2);
    expect(named(shapes)).toEqual(["Panmunjom"]);
  });
});

describe("a frame", () => {
  test("has the peninsula from Jeju to the Tumen, and nothing beyond", () => {
    const frame = regionFrame(peninsula, 320, 480);
    for (const place of [panmunjom, { lat: 33.38, lon: 126.55 }, { lat: 42.415, lon: 130.61 }])
      expect(pointIn(frame, place)).not.toBeNull();
    expect(pointIn(frame, beijing)).toBeNull();
  });

  test("has every city of the world that diplomacy goes to, Europe left of Korea and America right", () => {
    const frame = worldFrame(1_000);
    const [geneva, seoul, york] = [{ lat: 46.2, lon: 6.1 }, panmunjom, newYork].map(
      (place) => pointIn(frame, place)?.[0],
    );
    expect(geneva).toBeLessThan(seoul as number);
    expect(seoul).toBeLessThan(york as number);
  });
});

describe("a path", () => {
  test("in steps leads to the same points as whole coordinates", () => {
    const frame = regionFrame(peninsula, 320, 480);
    const { land } = pathsIn(frame);
    const whole = geoPath(frame.projection)(frame.shapes().land) ?? "";
    const [walked, expected] = [pointsOf(land), pointsOf(whole)];
    for (const side of ["left", "top", "right", "bottom"] as const)
      expect(boxOf(walked)[side]).toBeCloseTo(boxOf(expected)[side], 0);
    expect(walked.at(-1)?.[0]).toBeCloseTo(expected.at(-1)?.[0] as number, 0);
  });
});

describe("a country", () => {
  test.each([
    ["KP", 127, 40],
    ["SG", 104, 1],
    ["DE", 10, 51],
  ])("%s lies about %i° east, %i° north", (code, lon, lat) => {
    expect(centerOf(code)?.map(Math.round)).toEqual([lon, lat]);
  });

  test("that the shapes do not have lies nowhere", () => {
    expect(centerOf("XX")).toBeNull();
  });
});

describe("a picture as a file", () => {
  const text = toPictureFile(drawLocator([{ ...panmunjom, name: `<b>&"` }], paper), ["A & B", "Panmunjom"]);

  test("has paints of day in place of tokens, and no mark of text is taken for markup", () => {
    expect(text).not.toMatch(/var\(|="@|<b>/);
    expect(text).toContain("&lt;b&gt;&amp;&quot;");
    expect(text).toContain("<title>A &amp; B</title>");
  });

  test("spells attributes as SVG does", () => {
    expect(text).toMatch(/stroke-width="0.75"/);
    expect(text).not.toMatch(/strokeWidth|className/);
  });
});

/** The points of a path of lines, in steps or in whole coordinates. */
function pointsOf(path: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MLl])(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, command, a, b]) => {
    [x, y] = command === "l" ? [x + Number(a), y + Number(b)] : [Number(a), Number(b)];
    return [x, y];
  });
}

function boxOf(points: readonly [number, number][]) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
