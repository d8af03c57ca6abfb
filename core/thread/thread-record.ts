import type { Day } from "#core/dates/calendar";
import type { EventCard, EventStatus } from "#core/event";
import { english } from "#core/language/english";
import type { Wording } from "#core/language/wording";
import { spanYears } from "#core/span-words";
import type { TieKind } from "./predecessor";

/** A negotiation thread as lists show it: events that go on from each other. Its address is that of its first event. */
export interface ThreadCard {
  slug: string;
  /** the address of the page on this site */
  url: string;
  /** ISO 3166 codes of the counterparts of at least half of its events, the most frequent first */
  parties: string[];
  events: number;
  /** the days that put its first and its last event in order */
  first: Day;
  last: Day;
  /** how many of its events stand so */
  statuses: Partial<Record<EventStatus, number>>;
  /** events that are still to come on the day as of which it is told */
  ahead: number;
  /** days since its last event that is over; null = none is */
  quiet: number | null;
  /** its most salient event */
  best: { slug: string; title: string };
}

/** One event of a thread, and the one that it goes on from; null = it begins the thread. */
export interface ThreadEntry {
  card: EventCard;
  from: { slug: string; title: string; kind: TieKind; days: number; isJustBefore: boolean } | null;
}

/** "Japan, 2014–2015": a thread by its counterparts and years. */
export function threadTitle(
  { parties, first, last }: Pick<ThreadCard, "parties" | "first" | "last">,
  { t, country }: Wording = english,
): string {
  const names = parties
    .slice(0, 3)
    .map((code) => country(code))
    .join(", ");
  const more = parties.length - 3;
  const some = names || t("International bodies");
  const who = more > 0 ? t("{names} and {count} more", { names, count: more }) : some;
  return `${who}, ${spanYears({ first, last })}`;
}

/** What a thread stands at: what is still to come of it, or how long nothing has. */
export function threadState({ ahead, quiet }: Pick<ThreadCard, "ahead" | "quiet">, { t }: Wording = english): string {
  if (ahead > 0)
    return t(ahead === 1 ? "one event is still to come" : "{count} events are still to come", { count: ahead });
  if (quiet === null) return "";
  if (quiet < 60)
    return t(quiet === 1 ? "last event {count} day before" : "last event {count} days before", { count: quiet });
  return quiet < 730
    ? t("nothing more for {count} months", { count: Math.floor(quiet / 30) })
    : t("nothing more for {count} years", { count: Math.floor(quiet / 365) });
}

/** The counterparts of at least half of some events, the most frequent first; the most frequent one where none has so many. */
export function mainParties(events: readonly { counterparts: readonly string[] }[]): string[] {
  const counts = new Map<string, number>();
  for (const { counterparts } of events)
    for (const country of counterparts) counts.set(country, (counts.get(country) ?? 0) + 1);
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const main = byCount.filter(([, count]) => count * 2 >= events.length);
  return (main.length > 0 ? main : byCount.slice(0, 1)).map(([country]) => country);
}
