import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { EventFacts } from "#components/event/event-facts";
import { EventHistory } from "#components/event/event-history";
import { StatusMark, TypeMark } from "#components/event/event-kind";
import { EventQuotes } from "#components/event/event-quotes";
import { EventSources } from "#components/event/event-sources";
import { database } from "#data/client";
import { findPreview } from "#data/desk/preview";
import { readQuotes } from "../../../../events/[slug]/event";
import { getEditor } from "../../../editor";

export const metadata: Metadata = { title: "Preview" };

/** What an editor has typed, as readers would see it. */
export default async function PreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, editor, db] = [await params, await getEditor(), await database()];
  const preview = await findPreview(db, editor, id);
  if (!preview) notFound();
  const { event, problems } = preview;
  const quotes = event ? await readQuotes(db, event.evidence) : [];
  return (
    <article>
      <p className="notice mt-8">
        A preview: nothing of it is saved.{" "}
        <Link href={`/admin/events/${id}`} prefetch={false}>
          Back to the form
        </Link>
      </p>
      {problems.length > 0 && (
        <ul className="mt-4 text-small">
          {problems.map(({ field, message }) => (
            <li key={`${field} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
      {event && (
        <>
          <header className="mt-8 grid gap-4">
            <p className="kicker">
              <TypeMark type={event.type} />
              <StatusMark status={event.status} />
            </p>
            <h1 className="max-w-[26ch]">{event.title}</h1>
          </header>
          <div className="event-sides">
            <div className="event-side">
              <p className="font-serif text-lead">{event.summary}</p>
              <EventFacts event={event} />
              {event.note && <p className="notice">{event.note}</p>}
            </div>
            <div className="event-side">
              <EventQuotes event={event.slug} quotes={quotes} />
              <EventHistory event={event} />
              <EventSources sources={event.sources} />
            </div>
          </div>
        </>
      )}
    </article>
  );
}
