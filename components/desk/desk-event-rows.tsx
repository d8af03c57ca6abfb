import { EventCell } from "#components/desk/event-cell";
import { formatDate } from "#core/dates/format-date";
import { formatInstant } from "#core/desk/format-instant";
import type { EventStatus, EventType } from "#core/event";

export interface DeskEventRow {
  id: string;
  title: string;
  type: EventType;
  status: EventStatus;
  date: string;
  state: keyof typeof stateWords;
  version: number;
  updatedAt: Date;
  proposals: number;
}

/** The states of an event in words. */
export const stateWords = { draft: "draft", in_review: "in review", published: "published", withdrawn: "withdrawn" };

/** Events as the desk lists them. */
export function DeskEventRows({ events }: { events: DeskEventRow[] }) {
  return (
    <table className="desk-table is-stacked" aria-label="Events">
      <thead>
        <tr>
          <th scope="col">Event</th>
          <th scope="col">When it happened</th>
          <th scope="col">State</th>
          <th scope="col">Changed (UTC)</th>
        </tr>
      </thead>
      <tbody>
        {events.map(({ date, state, version, updatedAt, proposals, ...event }) => (
          <tr key={event.id}>
            <EventCell event={event} />
            <td>{formatDate(date)}</td>
            <td>
              {stateWords[state]}
              {proposals > 0 && <strong> · {proposals === 1 ? "a change waits" : `${proposals} changes wait`}</strong>}
            </td>
            <td>
              {formatInstant(updatedAt)} · version {version}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
