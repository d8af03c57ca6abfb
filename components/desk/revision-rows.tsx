import Link from "next/link";
import { stateWords } from "#components/desk/desk-event-rows";
import { formatInstant } from "#core/desk/format-instant";

interface Revision {
  number: number;
  by: string;
  reason: string;
  at: Date;
  state: keyof typeof stateWords;
}

/** Every change of a record, newest first: who, when, why, and the way to what changed. */
export function RevisionRows({ id, revisions }: { id: string; revisions: Revision[] }) {
  return (
    <table className="desk-table is-stacked" aria-label="All revisions">
      <thead>
        <tr>
          <th scope="col">Version</th>
          <th scope="col">When (UTC)</th>
          <th scope="col">Who</th>
          <th scope="col">Why</th>
          <th scope="col">State</th>
          <th scope="col">Compare</th>
        </tr>
      </thead>
      <tbody>
        {revisions.map(({ number, by, reason, at, state }) => (
          <tr key={number}>
            <td>{number}</td>
            <td>{formatInstant(at)}</td>
            <td>{by}</td>
            <td>{reason}</td>
            <td>{stateWords[state]}</td>
            <td>
              {number > 1 && (
                <Link href={`/admin/events/${id}/revisions?from=${number - 1}&to=${number}`} prefetch={false}>
                  What changed in {number}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
