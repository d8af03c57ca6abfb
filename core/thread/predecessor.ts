import type { RelatedEvent } from "#core/event";

export type TieKind = RelatedEvent["kind"];

/** What the rule of threads asks of an event. Days are numbers (core/dates/calendar.ts). */
export interface ThreadEvent {
  /** the short number of the event */
  seq: number;
  /** the day that orders it */
  sort: number;
  /** its last possible day; not after `sort` where it is open */
  end: number;
  /** ISO 3166 codes of all who take part but the DPRK */
  counterparts: readonly string[];
}

/** One record names another: `from` is part of `to`, follows it, … or is just related to it. */
export interface EventTie {
  from: number;
  to: number;
  kind: TieKind;
}

/** The event that another one goes on from. */
export interface Predecessor {
  seq: number;
  kind: TieKind;
}

/** After a longer pause than this a related event begins something new, in days. */
export const longestPause = 365;

/**
 * The order of threads: by day, what lasts longer first, so that a part comes after its whole, and then by number. An
 * event goes on from an earlier one only, so that nothing can go in circles.
 */
export function compareInThread(a: ThreadEvent, b: ThreadEvent): number {
  return a.sort - b.sort || b.end - a.end || a.seq - b.seq;
}

/**
 * What each event goes on from: at most one earlier event that its record or theirs names. One that it is part of, follows,
 * comes out of or replaces, whenever that was. Else a related one of at most a year before with which it shares a
 * counterpart: that with the most alike counterparts, and of these the latest. So chains do not run together where a
 * record merely looks across to another capital or back over a decade.
 */
export function findPredecessors(
  events: ReadonlyMap<number, ThreadEvent>,
  ties: readonly EventTie[],
): Map<number, Predecessor> {
  const best = new Map<number, Predecessor>();
  for (const tie of ties) {
    const [from, to] = [events.get(tie.from), events.get(tie.to)];
    if (!from || !to || tie.from === tie.to) continue;
    const [earlier, later] = compareInThread(from, to) < 0 ? [from, to] : [to, from];
    const offered = { seq: earlier.seq, kind: isDirected(tie) && later === from ? tie.kind : ("related" as const) };
    if (offered.kind === "related" && !goesOn(earlier, later)) continue;
    const known = best.get(later.seq);
    if (!known || isBetter(later, offered, known, events)) best.set(later.seq, offered);
  }
  return best;
}

/** What is related is so both ways; the other kinds say something of the event whose record names them. */
function isDirected({ kind }: EventTie): boolean {
  return kind !== "related";
}

function goesOn(earlier: ThreadEvent, later: ThreadEvent): boolean {
  return later.sort - Math.max(earlier.sort, earlier.end) <= longestPause && likeness(earlier, later) > 0;
}

/** The share of their counterparts that two events have in common. Two that have none are alike: the DPRK and bodies. */
function likeness({ counterparts: a }: ThreadEvent, { counterparts: b }: ThreadEvent): number {
  if (a.length === 0 && b.length === 0) return 1;
  const shared = a.filter((country) => b.includes(country)).length;
  return shared / (a.length + b.length - shared);
}

function isBetter(
  event: ThreadEvent,
  offered: Predecessor,
  known: Predecessor,
  events: ReadonlyMap<number, ThreadEvent>,
): boolean {
  const rank = ({ kind }: Predecessor) => (kind === "related" ? 0 : 1);
  const [a, b] = [events.get(offered.seq) as ThreadEvent, events.get(known.seq) as ThreadEvent];
  const order = rank(offered) - rank(known) || likeness(a, event) - likeness(b, event) || compareInThread(a, b);
  return order > 0 || (order === 0 && offered.kind < known.kind);
}
