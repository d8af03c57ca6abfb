import { LocatorMap } from "#components/map/locator-map";
import type { PlaceRecord } from "#core/place-record";
import { useWording } from "#language";

/** Where a place lies, and what lies in it; nothing where no coordinates are known. */
export function PlaceMap({ place }: { place: PlaceRecord }) {
  const wording = useWording();
  const { name, within, country, lat, lon, children } = place;
  const inside = children.flatMap(({ name: child, lat, lon }) =>
    lat === null || lon === null ? [] : [{ name: child, lat, lon }],
  );
  const points = lat === null || lon === null ? inside.slice(0, 12) : [{ name, lat, lon }];
  const where = within[0]?.name ?? (country && wording.country(country));
  return (
    <LocatorMap
      points={points}
      label={wording.t("Map: {name}{value}", { name: name, value: where && where !== name ? `, ${where}` : "" })}
    />
  );
}
