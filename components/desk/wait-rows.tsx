import Link from "next/link";
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
    <table className="desk-table is-stacked" aria-label="What waits for you">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">About</th>
          <th scope="col">By</th>
          <th scope="col">Since (UTC)</th>
        </tr>
      </thead>
      <tbody>
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
      </tbody>
    </table>
  );
}
