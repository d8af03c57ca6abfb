import { KnownOnForm } from "#components/filter/known-on-form";
import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { placeKindWords } from "#core/entity-words";
import { nameLanguage } from "#core/names/name-language";
import type { PlaceRecord } from "#core/place-record";
import type { Filter } from "#core/timeline/filter";
import { useWording } from "#language";

/** What a place is and where: kind, country, name, what holds it, coordinates. */
export function PlaceHead({ place, path, filter }: { place: PlaceRecord; path: string; filter: Filter }) {
  const wording = useWording();
  const { kind, name, native, country, within, lat, lon } = place;
  return (
    <header className="mt-8 grid gap-3">
      <p className="kicker">
        <span>{wording.t(placeKindWords[kind])}</span>
        {country && wording.country(country) !== name && <span>{wording.country(country)}</span>}
      </p>
      <h1 className="max-w-[26ch]">
        {name}
        {native && native !== name && (
          <>
            {" "}
            <span lang={nameLanguage(native, country) ?? undefined} className="font-normal text-soft text-title">
              {native}
            </span>
          </>
        )}
      </h1>
      {within.length > 0 && (
        <p>
          <Phrase
            text="In {map}"
            map={within.map(({ slug, name: holder }, index) => (
              <span key={slug}>
                {index > 0 && ", "}
                <Link href={`/places/${slug}`} prefetch={false}>
                  {holder}
                </Link>
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
