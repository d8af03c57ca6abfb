import { dayNumber, dayOf } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";
import type { Lane } from "#core/timeline/lanes";
import type { LaneTally } from "#core/timeline/tally";

/** Events of one lane that begin in one stretch. */
export interface Cell {
  lane: string;
  from: string;
  to: string;
  /** first and last day on which its events begin, within the stretch */
  first: string;
  last: string;
  count: number;
  /** the short numbers of the most salient events, best first */
  best: number[];
}

/** The stretches of the chosen lanes that hold events, in the order of time; other lanes count as `other`. */
export function cellsOf(tallies: ReadonlyMap<string, LaneTally>, lanes: readonly Lane[], stretches: Window[]): Cell[] {
  const shown = lanes.flatMap(({ id }) => {
    const tally = id === "other" ? restOf(tallies, lanes) : tallies.get(id);
    return tally ? [{ id, tally }] : [];
  });
  return stretches.flatMap((stretch, place) =>
    shown.flatMap(({ id, tally }) => (tally.counts[place] ? [toCell(id, tally, stretch, place)] : [])),
  );
}

function restOf(tallies: ReadonlyMap<string, LaneTally>, lanes: readonly Lane[]): LaneTally | undefined {
  const named = new Set(lanes.map(({ id }) => id));
  const [first, ...others] = [...tallies].filter(([id]) => !named.has(id)).map(([, tally]) => tally);
  return first && others.reduce((sum, tally) => sum.plus(tally), first);
}

function toCell(lane: string, tally: LaneTally, { from, to }: Window, place: number): Cell {
  const within = (day: number) => dayOf(Math.min(dayNumber(to), Math.max(dayNumber(from), day)));
  return {
    ...{ lane, from, to, count: tally.counts[place] as number, best: tally.bestOf(place) },
    first: within(tally.first[place] as number),
    last: within(tally.last[place] as number),
  };
}
