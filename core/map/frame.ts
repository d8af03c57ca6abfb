import { type GeoProjection, geoMercator, geoNaturalEarth1 } from "d3-geo";
import { type LandShapes, type Region, shapesAround, worldShapes } from "#core/map/atlas";
import { toPath } from "#core/map/geo-path";
import { round } from "#core/picture/shape";

/** A piece of the world on paper of a certain size, in pixels. */
export interface MapFrame {
  width: number;
  height: number;
  /** what is drawn in it */
  shapes: () => LandShapes;
  projection: GeoProjection;
}

/** Where a place lies, in degrees (WGS 84). */
export interface Coordinates {
  lat: number;
  lon: number;
}

/** The meridian in the middle of the world map: it puts Korea near the middle, and the cut into the Atlantic. */
const middle = 150;
/** No diplomacy is done beyond these latitudes. */
const [north, south] = [74, -48];

/** The world, `width` pixels wide, with the Pacific in the middle. */
export function worldFrame(width: number): MapFrame {
  const projection = geoNaturalEarth1()
    .rotate([-middle, 0])
    .fitWidth(width, {
      type: "MultiPoint",
      coordinates: [
        [middle - 179.9, 0],
        [middle + 179.9, 0],
      ],
    });
  const [scale, [x]] = [projection.scale(), projection.translate()];
  projection.translate([x, 0]);
  const top = projection([middle, north])?.[1] ?? 0;
  const bottom = projection([middle, south])?.[1] ?? 0;
  const height = Math.round(bottom - top);
  projection
    .scale(scale)
    .translate([x, -top])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return { width, height, shapes: worldShapes, projection };
}

/** The Korean peninsula with the islands that events happened on. */
export const peninsula: Region = { west: 123.9, south: 32.9, east: 131, north: 43.1 };

/** A piece of the world within a width and a height. What of the paper it leaves over shows what lies around it. */
export function regionFrame(region: Region, width: number, height: number): MapFrame {
  const { west, south, east, north } = region;
  const corners = [
    [west, south],
    [east, north],
  ] as [number, number][];
  const projection = geoMercator()
    .fitSize([width, height], { type: "MultiPoint", coordinates: corners })
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return { width, height, shapes: () => shapesAround(region), projection };
}

/** Maps are few and asked for often; the paths of one take some tens of kilobytes. */
const keptPaths = 100;
const paths = new Map<string, MapPaths>();

export interface MapPaths {
  land: string;
  borders: string;
}

/** The paths of land and borders in a frame. */
export function pathsIn({ projection, width, height, shapes }: MapFrame): MapPaths {
  const key = JSON.stringify([width, height, projection.scale(), projection.translate(), projection.rotate()]);
  const known = paths.get(key);
  if (known) return known;
  const { land, borders } = shapes();
  const drawn = { land: toPath(projection, land), borders: toPath(projection, borders) };
  const [oldest] = paths.keys();
  if (paths.size >= keptPaths && oldest !== undefined) paths.delete(oldest);
  paths.set(key, drawn);
  return drawn;
}

/** The point of a place in a frame; null where it lies outside. */
export function pointIn(
  { projection, width, height }: MapFrame,
  { lat, lon }: Coordinates,
): [x: number, y: number] | null {
  const point = projection([lon, lat]);
  if (!point) return null;
  const [x, y] = point;
  return x >= 0 && x <= width && y >= 0 && y <= height ? [round(x), round(y)] : null;
}
