import type { ClaimStatus, EventType } from "#core/event";
import { statusWords, typeWords } from "#core/event-words";

/** The type of an event: its icon and the word for it. */
export function TypeMark({ type }: { type: EventType }) {
  return (
    <span data-type={type} className="inline-flex items-center gap-2">
      <i className="icon" aria-hidden="true" />
      {typeWords[type]}
    </span>
  );
}

/** The status of an event: its shape and the word for it. */
export function StatusMark({ status }: { status: ClaimStatus }) {
  return (
    <span data-status={status} className="inline-flex items-center gap-2">
      <i className="status-mark" aria-hidden="true" />
      {statusWords[status]}
    </span>
  );
}
