import { StatusMark, TypeMark } from "#components/event/event-kind";
import { eventStatuses, eventTypes } from "#core/event-kinds";
import { useWording } from "#language";

/** The marks of types and statuses with their words. */
export function Legend() {
  const { t } = useWording();
  return (
    <dl className="legend">
      <dt className="label">{t("Types")}</dt>
      <dd>
        <ul className="legend-row">
          {eventTypes.map((type) => (
            <li key={type}>
              <TypeMark type={type} />
            </li>
          ))}
        </ul>
      </dd>
      <dt className="label">{t("Statuses")}</dt>
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
