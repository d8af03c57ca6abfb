import { LocatorMap } from "#components/map/locator-map";
import type { PlaceRecord } from "#core/place-record";
import { placeWords } from "#core/place-words";
import { useWording } from "#language";

/** Where a place lies, and what lies in it; nothing where no coordinates are known. */
export function PlaceMap({ place }: { place: PlaceRecord }) {
  const wording = useWording();
  const { within, country, lat, lon, children } = place;
  const name = placeWords(place, wording);
  const inside = children.flatMap(({ lat, lon, ...child }) =>
    lat === null || lon === null ? [] : [{ name: placeWords(child, wording), lat, lon }],
  );
  const points = lat === null || lon === null ? inside.slice(0, 12) : [{ name, lat, lon }];
  const [holder] = within;
  const where = holder ? placeWords(holder, wording) : country && wording.country(country);
  return (
    <LocatorMap
      points={points}
      label={wording.t("Map: {name}{value}", { name: name, value: where && where !== name ? `, ${where}` : "" })}
    />
  );
}
