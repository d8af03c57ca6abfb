import Link from "next/link";
import { countryName } from "#core/country-name";
import { type Day, daysBetween } from "#core/dates/calendar";
import { formatDate } from "#core/dates/format-date";
import type { EventCard } from "#core/event";
import { typeWords } from "#core/event-words";
import { type Filter, filterHref } from "#core/timeline/filter";

/** How long the silence lasts: days since the last event that the filter asks for and that was held. */
export function SinceLast({ last, filter, today }: { last: EventCard; filter: Filter; today: Day }) {
  const days = daysSince(last, today);
  if (days === null) return null;
  return (
    <p className="w-full text-small text-soft">
      <strong className="font-semibold text-ink">{days.toLocaleString("en")}</strong> {days === 1 ? "day" : "days"}{" "}
      since the last {wordsOf(filter)} held:{" "}
      <Link href={filterHref("/", filter, { event: last.slug, from: null, to: null })} scroll={false} prefetch={false}>
        {last.title}
      </Link>
      , {formatDate(last.date)}
    </p>
  );
}

/** Counted from its last possible day, so that no silence is made longer than it was; null where that is open. */
export function daysSince({ latest }: Pick<EventCard, "latest">, today: Day): number | null {
  return latest === null ? null : Math.max(0, daysBetween(latest, today));
}

/** "summit (United States)": what one chosen type and one chosen country say of what is counted. */
export function wordsOf({ type, country }: Pick<Filter, "type" | "country">): string {
  const [kind, place] = [type.length === 1 && type[0], country.length === 1 && country[0]];
  const noun = kind ? typeWords[kind].toLowerCase() : "event";
  return place ? `${noun} (${countryName(place)})` : noun;
}
