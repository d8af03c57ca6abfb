// Declared, so that the compiler does not infer a type from a megabyte of coordinates.

declare module "world-atlas/countries-110m.json" {
  import type { GeometryCollection, Topology } from "topojson-specification";

  const atlas: Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
  export default atlas;
}

declare module "world-atlas/countries-50m.json" {
  import type { GeometryCollection, Topology } from "topojson-specification";

  const atlas: Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
  export default atlas;
}

declare module "world-atlas/countries-10m.json" {
  import type { GeometryCollection, Topology } from "topojson-specification";

  const atlas: Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
  export default atlas;
}

declare module "i18n-iso-countries/codes.json" {
  /** ISO 3166-1 alpha-2, alpha-3, numeric, and the address of 3166-2 */
  const codes: [alpha2: string, alpha3: string, numeric: string, divisions: string][];
  export default codes;
}
