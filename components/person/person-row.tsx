import { joined } from "#components/list/joined";
import type { RegisterRow } from "#components/list/register-table";
import type { EntityCard } from "#core/entity-record";
import { kindWords } from "#core/entity-words";
import { english } from "#core/language/english";
import type { Wording } from "#core/language/wording";
import { type Filter, filterHref } from "#core/timeline/filter";
import { PersonName } from "./person-name";

/** Somebody as a row of the register; the number of events leads to them on the timeline. */
export function toPersonRow(
  person: EntityCard,
  filter: Filter,
  { t, country: nameOf, recordLang }: Wording = english,
): RegisterRow {
  const { slug, kind, office, country, events, first, last } = person;
  const what = kind === "person" ? office && <span lang={recordLang}>{office}</span> : t(kindWords[kind]);
  return {
    key: slug,
    name: <PersonName person={person} query={knownOnQuery(filter)} />,
    meta: joined([what, country && nameOf(country)]),
    eventsHref: filterHref("/", filter, { person: [slug] }),
    ...{ events, first, last },
  };
}

/** What an address of another page keeps of a filter: the day of knowledge. */
export function knownOnQuery({ knownOn }: Pick<Filter, "knownOn">): string {
  return knownOn ? `?knownOn=${knownOn}` : "";
}
