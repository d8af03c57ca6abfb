import { may } from "#core/desk/permissions";
import type { Editor } from "#core/desk/role";
import type { Database } from "#data/client";
import { listWaitingChanges } from "./article-change";
import { countLostEvidence } from "./lost-evidence";

/** Something that somebody waits for, and where one sees to it. */
export interface Waits {
  /** what it is: `An event for review` */
  what: string;
  title: string;
  href: string;
  by: string | null;
  at: Date;
}

const most = 30;

/**
 * What waits for an editor, longest first: changes that were asked of their events, and answers in threads of theirs; for
 * who may publish also what others sent for review.
 */
export async function listWaitsForMe(db: Database, editor: Editor): Promise<Waits[]> {
  const [asked, said, reviews] = await Promise.all([
    listAskedOfMe(db, editor),
    listSaidToMe(db, editor),
    may(editor.role, "event.publish") ? listReviews(db, editor) : [],
  ]);
  return [...asked, ...said, ...reviews].toSorted((a, b) => a.at.getTime() - b.at.getTime()).slice(0, most);
}

/** Open requests about events that the editor has written at. */
async function listAskedOfMe(db: Database, editor: Editor): Promise<Waits[]> {
  const requests = await db.comment.findMany({
    where: { noun: "event", kind: "request", resolvedAt: null, parentId: null, editorId: { not: editor.id } },
    orderBy: { createdAt: "asc" },
    take: 500,
  });
  const mine = await listMyEvents(
    db,
    editor,
    requests.map(({ subjectId }) => subjectId),
  );
  return toWaits(
    db,
    "Changes are asked for",
    requests.filter(({ subjectId }) => mine.has(subjectId)),
  );
}

/** Open threads that the editor began or answered, in which somebody else spoke last. */
async function listSaidToMe(db: Database, editor: Editor): Promise<Waits[]> {
  const threads = await db.comment.findMany({
    where: {
      ...{ noun: "event", kind: "comment", parentId: null, resolvedAt: null },
      OR: [{ editorId: editor.id }, { replies: { some: { editorId: editor.id } } }],
    },
    include: { replies: { orderBy: { createdAt: "desc" }, take: 1 } },
    orderBy: { createdAt: "asc" },
    take: 200,
  });
  const answered = threads.flatMap(({ replies: [last] }) => (last && last.editorId !== editor.id ? [last] : []));
  return toWaits(db, "An answer to you", answered);
}

async function listMyEvents(db: Database, editor: Editor, ids: string[]): Promise<Set<string>> {
  const rows = await db.revision.findMany({
    where: { noun: "event", subjectId: { in: [...new Set(ids)] }, editorId: editor.id },
    distinct: ["subjectId"],
    select: { subjectId: true },
  });
  return new Set(rows.map(({ subjectId }) => subjectId));
}

interface Said {
  subjectId: string;
  by: string;
  createdAt: Date;
}

async function toWaits(db: Database, what: string, said: readonly Said[]): Promise<Waits[]> {
  const events = await db.event.findMany({
    where: { id: { in: said.map(({ subjectId }) => subjectId) } },
    select: { id: true, title: true },
  });
  const titles = new Map(events.map(({ id, title }) => [id, title]));
  return said.flatMap(({ subjectId, by, createdAt: at }) => {
    const title = titles.get(subjectId);
    return title ? [{ what, title, href: `/admin/events/${subjectId}/discussion`, by, at }] : [];
  });
}

/** Events and changes that others sent for review, and texts that wait to be compared. */
async function listReviews(db: Database, editor: Editor): Promise<Waits[]> {
  const [events, proposals, changes, lost] = await Promise.all([
    db.event.findMany({
      where: { state: "in_review" },
      orderBy: { updatedAt: "asc" },
      take: most,
      select: { id: true, title: true, updatedAt: true },
    }),
    db.proposal.findMany({
      where: { noun: "event", state: "waiting", editorId: { not: editor.id } },
      orderBy: { createdAt: "asc" },
      take: most,
    }),
    listWaitingChanges(db),
    countLostEvidence(db),
  ]);
  const proposed = await toWaits(db, "A change of a published event", proposals);
  return [
    ...events.map(({ id, title, updatedAt: at }) => ({
      ...{ what: "An event for review", title, href: `/admin/events/${id}`, by: null, at },
    })),
    ...proposed.map((each) => ({ ...each, href: each.href.replace(/\/discussion$/, "") })),
    ...changes.map(({ id, article, by, at }) => ({
      ...{ what: "Another text of an article", title: article.title, by, at },
      href: `/admin/articles/${article.id}/changes/${id}`,
    })),
    ...(lost > 0
      ? [
          {
            ...{ what: "Evidence needs review", title: lost === 1 ? "1 passage is lost" : `${lost} passages are lost` },
            ...{ href: "/admin/evidence", by: null, at: new Date(0) },
          },
        ]
      : []),
  ];
}
