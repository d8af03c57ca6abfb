import Link from "next/link";
import { stateWords } from "#components/desk/desk-event-rows";
import { formatInstant } from "#core/desk/format-instant";

interface Revision {
  number: number;
  by: string;
  reason: string;
  at: Date;
  /** of events alone */
  state?: keyof typeof stateWords;
}

/** Every change of a record, newest first: who, when, why, and the way to what changed on the page at `path`. */
export function RevisionRows({ path, revisions }: { path: string; revisions: Revision[] }) {
  const hasStates = revisions.some(({ state }) => state !== undefined);
  return (
    <table className="desk-table is-stacked" aria-label="All revisions">
      <thead>
        <tr>
          <th scope="col">Version</th>
          <th scope="col">When (UTC)</th>
          <th scope="col">Who</th>
          <th scope="col">Why</th>
          {hasStates && <th scope="col">State</th>}
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
            {hasStates && <td>{state && stateWords[state]}</td>}
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
