import { Link } from "#components/language/link";
import type { RegisterRow } from "#components/list/register-table";
import { knownOnQuery } from "#components/person/person-row";
import { placeKindWords } from "#core/entity-words";
import { english } from "#core/language/english";
import type { Wording } from "#core/language/wording";
import { nameLanguage } from "#core/names/name-language";
import type { PlaceCard } from "#core/place-record";
import { type Filter, filterHref } from "#core/timeline/filter";

/** A place as a row of the register; the number of events leads to them on the timeline. */
export function toPlaceRow(place: PlaceCard, filter: Filter, { t, country: nameOf }: Wording = english): RegisterRow {
  const { slug, name, native, kind, country, parent, events, first, last } = place;
  const meta = [t(placeKindWords[kind]), parent?.name, country && nameOf(country)];
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
