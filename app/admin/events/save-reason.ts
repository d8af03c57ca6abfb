import { isChanged, needsReason } from "#core/desk/change-reason";
import type { Problem } from "#core/desk/event-problems";
import type { UnfinishedContent } from "#core/event-draft";
import type { Database } from "#data/client";
import { type DeskEvent, findRevisionContent } from "#data/desk/desk-events";

/** What a save says of its reason. */
export interface SaveReason {
  words: string;
  problems: Problem[];
  /** whether it is published already and says just that: there is nothing to save */
  isIdle: boolean;
}

const noReason = { field: "reason", message: "Say why you change it: others will ask, years from now." };

/** The reason of a save and, where it needs one and has none, that. `current` is the event as it is stored; null = a new one. */
export async function reasonOf(
  db: Database,
  current: DeskEvent | null,
  { content, version, reason }: { content: UnfinishedContent; version: number | null; reason: string | undefined },
): Promise<SaveReason> {
  const said = (reason ?? "").trim();
  if (!current) return { words: said || "First version", problems: [], isIdle: false };
  const changed = isChanged(await baseOf(db, current, version), content);
  return {
    words: said || (changed ? "First version" : "As it stood"),
    problems: said === "" && needsReason(current.state, changed) ? [noReason] : [],
    isIdle: current.state === "published" && current.version === version && !changed,
  };
}

/** What an event said when the form began with it. */
export async function baseOf(
  db: Database,
  { id, content }: DeskEvent,
  version: number | null,
): Promise<UnfinishedContent> {
  return (await findRevisionContent(db, id, version ?? 0)) ?? content;
}
