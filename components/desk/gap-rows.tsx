import { DeskTable } from "#components/desk/desk-table";
import { EventCell } from "#components/desk/event-cell";
import { formatDate } from "#core/dates/format-date";
import type { EventStatus, EventType } from "#core/event";

interface GapEvent {
  id: string;
  title: string;
  type: EventType;
  status: EventStatus;
  date: string;
  sources: number;
  quotes: number;
}

/** Events that lack something, with what they have. */
export function GapRows({ events, label }: { events: GapEvent[]; label: string }) {
  return (
    <DeskTable label={label} columns={["Event", "When", "Told by"]}>
      {events.map(({ date, sources, quotes, ...event }) => (
        <tr key={event.id}>
          <EventCell event={event} />
          <td>{formatDate(date)}</td>
          <td>
            {sources === 1 ? "1 source" : `${sources} sources`}, {quotes === 1 ? "1 passage" : `${quotes} passages`}
          </td>
        </tr>
      ))}
    </DeskTable>
  );
}
