import Link from "next/link";
import { DeskTable } from "#components/desk/desk-table";
import { formatInstant } from "#core/desk/format-instant";

interface Group {
  id: string;
  kind: keyof typeof groupKindWords;
  name: string;
  by: string;
  at: Date;
  reason: string;
  undoneBy: string | null;
}

/** What changes were made together by, in words. */
export const groupKindWords = {
  import: "Import",
  merge: "Merge",
  accept: "Accepted together",
  undo: "Taken back",
  "entity.merge": "Merge of people",
  "place.merge": "Merge of places",
};

/** What was done together, newest first. */
export function GroupRows({ groups }: { groups: Group[] }) {
  return (
    <DeskTable label="Changes made together" columns={["What", "When (UTC)", "Why", "State"]}>
      {groups.map(({ id, kind, name, by, at, reason, undoneBy }) => (
        <tr key={id}>
          <td>
            {groupKindWords[kind]}:{" "}
            <Link href={`/admin/groups/${id}`} prefetch={false}>
              {name}
            </Link>
          </td>
          <td>
            {formatInstant(at)} by {by}
          </td>
          <td>{reason}</td>
          <td>{undoneBy ? `taken back by ${undoneBy}` : ""}</td>
        </tr>
      ))}
    </DeskTable>
  );
}
