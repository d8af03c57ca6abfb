import { type Day, dayNumber, dayOf } from "#core/dates/calendar";
import type { Gazetteer, Spot } from "#core/map/gazetteer";
import type { Columns } from "#core/timeline/columns";
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
  for (const { columns, rows } of selections) {
    const spotsOf = spotReader(columns, source);
    const yearOf = yearReader();
    total += rows.length;
    for (const row of rows) {
      const spots = spotsOf(row);
      if (spots.length === 0) placeless += 1;
      for (const spot of spots) add(counts, spot, yearOf(columns.sort[row] as number));
    }
  }
  return { spots: [...counts.values()].sort(byCount), placeless, total };
}

/** The events that {@link countSpots} counts at a spot: their short numbers in the order of time. */
export function listAtSpot(selections: Iterable<Selection>, source: PlaceSource, slug: string): number[] {
  const found: { seq: number; day: number }[] = [];
  for (const { columns, rows } of selections) {
    const spotsOf = spotReader(columns, source);
    for (const row of rows)
      if (spotsOf(row).some((spot) => spot.slug === slug))
        found.push({ seq: columns.seq[row] as number, day: columns.sort[row] as number });
  }
  return found.sort((a, b) => a.day - b.day).map(({ seq }) => seq);
}

function add(counts: Map<string, SpotCount>, spot: Spot, year: number): void {
  const known = counts.get(spot.slug);
  if (!known) {
    counts.set(spot.slug, { spot, count: 1, years: new Map([[year, 1]]) });
    return;
  }
  known.count += 1;
  known.years.set(year, (known.years.get(year) ?? 0) + 1);
}

function byCount(a: SpotCount, b: SpotCount): number {
  return b.count - a.count || (a.spot.slug < b.spot.slug ? -1 : 1);
}

/** Days come in the order of time: only where a year ends it is asked which one comes. */
function yearReader(): (day: number) => number {
  let [year, first, end] = [0, 0, 0];
  return (day) => {
    if (day >= first && day < end) return year;
    const text: Day = dayOf(day);
    year = Number(text.slice(0, 4));
    first = dayNumber(`${text.slice(0, 4)}-01-01`);
    end = dayNumber(`${text.slice(0, 4)}-12-31`) + 1;
    return year;
  };
}

/** The spots of a column of places by its combinations of places, of which there are few. */
interface SpotColumn {
  gazetteer: Gazetteer;
  combinations: readonly (readonly Spot[])[];
  codes: Int32Array;
}

const spotColumns = new WeakMap<TermColumn, SpotColumn>();

function spotReader(columns: Columns, source: PlaceSource): (row: number) => readonly Spot[] {
  const { combinations, codes } = spotColumnOf(source.columnOf(columns), source.gazetteer);
  const { moved, gazetteer } = source;
  if (moved.size === 0) return (row) => combinations[codes[row] as number] as readonly Spot[];
  return (row) => {
    const then = moved.get(columns.seq[row] as number);
    if (then === undefined) return combinations[codes[row] as number] as readonly Spot[];
    return then === null ? [] : toSpots([then], gazetteer);
  };
}

function spotColumnOf(column: TermColumn, gazetteer: Gazetteer): SpotColumn {
  const known = spotColumns.get(column);
  if (known?.gazetteer === gazetteer) return known;
  const made = toSpotColumn(column, gazetteer);
  spotColumns.set(column, made);
  return made;
}

function toSpotColumn({ terms, starts, codes }: TermColumn, gazetteer: Gazetteer): SpotColumn {
  const places = new Map<string, number>();
  const combinations: (readonly Spot[])[] = [];
  const rows = Int32Array.from({ length: starts.length - 1 }, (_, row) => {
    const held = codes.subarray(starts[row] as number, starts[row + 1] as number);
    const key = held.join();
    const place = places.get(key);
    if (place !== undefined) return place;
    places.set(key, combinations.length);
    const slugs = Array.from(held, (code) => terms[code] as string);
    return combinations.push(toSpots(slugs, gazetteer)) - 1;
  });
  return { gazetteer, combinations, codes: rows };
}

/** The spots of places among which are also all that hold them: those are no places of their own. */
function toSpots(slugs: readonly string[], gazetteer: Gazetteer): Spot[] {
  const holders = new Set(slugs.flatMap((slug) => gazetteer.around(slug)));
  const spots = slugs.filter((slug) => !holders.has(slug)).flatMap((slug) => gazetteer.spotOf(slug) ?? []);
  return [...new Map(spots.map((spot) => [spot.slug, spot])).values()];
}
