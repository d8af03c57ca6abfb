import type { UnfinishedContent } from "#core/event-draft";
import { type EventPart, eventParts, partNames, partWords } from "./event-parts";
import type { NamedChange } from "./named-change";

/** A part that two editors changed, or one of them. */
export interface PartChange {
  part: EventPart;
  mine: string;
  theirs: string;
  /** who changed it: where both did, one has to be chosen */
  by: "me" | "them" | "both";
}

/** Changes with the names of their parts, as people read them. */
export function nameChanges(changes: readonly PartChange[]): NamedChange[] {
  return changes.map((change) => ({ ...change, name: eventParts[change.part].name }));
}

/**
 * What became of the parts of an event that two editors changed from one base. What both left alone, or changed alike, is
 * no change.
 */
export function compareChanges(
  base: UnfinishedContent,
  mine: UnfinishedContent,
  theirs: UnfinishedContent,
): PartChange[] {
  return partNames.flatMap((part): PartChange[] => {
    const [before, my, their] = [base, mine, theirs].map((content) => partWords(content, part)) as [
      string,
      string,
      string,
    ];
    if (my === their) return [];
    const by = my === before ? "them" : their === before ? "me" : "both";
    return [{ part, mine: my, theirs: their, by }];
  });
}
