import Link from "next/link";
import { stateWords } from "#components/desk/desk-event-rows";
import { formatDate } from "#core/dates/format-date";

interface AlikeEvent {
  id: string;
  title: string;
  date: string;
  reasons: string[];
}

interface Props {
  event: { id: string; slug: string; state: keyof typeof stateWords; version: number; withdrawnFor: string | null };
  /** what was just done to it; null = nothing */
  saved: string | null;
  alike: AlikeEvent[];
}

/** How an event stands, what was just done to it, and which events look like it. */
export function EventStanding({ event, saved, alike }: Props) {
  const { id, slug, state, version, withdrawnFor } = event;
  const done = saved ? savedWords[saved] : undefined;
  return (
    <div className="grid gap-4">
      {done && (
        <p role="status" className="notice">
          {done}
        </p>
      )}
      <p className="text-small text-soft">
        <strong>{stateWords[state]}</strong>
        {withdrawnFor && `: ${withdrawnFor}`} · version {version} ·{" "}
        <Link href={`/admin/events/${id}/revisions`} prefetch={false}>
          Revisions
        </Link>
        {" · "}
        <Link href={`/admin/events/${id}/discussion`} prefetch={false}>
          Discussion
        </Link>
        {" · "}
        <Link href={`/admin/events/${id}/korean`} prefetch={false}>
          In Korean
        </Link>
        {state !== "withdrawn" && (
          <>
            {" · "}
            <Link href={`/admin/events/${id}/merge`} prefetch={false}>
              Merge with another…
            </Link>
          </>
        )}
        {state === "published" && (
          <>
            {" · "}
            <Link href={`/events/${slug}`} prefetch={false}>
              What readers see
            </Link>
          </>
        )}
      </p>
      <AlikeNotice alike={alike} />
    </div>
  );
}

/** Events on record that may be the same one, with reasons. */
export function AlikeNotice({ alike }: { alike: AlikeEvent[] }) {
  if (alike.length === 0) return null;
  return (
    <section role="status" className="notice" aria-label="Look alike">
      <p className="font-semibold">
        {alike.length === 1 ? "One event looks alike:" : `${alike.length} events look alike:`}
      </p>
      <ul className="alike">
        {alike.map(({ id, title, date, reasons }) => (
          <li key={id}>
            <a href={`/admin/events/${id}`} target="_blank" rel="noopener">
              {title}
            </a>
            , {formatDate(date)} <span className="text-soft">({reasons.join("; ")})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const savedWords: Record<string, string> = {
  draft: "Saved as a draft. Readers do not see it yet.",
  in_review: "Sent for review. A reviewer decides when readers see it.",
  published: "Published. Readers see it now.",
  proposed: "Sent for review. Readers see the version before it until a reviewer has decided.",
  withdrawn: "Withdrawn. Its address says why.",
  declined: "The change is declined; its author reads why.",
  returned: "Sent back to its author, with what is to be mended.",
  discarded: "What was not saved is discarded.",
};
