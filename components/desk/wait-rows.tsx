import Link from "next/link";
import { DeskTable } from "#components/desk/desk-table";
import { formatInstant } from "#core/desk/format-instant";

interface Wait {
  what: string;
  title: string;
  href: string;
  by: string | null;
  at: Date;
}

/** What waits for the editor who looks, longest first. */
export function WaitRows({ waits }: { waits: Wait[] }) {
  if (waits.length === 0) return <p className="text-soft">Nothing waits for you.</p>;
  return (
    <DeskTable label="What waits for you" columns={["What", "About", "By", "Since (UTC)"]}>
      {waits.map(({ what, title, href, by, at }) => (
        <tr key={`${href} ${at.toISOString()} ${what}`}>
          <td>{what}</td>
          <td>
            <Link href={href} prefetch={false}>
              {title}
            </Link>
          </td>
          <td>{by}</td>
          <td>{at.getTime() > 0 && <time dateTime={at.toISOString()}>{formatInstant(at)}</time>}</td>
        </tr>
      ))}
    </DeskTable>
  );
}
