import { LocatorMap } from "#components/map/locator-map";
import { countryName } from "#core/country-name";
import type { PlaceRecord } from "#core/place-record";

/** Where a place lies, and what lies in it; nothing where no coordinates are known. */
export function PlaceMap({ place }: { place: PlaceRecord }) {
  const { name, within, country, lat, lon, children } = place;
  const inside = children.flatMap(({ name: child, lat, lon }) =>
    lat === null || lon === null ? [] : [{ name: child, lat, lon }],
  );
  const points = lat === null || lon === null ? inside.slice(0, 12) : [{ name, lat, lon }];
  const where = within[0]?.name ?? (country && countryName(country));
  return <LocatorMap points={points} label={`Map: ${name}${where && where !== name ? `, ${where}` : ""}`} />;
}
