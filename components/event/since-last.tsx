import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { type Day, daysBetween } from "#core/dates/calendar";
import type { EventCard } from "#core/event";
import { typeWords } from "#core/event-words";
import { english } from "#core/language/english";
import type { Wording } from "#core/language/wording";
import { type Filter, filterHref } from "#core/timeline/filter";
import { useWording } from "#language";

/** How long the silence lasts: days since the last event that the filter asks for and that was held. */
export function SinceLast({ last, filter, today }: { last: EventCard; filter: Filter; today: Day }) {
  const wording = useWording();
  const days = daysSince(last, today);
  if (days === null) return null;
  return (
    <p className="w-full text-small text-soft">
      <Phrase
        text={
          days === 1
            ? "{days} day since the last {kind} held: {link}, {date}"
            : "{days} days since the last {kind} held: {link}, {date}"
        }
        days={<strong className="font-semibold text-ink">{wording.number(days)}</strong>}
        kind={wordsOf(filter, wording)}
        link={
          <Link href={filterHref("/", filter, { event: last.slug, from: null, to: null })} scroll={false}>
            <span lang={wording.recordLang}>{last.title}</span>
          </Link>
        }
        date={wording.date(last.date)}
      />
    </p>
  );
}

/** Counted from its last possible day, so that no silence is made longer than it was; null where that is open. */
export function daysSince({ latest }: Pick<EventCard, "latest">, today: Day): number | null {
  return latest === null ? null : Math.max(0, daysBetween(latest, today));
}

/** "summit (United States)": what one chosen type and one chosen country say of what is counted. */
export function wordsOf({ type, country }: Pick<Filter, "type" | "country">, wording: Wording = english): string {
  const [kind, place] = [type.length === 1 && type[0], country.length === 1 && country[0]];
  const noun = kind ? wording.t(typeWords[kind]).toLowerCase() : wording.t("event");
  return place ? `${noun} (${wording.country(place)})` : noun;
}
