import { compareInThread, type EventTie, findPredecessors, type Predecessor, type ThreadEvent } from "./predecessor";

/** An event of a thread, and what it goes on from; null = it begins the thread. */
export interface ThreadStep<Event extends ThreadEvent> {
  event: Event;
  predecessor: Predecessor | null;
}

/** Events that go on from each other, in their order. The first one begins the thread and gives it its address. */
export interface EventThread<Event extends ThreadEvent> {
  steps: ThreadStep<Event>[];
}

/** Two events are a tie that both pages show already; from three on there is something to follow. */
export const leastSteps = 3;

/** All threads of some events, in the order in which they begin. */
export function findThreads<Event extends ThreadEvent>(
  events: readonly Event[],
  ties: readonly EventTie[],
): EventThread<Event>[] {
  const bySeq = new Map(events.map((event) => [event.seq, event]));
  const predecessors = findPredecessors(bySeq, ties);
  const roots = new Map<number, number>();
  const threads = new Map<number, ThreadStep<Event>[]>();
  for (const event of events.toSorted(compareInThread)) {
    const predecessor = predecessors.get(event.seq) ?? null;
    // What it goes on from is earlier, so its root is known by now.
    const root = predecessor ? (roots.get(predecessor.seq) as number) : event.seq;
    roots.set(event.seq, root);
    const steps = threads.get(root);
    if (steps) steps.push({ event, predecessor });
    else threads.set(root, [{ event, predecessor }]);
  }
  return [...threads.values()].filter((steps) => steps.length >= leastSteps).map((steps) => ({ steps }));
}
