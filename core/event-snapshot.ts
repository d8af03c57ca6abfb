import { z } from "zod";
import { UnfinishedContent as Unfinished, type UnfinishedContent } from "#core/event-draft";

/**
 * What a revision keeps of an event: its content after the change. `state` is written where the change made it other than
 * published, and a snapshot of what was not published yet may be unfinished. Fields that later versions of the program
 * added or dropped do no harm; `quotes` is missing where the revision was made by a program that did not keep them.
 */
export const EventSnapshot = z.object({
  ...Unfinished.shape,
  quotes: Unfinished.shape.quotes.unwrap().optional(),
  state: z.enum(["draft", "in_review", "published", "withdrawn"]).default("published"),
});
export type EventSnapshot = z.infer<typeof EventSnapshot>;

/** The content of a snapshot; passages that it does not tell of are those of now. */
export function contentOf(snapshot: EventSnapshot, now: Pick<UnfinishedContent, "quotes">): UnfinishedContent {
  const { state: _, ...content } = snapshot;
  return { ...content, quotes: content.quotes ?? now.quotes };
}
