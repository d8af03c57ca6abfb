import { z } from "zod";
import { EventDraft } from "#core/event-draft";

/**
 * What a revision keeps of an event: its draft after the change. `state` is written where the change made it other than
 * published. Fields that later versions of the program added or dropped do no harm.
 */
export const EventSnapshot = z.object({
  ...EventDraft.shape,
  state: z.enum(["draft", "in_review", "published", "withdrawn"]).default("published"),
});
export type EventSnapshot = z.infer<typeof EventSnapshot>;
