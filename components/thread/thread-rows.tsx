import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { knownOnQuery } from "#components/person/person-row";
import type { EventStatus } from "#core/event";
import { eventStatuses } from "#core/event-kinds";
import { statusWords } from "#core/event-words";
import { eventCount } from "#core/span-words";
import { type ThreadCard, threadState, threadTitle } from "#core/thread/thread-record";
import type { Filter } from "#core/timeline/filter";
import { useWording } from "#language";

/** Threads, each by its counterparts and years and by its best known event, with what became of its events. */
export function ThreadRows({ threads, filter }: { threads: readonly ThreadCard[]; filter: Filter }) {
  const wording = useWording();
  return (
    <ol aria-label={wording.t("Negotiation threads")} className="threads">
      {threads.map((thread) => (
        <li key={thread.slug}>
          <h2>
            <Link href={`/threads/${thread.slug}${knownOnQuery(filter)}`} className="card-title">
              {threadTitle(thread, wording)}
            </Link>
          </h2>
          <p>
            <Phrase text="Best known for: {title}" title={<span lang={wording.recordLang}>{thread.best.title}</span>} />
          </p>
          <p className="thread-meta">
            <StatusCounts statuses={thread.statuses} />
            <span>
              {[eventCount(thread.events, wording), threadState(thread, wording)].filter(Boolean).join(" · ")}
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** What became of the events of a thread: a mark and a number for each status that occurs. */
export function StatusCounts({ statuses }: { statuses: ThreadCard["statuses"] }) {
  const { t } = useWording();
  const counts = eventStatuses.flatMap((status): [EventStatus, number][] => {
    const count = statuses[status];
    return count ? [[status, count]] : [];
  });
  return (
    <span className="status-counts">
      {counts.map(([status, count]) => (
        <span key={status} data-status={status}>
          <i className="status-mark" aria-hidden="true" /> {count} {t(statusWords[status]).toLowerCase()}
        </span>
      ))}
    </span>
  );
}
