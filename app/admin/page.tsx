import Link from "next/link";
import { ActRows } from "#components/desk/act-rows";
import { WaitRows } from "#components/desk/wait-rows";
import { database } from "#data/client";
import { countWaiting, listActs } from "#data/desk/dashboard";
import { countLostEvidence } from "#data/desk/lost-evidence";
import { countWaitingNotes } from "#data/desk/reader-notes";
import { listWaitsForMe } from "#data/desk/waits-for-me";
import { getEditor } from "./editor";

export default async function DashboardPage() {
  const editor = await getEditor();
  const db = await database();
  const [waiting, notes, lost, waits, acts] = await Promise.all([
    countWaiting(db),
    countWaitingNotes(db),
    countLostEvidence(db),
    listWaitsForMe(db, editor),
    listActs(db, 20),
  ]);
  const counts: [number, string, string][] = [
    [waiting.inReview, "events wait for review", "/admin/events?state=in_review"],
    [waiting.proposals, "changes of published events wait", "/admin/events?state=proposed"],
    [waiting.drafts, "drafts", "/admin/events?state=draft"],
    [waiting.suggestions, "suggestions from articles", "/admin/suggestions"],
    [notes, "suggestions of readers", "/admin/notes"],
    [lost, "passages of evidence need review", "/admin/evidence"],
  ];
  return (
    <div className="mt-8 grid gap-10">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <h1>Good to see you, {editor.name}.</h1>
        <div className="desk-buttons">
          <Link href="/admin/articles/new" className="button" prefetch={false}>
            New article
          </Link>
          <Link href="/admin/events/new" className="button button-plain" prefetch={false}>
            New event
          </Link>
        </div>
      </header>
      <section aria-labelledby="waits" className="grid gap-4">
        <h2 id="waits">What waits</h2>
        <ul className="desk-counts">
          {counts.map(([count, words, href]) => (
            <li key={href}>
              <Link href={href} prefetch={false} className="quiet-link">
                <strong>{count}</strong> {words}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="mine" className="grid gap-4">
        <h2 id="mine">What waits for you</h2>
        <WaitRows waits={waits} />
      </section>
      <section aria-labelledby="acts" className="grid gap-4">
        <h2 id="acts">Lately</h2>
        <ActRows acts={acts} label="What was done at the desk" />
      </section>
    </div>
  );
}
