import type { ReactNode } from "react";
import { Link } from "#components/language/link";
import type { EventSpan } from "#core/entity-record";
import { spanYears } from "#core/span-words";
import { useWording } from "#language";

/** A row of a register: a name with what is said of it, how many events and in which years. */
export interface RegisterRow extends EventSpan {
  key: string;
  name: ReactNode;
  meta: ReactNode;
  /** to its events on the timeline */
  eventsHref: string;
}

/** A list of people or places as a table: name, number of events, years. */
export function RegisterTable({ label, rows }: { label: string; rows: readonly RegisterRow[] }) {
  const wording = useWording();
  return (
    <table className="register" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{wording.t("Name")}</th>
          <th scope="col">{wording.t("Events")}</th>
          <th scope="col">{wording.t("Years")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, meta, eventsHref, ...span }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              {meta && <span className="register-meta">{meta}</span>}
            </th>
            <td>
              {span.events > 0 ? (
                <Link href={eventsHref} title={wording.t("Show them on the timeline")}>
                  {wording.number(span.events)}
                </Link>
              ) : (
                "–"
              )}
            </td>
            <td>{spanYears(span)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
