import { formatDate } from "#core/dates/format-date";
import { statusWords, typeWords } from "#core/event-words";
import type { TimelineEvent } from "#core/timeline/timeline-answer";

/** The list twin of a frozen timeline: as the record stood, while the links lead to what it says now. */
export function FrozenList({ events }: { events: TimelineEvent[] }) {
  return (
    <ol aria-label="Events" className="event-list">
      {events.map(({ slug, title, type, status, date }) => (
        <li key={slug} className="event-row" data-type={type} data-status={status}>
          <a href={`/events/${slug}`} target="_blank" rel="noopener">
            {title}
          </a>
          <span className="event-when">
            <span className="sentence">{formatDate(date)}</span>
          </span>
          <span className="event-meta">
            {typeWords[type]}, {statusWords[status].toLowerCase()}
          </span>
        </li>
      ))}
    </ol>
  );
}
