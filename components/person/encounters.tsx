import { countryName } from "#core/country-name";
import type { EntityEncounter } from "#core/entity-record";
import { spanYears } from "#core/span-words";
import type { Filter } from "#core/timeline/filter";
import { PersonName } from "./person-name";
import { knownOnQuery } from "./person-row";

/** So many are shown at once; the others are there on demand. */
const shownFirst = 15;

/** Whom somebody met and how often. */
export function Encounters({
  slug,
  encounters,
  filter,
}: {
  slug: string;
  encounters: readonly EntityEncounter[];
  filter: Filter;
}) {
  if (encounters.length === 0) return null;
  const [first, more] = [encounters.slice(0, shownFirst), encounters.slice(shownFirst)];
  return (
    <section aria-labelledby="met">
      <h2 id="met">Whom they met</h2>
      <p className="mt-2 max-w-prose text-small text-soft">
        Met: both took part in the same summit, visit, meeting or talks that were held. Together: in any event, whatever
        became of it.
      </p>
      <Table label="Whom they met" encounters={first} filter={filter} />
      {more.length > 0 && (
        <details className="mt-4">
          <summary className="text-small font-semibold">{more.length.toLocaleString("en")} more</summary>
          <Table label="Whom else they met" encounters={more.slice(0, mostShown)} filter={filter} />
          {more.length > mostShown && (
            <p className="mt-3 text-small text-soft">
              The {(more.length - mostShown).toLocaleString("en")} others are in{" "}
              <a href={`/api/v1/people/${slug}`}>the record as JSON</a>.
            </p>
          )}
        </details>
      )}
    </section>
  );
}

const mostShown = 200;

function Table({
  label,
  encounters,
  filter,
}: {
  label: string;
  encounters: readonly EntityEncounter[];
  filter: Filter;
}) {
  return (
    <table className="register" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Met</th>
          <th scope="col">Together</th>
          <th scope="col">Years</th>
        </tr>
      </thead>
      <tbody>
        {encounters.map((other) => (
          <tr key={other.slug}>
            <th scope="row">
              <PersonName person={other} query={knownOnQuery(filter)} />
              {other.country && <span className="register-meta">{countryName(other.country)}</span>}
            </th>
            <td>{other.meetings || "–"}</td>
            <td>{other.events.toLocaleString("en")}</td>
            <td>{spanYears(other)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
