import { Link } from "#components/language/link";
import type { EventCard } from "#core/event";
import { titleIn } from "#core/event-translation";
import { statusWords, typeWords } from "#core/event-words";
import { english } from "#core/language/english";
import type { Wording } from "#core/language/wording";
import { placeWords } from "#core/place-words";
import type { Headings } from "#core/timeline/list-headings";
import { useWording } from "#language";
import type { ListStanding } from "./event-list";

/**
 * One event of a list: few elements, since there may be a hundred of them. Shape and icon are drawn by
 * components/event/marks.css from the data attributes; the words for both are in the text. The title leads to the page of
 * the event, its date to its place on the timeline, its place to the page of that.
 */
export function EventRow({
  event,
  headings,
  knownOn,
  selected,
  selectHref,
}: ListStanding & { event: EventCard; headings?: Headings | undefined }) {
  const wording = useWording();
  const title = titleIn(event, wording);
  const time = (
    <time dateTime={machineDate(event)} className="sentence">
      {wording.date(event.date)}
    </time>
  );
  return (
    <li
      className="event-row"
      data-type={event.type}
      data-status={event.status}
      aria-current={event.slug === selected || undefined}
    >
      {headings?.year && <h3 id={`year-${headings.year}`}>{headings.year}</h3>}
      {headings?.month && <h4>{wording.t(headings.month)}</h4>}
      <Link href={eventHref(event, knownOn)} lang={title.lang}>
        {title.text}
      </Link>
      {selectHref ? (
        <Link href={selectHref(event)} scroll={false} className="event-when" title={wording.t(showWords)}>
          {time}
        </Link>
      ) : (
        <span className="event-when">{time}</span>
      )}
      <span className="event-meta">
        <Meta event={event} wording={wording} />
      </span>
    </li>
  );
}

/** The same as {@link metaOf}, the place as a link to its page. */
function Meta({ event, wording }: { event: EventCard; wording: Wording }) {
  const { place } = event;
  if (!place?.slug) return metaOf(event, wording);
  const [before, after] = [kindIn(event, wording), othersIn(event, wording)];
  return (
    <>
      {`${before} · `}
      <Link href={`/places/${place.slug}`} className="quiet-link">
        {placeWords(place, wording)}
      </Link>
      {after && ` · ${after}`}
    </>
  );
}

export const showWords = "Show it on the timeline";

/** The address of an event's page as of a day. */
export function eventHref({ slug }: Pick<EventCard, "slug">, knownOn: string | null): string {
  return `/events/${slug}${knownOn ? `?knownOn=${knownOn}` : ""}`;
}

/** HTML knows days, months and years, but no ranges or doubts: the first possible day stands for the rest. */
export function machineDate({
  date,
  earliest,
  latest,
}: Pick<EventCard, "date" | "earliest" | "latest">): string | undefined {
  if (/^\d{4}(-\d\d){0,2}$/.test(date)) return date;
  return earliest ?? latest ?? undefined;
}

/** "Summit, held · Singapore · United States": what icon and shape say, and whom the DPRK dealt with. */
export function metaOf(event: EventCard, wording: Wording = english): string {
  return [kindIn(event, wording), event.place && placeWords(event.place, wording), othersIn(event, wording)]
    .filter(Boolean)
    .join(" · ");
}

/** "Summit, held". */
function kindIn({ type, status }: EventCard, { t }: Wording): string {
  return `${t(typeWords[type])}, ${t(statusWords[status]).toLowerCase()}`;
}

/** The countries that took part with the DPRK, each once; the first few where they are many. */
export function othersIn({ participants }: EventCard, { country: nameOf, t }: Wording = english): string {
  const codes = participants.map(({ country }) => country ?? "").filter((code) => code && code !== "KP");
  const names = [...new Set(codes)].map(nameOf);
  if (names.length <= 8) return names.join(", ");
  return t("{names} and {count} more", { names: names.slice(0, 6).join(", "), count: names.length - 6 });
}
