import { eventHref } from "#components/event/event-row";
import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { titleIn } from "#core/event-translation";
import { type ThreadCard, type ThreadEntry, threadTitle } from "#core/thread/thread-record";
import { useWording } from "#language";

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
  const wording = useWording();
  const place = entries.findIndex((entry) => entry.card.slug === slug);
  const [before, after] = [entries[place - 1]?.card, entries[place + 1]?.card];
  const query = knownOn ? `?knownOn=${knownOn}` : "";
  return (
    <section aria-labelledby="thread" className="thread-of-event">
      <h2 id="thread">{wording.t("Negotiation thread")}</h2>
      <p>
        <Phrase
          text="Event {value} of {count} in {link}"
          value={place + 1}
          count={entries.length}
          link={<Link href={`/threads/${card.slug}${query}#${slug}`}>{threadTitle(card, wording)}</Link>}
        />
      </p>
      {before && (
        <p className="text-small">
          <span className="text-soft">
            <Phrase text="Before, {date}:" date={wording.date(before.date)} />{" "}
          </span>
          <Link href={eventHref(before, knownOn)} lang={titleIn(before, wording).lang}>
            {titleIn(before, wording).text}
          </Link>
        </p>
      )}
      {after && (
        <p className="text-small">
          <span className="text-soft">
            <Phrase text="Then, {date}:" date={wording.date(after.date)} />{" "}
          </span>
          <Link href={eventHref(after, knownOn)} lang={titleIn(after, wording).lang}>
            {titleIn(after, wording).text}
          </Link>
        </p>
      )}
    </section>
  );
}
