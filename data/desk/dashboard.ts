import type { Database } from "#data/client";

/** How much waits at the desk, by kind. */
export interface Waiting {
  drafts: number;
  inReview: number;
  proposals: number;
  suggestions: number;
}

export async function countWaiting(db: Database): Promise<Waiting> {
  const [drafts, inReview, proposals, suggestions] = await Promise.all([
    db.event.count({ where: { state: "draft" } }),
    db.event.count({ where: { state: "in_review" } }),
    db.proposal.count({ where: { state: "waiting" } }),
    db.suggestion.count({ where: { state: "waiting" } }),
  ]);
  return { drafts, inReview, proposals, suggestions };
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

/** The newest acts, newest first. */
export async function listActs(db: Database, limit: number): Promise<Act[]> {
  const rows = await db.auditEntry.findMany({ orderBy: { at: "desc" }, take: limit });
  return rows.map(({ outcome, ...row }) => ({ ...row, isRefused: outcome === "refused" }));
}
