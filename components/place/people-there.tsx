import { Link } from "#components/language/link";
import { OtherName } from "#components/name/other-name";
import { knownOnQuery } from "#components/person/person-row";
import { namesInOrder } from "#core/names/shown-name";
import type { PlaceRecord } from "#core/place-record";
import { spanYears } from "#core/span-words";
import { type Filter, filterHref } from "#core/timeline/filter";
import { useWording } from "#language";

/** Who took part in most events of a place; the number leads to these events on the timeline. */
export function PeopleThere({
  people,
  place,
  filter,
}: {
  people: PlaceRecord["people"];
  /** its slug */
  place: string;
  filter: Filter;
}) {
  const wording = useWording();
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="people">
      <h2 id="people">{wording.t("Who was part of it")}</h2>
      <table className="register" aria-label={wording.t("Who was part of it")}>
        <thead>
          <tr>
            <th scope="col">{wording.t("Name")}</th>
            <th scope="col">{wording.t("Events")}</th>
            <th scope="col">{wording.t("Years")}</th>
          </tr>
        </thead>
        <tbody>
          {people.slice(0, mostShown).map((person) => (
            <PersonThere key={person.slug} person={person} place={place} filter={filter} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const mostShown = 12;

function PersonThere({
  person,
  place,
  filter,
}: {
  person: PlaceRecord["people"][number];
  place: string;
  filter: Filter;
}) {
  const wording = useWording();
  const { slug, country, events } = person;
  const [first, second] = namesInOrder(person, wording.language);
  return (
    <tr>
      <th scope="row">
        <Link href={`/people/${slug}${knownOnQuery(filter)}`} className="register-name">
          {first}
        </Link>
        <OtherName name={second} country={country} className="register-native" />
        {country && <span className="register-meta">{wording.country(country)}</span>}
      </th>
      <td>
        <Link href={filterHref("/", filter, { place: [place], person: [slug] })}>{wording.number(events)}</Link>
      </td>
      <td>{spanYears(person)}</td>
    </tr>
  );
}
