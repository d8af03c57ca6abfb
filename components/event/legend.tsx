import { StatusMark, TypeMark } from "#components/event/event-kind";
import { eventStatuses, eventTypes } from "#core/event";

/** The marks of types and statuses with their words. */
export function Legend() {
  return (
    <dl className="legend">
      <dt className="label">Types</dt>
      <dd>
        <ul className="legend-row">
          {eventTypes.map((type) => (
            <li key={type}>
              <TypeMark type={type} />
            </li>
          ))}
        </ul>
      </dd>
      <dt className="label">Statuses</dt>
      <dd>
        <ul className="legend-row">
          {eventStatuses.map((status) => (
            <li key={status}>
              <StatusMark status={status} />
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
