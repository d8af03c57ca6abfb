import Link from "next/link";
import { stateWords } from "#components/desk/desk-event-rows";
import { DeskTable } from "#components/desk/desk-table";
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
    <DeskTable label="All revisions" columns={["Version", "When (UTC)", "Who", "Why", hasStates && "State", "Compare"]}>
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
    </DeskTable>
  );
}
