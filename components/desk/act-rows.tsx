import Link from "next/link";
import { formatInstant } from "#core/desk/format-instant";

/** Something that was done or refused at the desk. */
export interface ActRow {
  id: string;
  at: Date;
  by: string;
  action: string;
  isRefused: boolean;
  noun: string | null;
  subjectId: string | null;
  subject: string | null;
  reason: string | null;
  /** what else the log keeps; the dashboard shows none of it */
  detail?: unknown;
}

/** What was done at the desk, newest first. */
export function ActRows({ acts, label }: { acts: ActRow[]; label: string }) {
  return (
    <table className="desk-table is-stacked" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">When (UTC)</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {acts.map((act) => (
          <tr key={act.id}>
            <td>
              <time dateTime={act.at.toISOString()}>{formatInstant(act.at)}</time>
            </td>
            <td>{act.by}</td>
            <td>
              {act.isRefused && <strong>Refused: </strong>}
              {act.action.replace(".", ": ").replaceAll("-", " ")} <Subject {...act} />
            </td>
            <td>
              {act.reason}
              <Detail detail={act.detail} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where records of a kind are at the desk. */
const desks: Record<string, string> = {
  event: "/admin/events",
  entity: "/admin/people",
  place: "/admin/places",
  article: "/admin/articles",
  import: "/admin/import",
  group: "/admin/groups",
};

function Subject({ noun, subjectId, subject }: ActRow) {
  if (!subject) return null;
  const desk = desks[noun ?? ""];
  if (!desk || !subjectId) return <span>{subject}</span>;
  return (
    <Link href={`${desk}/${subjectId}`} prefetch={false}>
      {subject}
    </Link>
  );
}

/** What else is told of an act, for who wants to know: folded away. */
function Detail({ detail }: { detail: unknown }) {
  if (typeof detail !== "object" || detail === null || Object.keys(detail).length === 0) return null;
  return (
    <details className="audit-detail">
      <summary>More</summary>
      {Object.entries(detail).map(([key, value]) => (
        <div key={key}>
          {key}: {typeof value === "string" ? value : JSON.stringify(value)}
        </div>
      ))}
    </details>
  );
}
