import { DeskTable } from "#components/desk/desk-table";
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
    <DeskTable label="Events" columns={["Event", "When it happened", "State", "Changed (UTC)"]}>
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
    </DeskTable>
  );
}
