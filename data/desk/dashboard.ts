import type { Database } from "#data/client";

/** How much waits at the desk, by kind. */
export interface Waiting {
  drafts: number;
  inReview: number;
  proposals: number;
  suggestions: number;
  /** events of which changes are asked for */
  asked: number;
}

export async function countWaiting(db: Database): Promise<Waiting> {
  const [drafts, inReview, proposals, suggestions, asked] = await Promise.all([
    db.event.count({ where: { state: "draft" } }),
    db.event.count({ where: { state: "in_review" } }),
    db.proposal.count({ where: { noun: "event", state: "waiting" } }),
    db.suggestion.count({ where: { state: "waiting" } }),
    listAskedEvents(db),
  ]);
  return { drafts, inReview, proposals, suggestions, asked: asked.length };
}

/** The ids of the events of which somebody has asked for changes that are not settled. */
export async function listAskedEvents(db: Database): Promise<string[]> {
  const rows = await db.comment.findMany({
    where: { noun: "event", kind: "request", resolvedAt: null, parentId: null },
    distinct: ["subjectId"],
    select: { subjectId: true },
  });
  return rows.map(({ subjectId }) => subjectId);
}

/** Something that was done or refused at the desk. */
export interface Act {
  id: string;
  at: Date;
  by: string;
  action: string;
  isRefused: boolean;
  noun: string | null;
  subjectId: string | null;
  subject: string | null;
  reason: string | null;
}
