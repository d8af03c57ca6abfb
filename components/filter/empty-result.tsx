import Link from "next/link";

/** A filter that could be undone, and how many events that would show. */
export interface Undo {
  label: string;
  href: string;
  shows: number;
}

/** Says why nothing is shown, and what each filter hides. */
export function EmptyResult({ undos, all, path = "/" }: { undos: Undo[]; all: number; path?: string }) {
  return (
    <div className="notice mt-6">
      <p className="font-semibold">
        No event matches{undos.length > 1 ? ` all ${undos.length} filters together` : ""}. {all.toLocaleString("en")}{" "}
        are hidden.
      </p>
      <ul className="mt-2 grid gap-1">
        {undos.map(({ label, href, shows }) => (
          <li key={label}>
            <Link href={href} prefetch={false}>
              Remove “{label}”
            </Link>{" "}
            {shows === 0
              ? "and still none is shown"
              : `to see ${shows.toLocaleString("en")} ${shows === 1 ? "event" : "events"}`}
          </li>
        ))}
        <li>
          <Link href={path} prefetch={false}>
            Remove everything
          </Link>{" "}
          to see all of them
        </li>
      </ul>
    </div>
  );
}
