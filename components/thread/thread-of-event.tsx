import Link from "next/link";
import { eventHref } from "#components/event/event-row";
import { formatDate } from "#core/dates/format-date";
import { type ThreadCard, type ThreadEntry, threadTitle } from "#core/thread/thread-record";

/** Where an event stands in its negotiation thread, with the ways back and on in it. */
export function ThreadOfEvent({
  thread: { card, entries },
  slug,
  knownOn,
}: {
  thread: { card: ThreadCard; entries: readonly ThreadEntry[] };
  /** of the event */
  slug: string;
  knownOn: string | null;
}) {
  const place = entries.findIndex((entry) => entry.card.slug === slug);
  const [before, after] = [entries[place - 1]?.card, entries[place + 1]?.card];
  const query = knownOn ? `?knownOn=${knownOn}` : "";
  return (
    <section aria-labelledby="thread" className="thread-of-event">
      <h2 id="thread">Negotiation thread</h2>
      <p>
        Event {place + 1} of {entries.length} in{" "}
        <Link href={`/threads/${card.slug}${query}#${slug}`} prefetch={false}>
          {threadTitle(card)}
        </Link>
      </p>
      {before && (
        <p className="text-small">
          <span className="text-soft">Before, {formatDate(before.date)}: </span>
          <Link href={eventHref(before, knownOn)} prefetch={false}>
            {before.title}
          </Link>
        </p>
      )}
      {after && (
        <p className="text-small">
          <span className="text-soft">Then, {formatDate(after.date)}: </span>
          <Link href={eventHref(after, knownOn)} prefetch={false}>
            {after.title}
          </Link>
        </p>
      )}
    </section>
  );
}
