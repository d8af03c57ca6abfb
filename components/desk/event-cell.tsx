import Link from "next/link";
import type { EventStatus, EventType } from "#core/event";
import { statusWords, typeWords } from "#core/event-words";

interface Props {
  event: { id: string; title: string; type: EventType; status: EventStatus };
}

/** The cell of a table that leads to an event at the desk. */
export function EventCell({ event: { id, title, type, status } }: Props) {
  return (
    <td>
      <Link href={`/admin/events/${id}`} prefetch={false}>
        {title}
      </Link>
      <br />
      <span className="text-soft">
        {typeWords[type]}, {statusWords[status]}
      </span>
    </td>
  );
}
