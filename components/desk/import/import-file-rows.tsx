import Link from "next/link";
import { DeskTable } from "#components/desk/desk-table";
import { formatInstant } from "#core/desk/format-instant";

interface FileRow {
  id: string;
  name: string;
  by: string;
  createdAt: Date;
  rows: number;
  state: "waiting" | "imported" | "discarded";
  checkedAt: Date | null;
  groupId: string | null;
}

/** Files that were uploaded, and how far each has come. */
export function ImportFileRows({ files }: { files: FileRow[] }) {
  if (files.length === 0) return <p className="notice">No file was uploaded yet.</p>;
  return (
    <DeskTable label="Files" columns={["File", "Size", "Uploaded (UTC)", "State"]}>
      {files.map(({ id, name, by, createdAt, rows, state, checkedAt, groupId }) => (
        <tr key={id}>
          <td>
            <Link href={groupId ? `/admin/groups/${groupId}` : `/admin/import/${id}`} prefetch={false}>
              {name}
            </Link>
          </td>
          <td>{rows === 1 ? "one row" : `${rows.toLocaleString("en")} rows`}</td>
          <td>
            {formatInstant(createdAt)} by {by}
          </td>
          <td>{state === "imported" ? "imported" : checkedAt ? "looked at, not imported" : "uploaded"}</td>
        </tr>
      ))}
    </DeskTable>
  );
}
