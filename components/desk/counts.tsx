import Link from "next/link";

/** A number that leads to its list, with the words for one and for any other number. */
export type Count = [count: number, words: [one: string, many: string], href: string];

/** Numbers of the dashboard. */
export function Counts({ counts }: { counts: Count[] }) {
  return (
    <ul className="desk-counts">
      {counts.map(([count, [one, many], href]) => (
        <li key={href}>
          <Link href={href} prefetch={false} className="quiet-link">
            <strong>{count.toLocaleString("en")}</strong> {count === 1 ? one : many}
          </Link>
        </li>
      ))}
    </ul>
  );
}
