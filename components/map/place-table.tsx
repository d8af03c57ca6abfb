import Link from "next/link";
import { densityPath } from "#components/timeline/year-overview";
import { countryName } from "#core/country-name";
import type { SpotCount } from "#core/map/count-spots";
import type { YearBin } from "#core/timeline/year-bins";

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
  const rest = spots.slice(first, most);
  const table = (rows: readonly SpotCount[], caption: string) => (
    <table className="figures place-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">Country</th>
          <th scope="col">Events</th>
          <th scope="col" className="place-years">
            {bins.length > 0 ? `${bins.at(0)?.from}–${bins.at(-1)?.to}` : "Years"}
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
      {table(spots.slice(0, first), "Places with most events")}
      {rest.length > 0 && (
        <details className="place-rest" open={rest.some(({ spot }) => spot.slug === selected)}>
          <summary>
            {spots.length - first} more {spots.length - first === 1 ? "place" : "places"}
          </summary>
          {table(rest, "More places")}
          {spots.length > most && <p>The first {most} places; the CSV file has all.</p>}
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
  const own = bins.map(({ from, to }) => ({ from, to, count: sumBetween(years, from, to) }));
  return (
    <tr aria-current={isSelected || undefined}>
      <th scope="row">
        <Link href={hrefOf(spot.slug)} prefetch={false}>
          {spot.name}
        </Link>
        {spot.isCountry && spot.at && <small> not known more closely</small>}
        {!spot.at && <small> no coordinates</small>}
      </th>
      <td>{spot.country ? countryName(spot.country) : "–"}</td>
      <td>{count.toLocaleString("en")}</td>
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
