import type { Gazetteer, Spot } from "#core/map/gazetteer";
import { type SpotColumn, spotColumnOf, spotsOfPlaces } from "#core/map/spot-column";
import type { Columns } from "#core/timeline/columns";
import { yearRuns } from "#core/timeline/count-rows";
import type { Selection } from "#core/timeline/tally";
import type { TermColumn } from "#core/timeline/term-column";

/** Events at a spot, and by the year in which they begin. */
export interface SpotCount {
  spot: Spot;
  count: number;
  years: Map<number, number>;
}

/** What of a filter's events lies where. An event with several stations is counted at each of them, once. */
export interface SpotCounts {
  /** fullest first */
  spots: SpotCount[];
  /** events without any place */
  placeless: number;
  total: number;
}

/** What counting needs to know besides the rows. */
export interface PlaceSource {
  gazetteer: Gazetteer;
  /** the places of rows and all that hold them */
  columnOf(columns: Columns): TermColumn;
  /** events whose place was told otherwise on the day of knowledge: the slug of that place, null = none of ours */
  moved: ReadonlyMap<number, string | null>;
}

/** Counts events by spot and year. */
export function countSpots(selections: Iterable<Selection>, source: PlaceSource): SpotCounts {
  const counts = new Map<string, SpotCount>();
  let [placeless, total] = [0, 0];
  for (const selection of selections) {
    placeless += addSelection(counts, selection, source);
    total += selection.rows.length;
  }
  return { spots: [...counts.values()].sort(byCount), placeless, total };
}

/** Counts the rows of a selection; tells how many of them have no spot. */
function addSelection(counts: Map<string, SpotCount>, selection: Selection, source: PlaceSource): number {
  const { columns, rows } = selection;
  const column = spotColumnOf(source.columnOf(columns), source.gazetteer);
  const found = new Int32Array(column.spots.length);
  let placeless = 0;
  for (const { year, from, to } of yearRuns(selection)) {
    for (let index = from; index < to; index += 1) {
      const row = rows[index] as number;
      const then = source.moved.size > 0 ? source.moved.get(columns.seq[row] as number) : undefined;
      if (then === undefined) placeless += addRow(found, column, row);
      else placeless += addMoved(counts, movedSpots(then, source), year);
    }
    flush(counts, column, found, year);
  }
  return placeless;
}

/** Counts an event at the spots where it was said to be: 1 where there are none, else 0. */
function addMoved(counts: Map<string, SpotCount>, spots: readonly Spot[], year: number): number {
  for (const spot of spots) add(counts, spot, year, 1);
  return spots.length === 0 ? 1 : 0;
}

/** The events that {@link countSpots} counts at a spot: their short numbers in the order of time. */
export function listAtSpot(selections: Iterable<Selection>, source: PlaceSource, slug: string): number[] {
  const found: { seq: number; day: number }[] = [];
  for (const { columns, rows } of selections) {
    const column = spotColumnOf(source.columnOf(columns), source.gazetteer);
    const place = column.spots.findIndex((spot) => spot.slug === slug);
    for (const row of rows) {
      const seq = columns.seq[row] as number;
      const then = source.moved.get(seq);
      const isThere =
        then === undefined ? hasSpot(column, row, place) : movedSpots(then, source).some((spot) => spot.slug === slug);
      if (isThere) found.push({ seq, day: columns.sort[row] as number });
    }
  }
  return found.sort((a, b) => a.day - b.day).map(({ seq }) => seq);
}

/** Counts a row at its spots: 1 where it has none, else 0. */
function addRow(found: Int32Array, { starts, places }: SpotColumn, row: number): number {
  const [from, to] = [starts[row] as number, starts[row + 1] as number];
  for (let at = from; at < to; at += 1) found[places[at] as number] = (found[places[at] as number] as number) + 1;
  return from === to ? 1 : 0;
}

function hasSpot({ starts, places }: SpotColumn, row: number, place: number): boolean {
  for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) if (places[at] === place) return true;
  return false;
}

function movedSpots(slug: string | null, { gazetteer }: PlaceSource): Spot[] {
  return slug === null ? [] : spotsOfPlaces([slug], gazetteer);
}

/** Hands what was found in a year over to the counts, and begins anew. */
function flush(counts: Map<string, SpotCount>, { spots }: SpotColumn, found: Int32Array, year: number): void {
  for (const [place, count] of found.entries()) if (count > 0) add(counts, spots[place] as Spot, year, count);
  found.fill(0);
}

function add(counts: Map<string, SpotCount>, spot: Spot, year: number, count: number): void {
  const known = counts.get(spot.slug) ?? { spot, count: 0, years: new Map<number, number>() };
  counts.set(spot.slug, known);
  known.count += count;
  known.years.set(year, (known.years.get(year) ?? 0) + count);
}

function byCount(a: SpotCount, b: SpotCount): number {
  return b.count - a.count || (a.spot.slug < b.spot.slug ? -1 : 1);
}
