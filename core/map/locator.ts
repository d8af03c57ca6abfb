import type { Region } from "#core/map/atlas";
import { type Coordinates, type MapFrame, pathsIn, pointIn, regionFrame, worldFrame } from "#core/map/frame";
import { type Picture, type Shape, shape, words } from "#core/picture/shape";

/** A place on a small map. */
export interface LocatorPoint extends Coordinates {
  name: string;
}

/** Around a single place this much is shown, in degrees of latitude: enough to know the country by its coast. */
const leastSpan = 16;
/** Above this many degrees the map is that of the world. */
const mostSpan = 60;
/** Degrees around the outermost places. */
const margin = 3;

/** A small map that shows where places lie, with their names where they do not stand on each other. */
export function drawLocator(
  points: readonly LocatorPoint[],
  { width, height }: { width: number; height: number },
): Picture {
  const region = regionOf(points, width / height);
  const frame = region ? regionFrame(region, width, height) : worldFrame(width);
  const { land, borders } = pathsIn(frame);
  return {
    width,
    height: frame.height,
    shapes: [
      shape("path", { d: land, fill: "@wash", stroke: "@slab", strokeWidth: 0.75 }),
      shape("path", { d: borders, fill: "none", stroke: "@slab", strokeWidth: 0.75, strokeDasharray: "3 2" }),
      ...drawPoints(points, frame),
    ],
  };
}

/** What to show of the world; null = all of it. The window is as wide as its paper asks. */
function regionOf(points: readonly LocatorPoint[], shapeOfPaper: number): Region | null {
  if (points.length === 0) return null;
  const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)];
  const [south, north, west, east] = [Math.min(...lats), Math.max(...lats), Math.min(...lons), Math.max(...lons)];
  const middle = { lat: (south + north) / 2, lon: (west + east) / 2 };
  const tall = Math.max(leastSpan, north - south + 2 * margin, (east - west + 2 * margin) / shapeOfPaper);
  if (tall > mostSpan) return null;
  const wide = (tall * shapeOfPaper) / Math.cos((middle.lat * Math.PI) / 180);
  return {
    south: Math.max(-80, middle.lat - tall / 2),
    north: Math.min(80, middle.lat + tall / 2),
    west: middle.lon - wide / 2,
    east: middle.lon + wide / 2,
  };
}

function drawPoints(points: readonly LocatorPoint[], frame: MapFrame): Shape[] {
  const named: [number, number][] = [];
  return points.flatMap(({ name, ...place }) => {
    const point = pointIn(frame, place);
    if (!point) return [];
    const [x, y] = point;
    const isFree = named.every(([otherX, otherY]) => Math.abs(otherY - y) > 14 || Math.abs(otherX - x) > 90);
    if (isFree) named.push(point);
    const isRight = x > frame.width * 0.6;
    const side = isRight ? { x: x - 9, textAnchor: "end" } : { x: x + 9 };
    return [
      shape("circle", { cx: x, cy: y, r: 5, fill: "@hut", stroke: "@paper", strokeWidth: 1.5 }, [
        shape("title", {}, [name]),
      ]),
      ...(isFree ? [words(name, { ...side, y, fill: "@ink", className: "map-name" })] : []),
    ];
  });
}
