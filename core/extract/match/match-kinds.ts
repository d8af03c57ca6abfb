import type { EventType } from "#core/event";
import type { Agreement } from "./match-sketch";

const gatherings: ReadonlySet<EventType> = new Set<EventType>(["summit", "visit", "meeting", "talks"]);
const words: ReadonlySet<EventType> = new Set<EventType>(["agreement", "statement", "action"]);

/** Whether events of these kinds can be one at all: a search for candidates may leave out all others. */
export function canBeOneKind(a: EventType, b: EventType): boolean {
  return compareKinds(a, b).share > 0;
}

/** A summit is told as a visit, talks as a meeting; what was agreed may be on record as announced or done. */
export function compareKinds(a: EventType, b: EventType): Agreement {
  if (a === b) return { share: 1, reason: `same kind: ${a}`, isSame: true };
  if (gatherings.has(a) && gatherings.has(b)) return { share: 0.6, reason: `near kinds: ${a} and ${b}` };
  if (words.has(a) && words.has(b)) return { share: 0.4, reason: `near kinds: ${a} and ${b}`, isDoubtful: true };
  return { share: 0, reason: `different kinds: ${a} and ${b}` };
}
