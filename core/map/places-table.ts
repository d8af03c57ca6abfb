import type { ChartTable } from "#core/charts/chart-table";
import { countryName } from "#core/country-name";
import type { SpotCount } from "#core/map/count-spots";

/** A row a place, fullest first, and a last one for events without any. */
export function placesTable({ spots, placeless }: { spots: readonly SpotCount[]; placeless: number }): ChartTable {
  return {
    columns: ["place", "slug", "country", "location", "located_by", "events", "first_year", "last_year"],
    rows: [
      ...spots.map(({ spot, count, years }) => [
        spot.name,
        spot.slug,
        spot.country && countryName(spot.country),
        // As a point, since a longitude that begins with a minus would be a formula to spreadsheets.
        spot.at && `POINT (${spot.at.lon} ${spot.at.lat})`,
        spot.at && (spot.isCountry ? "country" : "place"),
        count,
        [...years.keys()].reduce((first, year) => Math.min(first, year), 9999),
        [...years.keys()].reduce((last, year) => Math.max(last, year), 0),
      ]),
      ...(placeless > 0 ? [["(no place)", null, null, null, null, placeless, null, null]] : []),
    ],
  };
}
