import { type GeoPermissibleObjects, geoBounds, geoCentroid } from "d3-geo";
import codes from "i18n-iso-countries/codes.json" with { type: "json" };
import { feature, merge, mesh } from "topojson-client";
import type { GeometryObject, MultiPolygon, Polygon } from "topojson-specification";
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

/** The countries that reach into a region, at 1:50 million. */
export function shapesAround(region: Region): LandShapes {
  const countries = fine.objects.countries.geometries.filter((country) => reachesInto(country, region));
  return {
    land: merge(
      fine,
      countries.filter((country) => isArea(country)),
    ),
    borders: mesh(fine, { type: "GeometryCollection", geometries: countries }, (a, b) => a !== b),
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

const bounds = new Map<GeometryObject, ReturnType<typeof geoBounds>>();

function reachesInto(country: GeometryObject, { west, south, east, north }: Region): boolean {
  const known = bounds.get(country) ?? geoBounds(feature(fine, country));
  bounds.set(country, known);
  const [[left, bottom], [right, top]] = known;
  const isWide = left > right;
  // Shapes across the date line end before they begin.
  const touches = isWide ? west <= right || east >= left : west <= right && east >= left;
  return touches && south <= top && north >= bottom;
}

function isArea<T extends GeometryObject>(country: T): country is T & (Polygon | MultiPolygon) {
  return country.type === "Polygon" || country.type === "MultiPolygon";
}
