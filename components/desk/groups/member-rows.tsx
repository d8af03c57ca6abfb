import Link from "next/link";
import { stateWords } from "#components/desk/desk-event-rows";
import { formatDate } from "#core/dates/format-date";

interface Member {
  id: string;
  title: string;
  date: string;
  state: keyof typeof stateWords;
  version: number;
  isNew: boolean;
  isOvertaken: boolean;
}

/** Events that were changed together, and whether taking it back still reaches them. */
export function MemberRows({ members }: { members: Member[] }) {
  return (
    <table className="desk-table is-stacked" aria-label="Events">
      <thead>
        <tr>
          <th scope="col">Event</th>
          <th scope="col">What was done</th>
          <th scope="col">State now</th>
        </tr>
      </thead>
      <tbody>
        {members.map(({ id, title, date, state, version, isNew, isOvertaken }) => (
          <tr key={id}>
            <td>
              <Link href={`/admin/events/${id}`} prefetch={false}>
                {title}
              </Link>
              <span className="text-soft"> · {formatDate(date)}</span>
            </td>
            <td>
              {isNew ? (
                "added"
              ) : (
                <Link href={`/admin/events/${id}/revisions?from=${version - 1}&to=${version}`} prefetch={false}>
                  changed
                </Link>
              )}
              {isOvertaken && <strong> · and changed again since</strong>}
            </td>
            <td>{stateWords[state]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
