import { Link } from "#components/language/link";
import type { EventCard } from "#core/event";
import { titleIn } from "#core/event-translation";
import { statusWords, typeWords } from "#core/event-words";
import { placeWords } from "#core/place-words";
import type { Sort } from "#core/timeline/filter";
import { useWording } from "#language";
import type { ListStanding } from "./event-list";
import { eventHref, machineDate, othersIn, showWords } from "./event-row";

const columns: [name: string, sort: "date" | "title" | "type" | "status" | null][] = [
  ["Date", "date"],
  ["Event", "title"],
  ["Type", "type"],
  ["Status", "status"],
  ["Place", null],
  ["With", null],
];

/** The list twin as a table; the heads of its columns lead to their order, pressed twice to the other way round. */
export function EventTable({
  events,
  sort,
  sortHref,
  ...standing
}: Required<ListStanding> & { events: EventCard[]; sort: Sort; sortHref: (sort: Sort) => string }) {
  const { t } = useWording();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it scrolls sideways, keys must be able to scroll it
    <section className="event-table" aria-label={t("Table of events")} tabIndex={0}>
      <table aria-label={t("Events")}>
        <thead>
          <tr>
            {columns.map(([name, field]) => (
              <th key={name} scope="col" aria-sort={field ? wayOf(field, sort) : undefined}>
                {field ? (
                  <Link href={sortHref(field === sort ? `-${field}` : field)} scroll={false}>
                    {t(name)}
                  </Link>
                ) : (
                  t(name)
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <Row key={event.slug} event={event} {...standing} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ event, knownOn, selected, selectHref }: Required<ListStanding> & { event: EventCard }) {
  const wording = useWording();
  const title = titleIn(event, wording);
  return (
    <tr data-type={event.type} data-status={event.status} aria-current={event.slug === selected || undefined}>
      <td>
        <Link href={selectHref(event)} scroll={false} title={wording.t(showWords)}>
          <time dateTime={machineDate(event)}>{wording.date(event.date)}</time>
        </Link>
      </td>
      <th scope="row">
        <Link href={eventHref(event, knownOn)} lang={title.lang}>
          {title.text}
        </Link>
      </th>
      <td>{wording.t(typeWords[event.type])}</td>
      <td>
        <i className="status-mark" aria-hidden="true" /> {wording.t(statusWords[event.status])}
      </td>
      <td>
        {event.place?.slug ? (
          <Link href={`/places/${event.place.slug}`} className="quiet-link">
            {placeWords(event.place, wording)}
          </Link>
        ) : (
          event.place && placeWords(event.place, wording)
        )}
      </td>
      <td>{othersIn(event, wording)}</td>
    </tr>
  );
}

function wayOf(field: string, sort: Sort): "ascending" | "descending" | "none" {
  if (sort === field) return "ascending";
  return sort === `-${field}` ? "descending" : "none";
}
