import type { UnfinishedContent } from "#core/event-draft";
import { compareChanges } from "./merge-contents";

type State = "draft" | "in_review" | "published" | "withdrawn";

/**
 * Whether a save has to say why. What nobody but editors has seen may change without a word, and to publish what stands there is no
 * change; whoever brings back what was withdrawn answers a reason, and gives one.
 * @param state of the event as it is stored; null = it is new
 */
export function needsReason(state: State | null, isChanged: boolean): boolean {
  if (state === null || state === "draft") return false;
  return isChanged || state === "withdrawn";
}

/** What the form says of its reason, by the state of the event. */
export const reasonHints: Record<State | "new", string> = {
  new: "Not needed: nobody has seen it yet.",
  draft: "Not needed until it is sent for review; to give the draft up, say why.",
  in_review: "Needed if you change what it says, or withdraw it. To publish it as it stands, leave this empty.",
  published: "Needed to change what it says, or to withdraw it.",
  withdrawn: "Needed to publish it again.",
};

/** Whether an event says something else than before, in any field. */
export function isChanged(before: UnfinishedContent, after: UnfinishedContent): boolean {
  const hidden = ({ participants, quotes }: UnfinishedContent) =>
    JSON.stringify([participants.map(({ entity }) => entity), quotes.map(({ start, end }) => [start, end])]);
  return compareChanges(before, after, before).length > 0 || hidden(before) !== hidden(after);
}
