import Link from "next/link";
import type { RegisterRow } from "#components/list/register-table";
import { knownOnQuery } from "#components/person/person-row";
import { countryName } from "#core/country-name";
import { placeKindWords } from "#core/entity-words";
import { nameLanguage } from "#core/names/name-language";
import type { PlaceCard } from "#core/place-record";
import { type Filter, filterHref } from "#core/timeline/filter";

/** A place as a row of the register; the number of events leads to them on the timeline. */
export function toPlaceRow(place: PlaceCard, filter: Filter): RegisterRow {
  const { slug, name, native, kind, country, parent, events, first, last } = place;
  const meta = [placeKindWords[kind], parent?.name, country && countryName(country)];
  return {
    key: slug,
    name: (
      <>
        <Link href={`/places/${slug}${knownOnQuery(filter)}`} prefetch={false} className="register-name">
          {name}
        </Link>
        {native && native !== name && (
          <>
            {" "}
            <span lang={nameLanguage(native, country) ?? undefined} className="register-native">
              {native}
            </span>
          </>
        )}
      </>
    ),
    meta: [...new Set(meta.filter((words) => words && words !== name))].join(" · "),
    eventsHref: filterHref("/", filter, { place: [slug] }),
    ...{ events, first, last },
  };
}
