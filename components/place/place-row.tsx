import { Link } from "#components/language/link";
import type { RegisterRow } from "#components/list/register-table";
import { OtherName } from "#components/name/other-name";
import { knownOnQuery } from "#components/person/person-row";
import { placeKindWords } from "#core/entity-words";
import { english } from "#core/language/english";
import type { Wording } from "#core/language/wording";
import type { PlaceCard } from "#core/place-record";
import { placeNames, placeWords } from "#core/place-words";
import { type Filter, filterHref } from "#core/timeline/filter";

/** A place as a row of the register; the number of events leads to them on the timeline. */
export function toPlaceRow(place: PlaceCard, filter: Filter, wording: Wording = english): RegisterRow {
  const { slug, kind, country, parent, events, first, last } = place;
  const [name, other] = placeNames(place, wording);
  const meta = [
    wording.t(placeKindWords[kind]),
    parent && placeWords(parent, wording),
    country && wording.country(country),
  ];
  return {
    key: slug,
    name: (
      <>
        <Link href={`/places/${slug}${knownOnQuery(filter)}`} className="register-name">
          {name}
        </Link>
        <OtherName name={other} country={country} className="register-native" />
      </>
    ),
    meta: [...new Set(meta.filter((words) => words && words !== name))].join(" · "),
    eventsHref: filterHref("/", filter, { place: [slug] }),
    ...{ events, first, last },
  };
}
