import Link from "next/link";
import { ActRows } from "#components/desk/act-rows";
import { type Count, Counts } from "#components/desk/counts";
import { WaitRows } from "#components/desk/wait-rows";
import { everything } from "#core/desk/audit-query";
import { database } from "#data/client";
import { listAudit } from "#data/desk/audit-list";
import { countWaiting } from "#data/desk/dashboard";
import { countGaps } from "#data/desk/gaps";
import { countLostEvidence } from "#data/desk/lost-evidence";
import { countWaitingNotes } from "#data/desk/reader-notes";
import { countUnknownNames } from "#data/desk/unknown-names";
import { listWaitsForMe } from "#data/desk/waits-for-me";
import { getEditor } from "./editor";
import { today } from "./today";

export default async function DashboardPage() {
  const editor = await getEditor();
  const db = await database();
  const [waiting, notes, lost, unknown, gaps, waits, { lines }] = await Promise.all([
    countWaiting(db),
    countWaitingNotes(db),
    countLostEvidence(db),
    countUnknownNames(db),
    countGaps(db, today()),
    listWaitsForMe(db, editor),
    listAudit(db, editor, everything, { after: null, limit: 15 }),
  ]);
  const counts: Count[] = [
    [waiting.inReview, ["event waits for review", "events wait for review"], "/admin/events?state=in_review"],
    [
      waiting.proposals,
      ["change of a published event waits", "changes of published events wait"],
      "/admin/events?state=proposed",
    ],
    [
      waiting.asked,
      ["event to be mended by its author", "events to be mended by their authors"],
      "/admin/events?state=asked",
    ],
    [waiting.drafts, ["draft", "drafts"], "/admin/events?state=draft"],
    [waiting.suggestions, ["suggestion from an article", "suggestions from articles"], "/admin/suggestions"],
    [notes, ["suggestion of a reader", "suggestions of readers"], "/admin/notes"],
    [unknown, ["unknown name in suggestions", "unknown names in suggestions"], "/admin/people/unknown"],
  ];
  const missing: Count[] = [
    [gaps.stale, ["plan whose day has passed", "plans whose day has passed"], "/admin/gaps?kind=stale"],
    [gaps["one-source"], ["event lacks a second source", "events lack a second source"], "/admin/gaps?kind=one-source"],
    [gaps["no-evidence"], ["event has no evidence", "events have no evidence"], "/admin/gaps?kind=no-evidence"],
    [lost, ["passage of evidence needs review", "passages of evidence need review"], "/admin/evidence"],
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
        <Counts counts={counts} />
      </section>
      <section aria-labelledby="mine" className="grid gap-4">
        <h2 id="mine">What waits for you</h2>
        <WaitRows waits={waits} />
      </section>
      <section aria-labelledby="missing" className="grid gap-4">
        <h2 id="missing">What is missing</h2>
        <Counts counts={missing} />
      </section>
      <section aria-labelledby="acts" className="grid gap-4">
        <h2 id="acts">Lately</h2>
        <ActRows acts={lines} label="What was done at the desk" isBrief />
        <p>
          <Link href="/admin/audit" prefetch={false}>
            All of the log
          </Link>
        </p>
      </section>
    </div>
  );
}
