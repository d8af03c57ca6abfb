import Link from "next/link";
import { formatInstant } from "#core/desk/format-instant";

interface Revision {
  number: number;
  by: string;
  reason: string;
  at: Date;
}

/** Every change of a person or a place, newest first: who, when, why, and the way to what changed. */
export function RecordRevisionRows({ path, revisions }: { path: string; revisions: Revision[] }) {
  return (
    <table className="desk-table is-stacked" aria-label="All revisions">
      <thead>
        <tr>
          <th scope="col">Version</th>
          <th scope="col">When (UTC)</th>
          <th scope="col">Who</th>
          <th scope="col">Why</th>
          <th scope="col">Compare</th>
        </tr>
      </thead>
      <tbody>
        {revisions.map(({ number, by, reason, at }) => (
          <tr key={number}>
            <td>{number}</td>
            <td>{formatInstant(at)}</td>
            <td>{by}</td>
            <td>{reason}</td>
            <td>
              {number > 1 && (
                <Link href={`${path}?from=${number - 1}&to=${number}`} prefetch={false}>
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
