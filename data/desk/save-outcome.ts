import type { Problem } from "#core/desk/event-problems";
import type { UnfinishedContent } from "#core/event-draft";
import type { Publication } from "#prisma/client";

/** What an editor wants with what they wrote: to keep it, to have it looked at, or to have readers see it. */
export type Intent = "draft" | "submit" | "publish";

export interface SaveRequest {
  /** null = a new event */
  id: string | null;
  /** the version that the editor began with; null for a new event */
  version: number | null;
  content: UnfinishedContent;
  intent: Intent;
  reason: string;
  groupId?: string | null;
  /** what tells the form that asks for it (sent-form.ts) */
  sent?: string | null;
}

/** How a save ended. `stale` and `problems` have written nothing. */
export type SaveOutcome =
  | { kind: "saved"; id: string; slug: string; version: number; state: Publication }
  /** a published event stays as it is until a reviewer has decided */
  | { kind: "proposed"; id: string; slug: string; proposal: string }
  | { kind: "stale"; id: string; current: number }
  | { kind: "problems"; problems: Problem[] };
