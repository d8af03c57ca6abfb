import { type GeoPermissibleObjects, geoCentroid, geoPath } from "d3-geo";
import codes from "i18n-iso-countries/codes.json" with { type: "json" };
import { feature, merge, mesh } from "topojson-client";
import type { GeometryObject, MultiPolygon, Polygon } from "topojson-specification";
import finest from "world-atlas/countries-10m.json" with { type: "json" };
import fine from "world-atlas/countries-50m.json" with { type: "json" };
import coarse from "world-atlas/countries-110m.json" with { type: "json" };

/** A part of the world by its corners, in degrees. */
export interface Region {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** What a map is drawn of: land without borders in it, and the borders between countries, each once. */
export interface LandShapes {
  land: GeoPermissibleObjects;
  borders: GeoPermissibleObjects;
}

/** The world in the shapes of Natural Earth (public domain) at 1:110 million. */
export function worldShapes(): LandShapes {
  return {
    land: feature(coarse, coarse.objects.land),
    borders: mesh(coarse, coarse.objects.countries, (a, b) => a !== b),
  };
}

/** Regions of fewer degrees of latitude than this are drawn from the finest shapes. */
const closeUp = 4;

/** The countries that reach into a region, at 1:50 million; where it is small at 1:10 million. */
export function shapesAround(region: Region): LandShapes {
  const atlas = region.north - region.south < closeUp ? finest : fine;
  const countries = atlas.objects.countries.geometries.filter((country) => reachesInto(country, atlas, region));
  return {
    land: merge(
      atlas,
      countries.filter((country) => isArea(country)),
    ),
    borders: mesh(atlas, { type: "GeometryCollection", geometries: countries }, (a, b) => a !== b),
  };
}

const numericOf = new Map(codes.map(([alpha2, , numeric]) => [alpha2, numeric]));
const centers = new Map<string, [lon: number, lat: number] | null>();

/** About where a country lies, by its ISO 3166 code: the middle of its area. Null where the shapes do not have it. */
export function centerOf(country: string): [lon: number, lat: number] | null {
  const known = centers.get(country);
  if (known !== undefined) return known;
  const numeric = numericOf.get(country);
  const shape = numeric ? fine.objects.countries.geometries.find(({ id }) => id === numeric) : undefined;
  const center = shape ? geoCentroid(feature(fine, shape)) : null;
  centers.set(country, center);
  return center;
}

const boxes = new WeakMap<GeometryObject, Region>();

function reachesInto(country: GeometryObject, atlas: typeof fine, { west, south, east, north }: Region): boolean {
  const box = boxes.get(country) ?? boxOf(country, atlas);
  boxes.set(country, box);
  return west <= box.east && east >= box.west && south <= box.north && north >= box.south;
}

/** The corners of a country on a flat map: one across the date line reaches around the world, which is no harm here. */
function boxOf(country: GeometryObject, atlas: typeof fine): Region {
  const [[west, south], [east, north]] = geoPath().bounds(feature(atlas, country));
  return { west, south, east, north };
}

function isArea<T extends GeometryObject>(country: T): country is T & (Polygon | MultiPolygon) {
  return country.type === "Polygon" || country.type === "MultiPolygon";
}
