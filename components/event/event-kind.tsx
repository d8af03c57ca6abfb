import type { ClaimStatus, EventType } from "#core/event";
import { statusWords, typeWords } from "#core/event-words";
import { useWording } from "#language";

/** The type of an event: its icon and the word for it. */
export function TypeMark({ type }: { type: EventType }) {
  const { t } = useWording();
  return (
    <span data-type={type} className="inline-flex items-center gap-2">
      <i className="icon" aria-hidden="true" />
      {t(typeWords[type])}
    </span>
  );
}

/** The status of an event: its shape and the word for it. */
export function StatusMark({ status }: { status: ClaimStatus }) {
  const { t } = useWording();
  return (
    <span data-status={status} className="inline-flex items-center gap-2">
      <i className="status-mark" aria-hidden="true" />
      {t(statusWords[status])}
    </span>
  );
}
