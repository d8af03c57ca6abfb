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
            <td>{act.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Subject({ noun, subjectId, subject }: ActRow) {
  if (!subject) return null;
  if (noun !== "event" || !subjectId) return <span>{subject}</span>;
  return (
    <Link href={`/admin/events/${subjectId}`} prefetch={false}>
      {subject}
    </Link>
  );
}
