import { dayNumber, dayOf } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";
import type { Lane } from "#core/timeline/lanes";
import { addStretch, emptyLane, type LaneTally, named } from "#core/timeline/tally";

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
    const tally = id === "other" ? restOf(tallies, lanes, stretches.length) : tallies.get(id);
    return tally ? [{ id, tally }] : [];
  });
  return stretches.flatMap(({ from, to }, place) => {
    const stretch = { from, to, firstDay: dayNumber(from), lastDay: dayNumber(to) };
    return shown.flatMap(({ id, tally }) => (tally.counts[place] ? [toCell(id, tally, stretch, place)] : []));
  });
}

/** How many events a lane holds. */
export function laneCount({ counts }: LaneTally): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Lanes counted by other stretches, of which each holds some of the first ones whole; null where that is not so. */
export function regroup(
  tallies: ReadonlyMap<string, LaneTally>,
  stretches: readonly Window[],
  coarse: readonly Window[],
): Map<string, LaneTally> | null {
  const starts = new Set(stretches.map(({ from }) => from));
  if (!coarse.every(({ from }) => starts.has(from))) return null;
  const places = stretches.map(({ from }) => coarse.findLastIndex((stretch) => stretch.from <= from));
  return new Map(
    [...tallies].map(([id, tally]) => {
      const sum = emptyLane(coarse.length);
      for (const [source, place] of places.entries()) addStretch(sum, place, tally, source);
      return [id, sum];
    }),
  );
}

function restOf(tallies: ReadonlyMap<string, LaneTally>, lanes: readonly Lane[], stretches: number): LaneTally {
  const shown = new Set(lanes.map(({ id }) => id));
  const sum = emptyLane(stretches);
  for (const [id, tally] of tallies)
    if (!shown.has(id)) for (let place = 0; place < stretches; place += 1) addStretch(sum, place, tally, place);
  return sum;
}

interface Stretch extends Window {
  firstDay: number;
  lastDay: number;
}

function toCell(lane: string, tally: LaneTally, { from, to, firstDay, lastDay }: Stretch, place: number): Cell {
  const within = (day: number) => (day <= firstDay ? from : day >= lastDay ? to : dayOf(day));
  const count = tally.counts[place] as number;
  const best: number[] = [];
  for (let rank = 0; rank < named && rank < count; rank += 1) best.push(tally.seq[named * place + rank] as number);
  const [first, last] = [within(tally.first[place] as number), within(tally.last[place] as number)];
  return { lane, from, to, first, last, count, best };
}
