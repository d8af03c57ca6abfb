import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import type { EntityEncounter } from "#core/entity-record";
import { spanYears } from "#core/span-words";
import { type Filter, toQuery } from "#core/timeline/filter";
import { useWording } from "#language";
import { PersonName } from "./person-name";
import { knownOnQuery } from "./person-row";

/** So many are shown at once; the others are there on demand. */
const shownFirst = 15;

/** Whom somebody met and how often. The number of events leads to all of them, one by one, with first and last day. */
export function Encounters({
  slug,
  encounters,
  filter,
}: {
  slug: string;
  encounters: readonly EntityEncounter[];
  filter: Filter;
}) {
  const wording = useWording();
  if (encounters.length === 0) return null;
  const [first, more] = [encounters.slice(0, shownFirst), encounters.slice(shownFirst)];
  const rows = { slug, filter };
  return (
    <section aria-labelledby="met">
      <h2 id="met">{wording.t("Whom they met")}</h2>
      <p className="mt-2 max-w-prose text-small text-soft">
        {wording.t(
          "Met: both took part in the same summit, visit, meeting or talks that were held. Together: in any event, whatever became of it.",
        )}
      </p>
      <Table label={wording.t("Whom they met")} encounters={first} {...rows} />
      {more.length > 0 && (
        <details className="mt-4">
          <summary className="text-small font-semibold">
            <Phrase text="{count} more" count={wording.number(more.length)} />
          </summary>
          <Table label={wording.t("Whom else they met")} encounters={more.slice(0, mostShown)} {...rows} />
          {more.length > mostShown && (
            <p className="mt-3 text-small text-soft">
              <Phrase
                text="The {count} others are in {link}."
                count={wording.number(more.length - mostShown)}
                link={<a href={`/api/v1/people/${slug}`}>{wording.t("the record as JSON")}</a>}
              />
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
  slug,
  encounters,
  filter,
}: {
  label: string;
  slug: string;
  encounters: readonly EntityEncounter[];
  filter: Filter;
}) {
  const wording = useWording();
  const rest = toQuery({ ...filter, person: [], sort: "date" });
  const together = (other: string) => `/compare?${new URLSearchParams([["a", slug], ["b", other], ...rest])}`;
  return (
    <table className="register" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{wording.t("Name")}</th>
          <th scope="col">{wording.t("Met")}</th>
          <th scope="col">{wording.t("Together")}</th>
          <th scope="col">{wording.t("Years")}</th>
        </tr>
      </thead>
      <tbody>
        {encounters.map((other) => (
          <tr key={other.slug}>
            <th scope="row">
              <PersonName person={other} query={knownOnQuery(filter)} />
              {other.country && <span className="register-meta">{wording.country(other.country)}</span>}
            </th>
            <td>{other.meetings || "–"}</td>
            <td>
              <Link href={together(other.slug)} title={wording.t("Compare: all events of both")}>
                {wording.number(other.events)}
              </Link>
            </td>
            <td>{spanYears(other)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
