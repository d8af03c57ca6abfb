import Link from "next/link";
import { stateWords } from "#components/desk/desk-event-rows";
import { DeskTable } from "#components/desk/desk-table";
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
    <DeskTable label="Events" columns={["Event", "What was done", "State now"]}>
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
    </DeskTable>
  );
}
