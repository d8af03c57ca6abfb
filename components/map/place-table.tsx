import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { densityPath } from "#components/timeline/year-overview";
import type { SpotCount } from "#core/map/count-spots";
import { placeWords } from "#core/place-words";
import type { YearBin } from "#core/timeline/year-bins";
import { useWording } from "#language";

/** So many rows are shown at once; the others are unfolded. */
const first = 15;
/** More rows than this are for the file. */
const most = 400;

/** The places of the map with their numbers of events, and how these lie in the years: the map for those who read. */
export function PlaceTable({
  spots,
  bins,
  selected,
  hrefOf,
}: {
  spots: readonly SpotCount[];
  /** the years of all rows, so that they can be compared */
  bins: readonly YearBin[];
  selected: string | null;
  hrefOf: (slug: string) => string;
}) {
  const { t } = useWording();
  const rest = spots.slice(first, most);
  const table = (rows: readonly SpotCount[], caption: string) => (
    <table className="figures place-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("Place")}</th>
          <th scope="col">{t("Country")}</th>
          <th scope="col">{t("Events")}</th>
          <th scope="col" className="place-years">
            {bins.length > 0 ? `${bins.at(0)?.from}–${bins.at(-1)?.to}` : t("Years")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PlaceRow key={row.spot.slug} row={row} bins={bins} isSelected={row.spot.slug === selected} hrefOf={hrefOf} />
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      {table(spots.slice(0, first), t("Places with most events"))}
      {rest.length > 0 && (
        <details className="place-rest" open={rest.some(({ spot }) => spot.slug === selected)}>
          <summary>
            {t(spots.length - first === 1 ? "{count} more place" : "{count} more places", {
              count: spots.length - first,
            })}
          </summary>
          {table(rest, t("More places"))}
          {spots.length > most && (
            <p>
              <Phrase text="The first {most} places; the CSV file has all." most={most} />
            </p>
          )}
        </details>
      )}
    </>
  );
}

function PlaceRow({
  row: { spot, count, years },
  bins,
  isSelected,
  hrefOf,
}: {
  row: SpotCount;
  bins: readonly YearBin[];
  isSelected: boolean;
  hrefOf: (slug: string) => string;
}) {
  const wording = useWording();
  const own = bins.map(({ from, to }) => ({ from, to, count: sumBetween(years, from, to) }));
  return (
    <tr aria-current={isSelected || undefined}>
      <th scope="row">
        <Link href={hrefOf(spot.slug)}>{placeWords(spot, wording)}</Link>
        {spot.isCountry && spot.at && <small> {wording.t("not known more closely")}</small>}
        {!spot.at && <small> {wording.t("no coordinates")}</small>}
      </th>
      <td>{spot.country ? wording.country(spot.country) : "–"}</td>
      <td>{wording.number(count)}</td>
      <td className="place-years">
        <svg viewBox={`0 0 ${Math.max(1, own.length)} 100`} preserveAspectRatio="none" aria-hidden="true">
          <path d={densityPath(own)} />
        </svg>
      </td>
    </tr>
  );
}

function sumBetween(years: ReadonlyMap<number, number>, from: number, to: number): number {
  let sum = 0;
  for (const [year, count] of years) if (year >= from && year <= to) sum += count;
  return sum;
}
