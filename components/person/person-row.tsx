import type { RegisterRow } from "#components/list/register-table";
import { countryName } from "#core/country-name";
import type { EntityCard } from "#core/entity-record";
import { kindWords } from "#core/entity-words";
import { type Filter, filterHref } from "#core/timeline/filter";
import { PersonName } from "./person-name";

/** Somebody as a row of the register; the number of events leads to them on the timeline. */
export function toPersonRow(person: EntityCard, filter: Filter): RegisterRow {
  const { slug, kind, office, country, events, first, last } = person;
  const meta = [kind === "person" ? office : kindWords[kind], country && countryName(country)];
  return {
    key: slug,
    name: <PersonName person={person} query={knownOnQuery(filter)} />,
    meta: meta.filter(Boolean).join(" · "),
    eventsHref: filterHref("/", filter, { person: [slug] }),
    ...{ events, first, last },
  };
}

/** What an address of another page keeps of a filter: the day of knowledge. */
export function knownOnQuery({ knownOn }: Pick<Filter, "knownOn">): string {
  return knownOn ? `?knownOn=${knownOn}` : "";
}
