import { type Day, dayNumber, dayOf } from "#core/dates/calendar";
import { always, never } from "#core/timeline/columns";
import type { Selection } from "#core/timeline/tally";

/** Days in a row in which nothing happened, as far as the record knows. */
export interface Silence {
  /** the first and the last silent day */
  from: Day;
  to: Day;
  days: number;
  /** short numbers of the event before it and of the one that ended it; null = none has, it lasts */
  after: number;
  before: number | null;
}

/** Days in a row on each of which something happened or may have. */
interface Run {
  from: number;
  to: number;
  /** the event that begins it, and one that goes on to its end */
  first: number;
  last: number;
}

/**
 * The silences between events, longest first and of equals the earlier. An event whose day is not known may have happened
 * on any of its possible days, and breaks the silence on all of them: no silence is made longer than it was. Where a date
 * is open at one end, the end that is known stands for it.
 * @param until the last day that can have been silent: today, the day of knowledge, or the end of a window
 * @param lasts whether the days from the last event to `until` are a silence, too, though no event ends it
 */
export function findSilences(selections: Iterable<Selection>, until: Day, lasts: boolean): Silence[] {
  const limit = dayNumber(until);
  const parts: Run[] = [];
  // A selection is good only until the next is taken, so that each is done with at once.
  for (const selection of selections) for (const run of runsOf(selection)) parts.push(run);
  const runs = joined(parts.sort((a, b) => a.from - b.from)).filter(({ from }) => from <= limit);
  const ends = lasts ? [null] : [];
  const gaps = runs.flatMap((run, index) => {
    const next = runs[index + 1];
    return next ? toSilence(run, next, next.from - 1) : ends.flatMap((end) => toSilence(run, end, limit));
  });
  return gaps.sort((a, b) => b.days - a.days || (a.from < b.from ? -1 : 1));
}

function toSilence(run: Run, next: Run | null, to: number): Silence[] {
  const days = to - run.to;
  if (days <= 0) return [];
  return [{ from: dayOf(run.to + 1), to: dayOf(to), days, after: run.last, before: next?.first ?? null }];
}

/** The runs of one selection, whose rows come in the order of time. */
function runsOf({ columns: { sort, start, end, seq }, rows }: Selection): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  // Of a day on which much happens all but the first event change nothing: no object is made for them.
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    const from = start[row] === always ? (sort[row] as number) : (start[row] as number);
    const to = end[row] === never ? (sort[row] as number) : (end[row] as number);
    if (run && from <= run.to + 1 && to <= run.to) continue;
    const number = seq[row] as number;
    if (run && from <= run.to + 1) Object.assign(run, { to, last: number });
    else {
      run = { from, to, first: number, last: number };
      runs.push(run);
    }
  }
  return runs;
}

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) extend(all, run);
  return all;
}

function extend(runs: Run[], next: Run): void {
  const run = runs.at(-1);
  if (!run || next.from > run.to + 1) runs.push({ ...next });
  else if (next.to > run.to) Object.assign(run, { to: next.to, last: next.last });
}
