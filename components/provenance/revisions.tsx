import Link from "next/link";
import { formatDay } from "#core/dates/format-date";
import type { PublishedRevision } from "#core/provenance/provenance";

/** The published revisions of an event, oldest first. */
export function Revisions({ slug, revisions }: { slug: string; revisions: PublishedRevision[] }) {
  return (
    <section aria-labelledby="revisions" className="mt-10">
      <h2 id="revisions">Revisions</h2>
      <ol className="history">
        {revisions.map(({ number, at, by, reason, version, isWithdrawn }) => (
          <li key={number} id={`revision-${number}`} className="report">
            <p className="text-small text-soft">
              {formatDay(at.slice(0, 10))} · {by} · revision {number}, dataset version{" "}
              <Link href={`/events/${slug}?asOfVersion=${version}`} prefetch={false}>
                {version}
              </Link>
            </p>
            <p>
              {isWithdrawn && "Withdrawn: "}
              {reason}
            </p>
          </li>
        ))}
      </ol>
      <p>
        <Link href={`/changes?record=${slug}`}>What each of them changed</Link>
      </p>
    </section>
  );
}
