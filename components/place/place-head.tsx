import { KnownOnForm } from "#components/filter/known-on-form";
import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { OtherName } from "#components/name/other-name";
import { placeKindWords } from "#core/entity-words";
import type { PlaceRecord } from "#core/place-record";
import { placeNames, placeWords } from "#core/place-words";
import type { Filter } from "#core/timeline/filter";
import { useWording } from "#language";

/** What a place is and where: kind, country, name, what holds it, coordinates. */
export function PlaceHead({ place, path, filter }: { place: PlaceRecord; path: string; filter: Filter }) {
  const wording = useWording();
  const { kind, country, within, lat, lon } = place;
  const [first, second] = placeNames(place, wording);
  return (
    <header className="mt-8 grid gap-3">
      <p className="kicker">
        <span>{wording.t(placeKindWords[kind])}</span>
        {country && wording.country(country) !== first && <span>{wording.country(country)}</span>}
      </p>
      <h1 className="max-w-[26ch]">
        {first}
        <OtherName name={second} country={country} className="font-normal text-soft text-title" />
      </h1>
      {within.length > 0 && (
        <p>
          <Phrase
            text="In {map}"
            map={within.map(({ slug, ...holder }, index) => (
              <span key={slug}>
                {index > 0 && ", "}
                <Link href={`/places/${slug}`}>{placeWords(holder, wording)}</Link>
              </span>
            ))}
          />
        </p>
      )}
      {lat !== null && lon !== null && (
        <p className="text-small text-soft">
          <Phrase text="{lat} (WGS 84)" lat={formatPoint(lat, lon)} />
        </p>
      )}
      <KnownOnForm path={path} filter={filter} />
    </header>
  );
}

/** "37.956° N, 126.677° E". */
function formatPoint(lat: number, lon: number): string {
  const degrees = (value: number) => `${Math.abs(value).toLocaleString("en", { maximumFractionDigits: 3 })}°`;
  return `${degrees(lat)} ${lat < 0 ? "S" : "N"}, ${degrees(lon)} ${lon < 0 ? "W" : "E"}`;
}
