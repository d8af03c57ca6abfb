import type { Gazetteer, Spot } from "#core/map/gazetteer";
import type { TermColumn } from "#core/timeline/term-column";

/** The spots of rows, as a column of terms has its terms (core/timeline/term-column.ts). */
export interface SpotColumn {
  spots: readonly Spot[];
  starts: Int32Array;
  /** places in `spots` */
  places: Int32Array;
}

const made = new WeakMap<TermColumn, { gazetteer: Gazetteer; column: SpotColumn }>();

/** The spots of a column of places, of which a row has also all that hold its places. Kept as long as the column is. */
export function spotColumnOf(column: TermColumn, gazetteer: Gazetteer): SpotColumn {
  const known = made.get(column);
  if (known?.gazetteer === gazetteer) return known.column;
  const spots = toSpotColumn(column, gazetteer);
  made.set(column, { gazetteer, column: spots });
  return spots;
}

/** The spots of some places; among them may be some that hold others, which are then no places of their own. */
export function spotsOfPlaces(slugs: readonly string[], gazetteer: Gazetteer): Spot[] {
  const holders = new Set(slugs.flatMap((slug) => gazetteer.around(slug)));
  const spots = slugs.filter((slug) => !holders.has(slug)).flatMap((slug) => gazetteer.spotOf(slug) ?? []);
  return [...new Map(spots.map((spot) => [spot.slug, spot])).values()];
}

/** Row by row without a name being looked at: there may be a million. */
function toSpotColumn({ terms, starts, codes }: TermColumn, gazetteer: Gazetteer): SpotColumn {
  const { spots, placeOf, holds } = readTerms(terms, gazetteer);
  const size = starts.length - 1;
  const spotStarts = new Int32Array(size + 1);
  const places = new Int32Array(codes.length);
  let end = 0;
  for (let row = 0; row < size; row += 1) {
    const [from, to] = [starts[row] as number, starts[row + 1] as number];
    const first = end;
    for (let at = from; at < to; at += 1) {
      const place = placeOf[codes[at] as number] as number;
      if (place < 0 || isHolder(codes, at, { from, to, holds }) || includes(places, place, first, end)) continue;
      places[end] = place;
      end += 1;
    }
    spotStarts[row + 1] = end;
  }
  return { spots, starts: spotStarts, places: places.slice(0, end) };
}

/** Of each term the place of its spot among `spots` (-1 = it has none), and whether one term's place holds another's. */
function readTerms(terms: readonly string[], gazetteer: Gazetteer) {
  const spots = new Map<string, Spot>();
  const placeOf = Int32Array.from(terms, (slug) => {
    const spot = gazetteer.spotOf(slug);
    if (!spot) return -1;
    if (!spots.has(spot.slug)) spots.set(spot.slug, spot);
    return [...spots.keys()].indexOf(spot.slug);
  });
  const codeOf = new Map(terms.map((slug, code) => [slug, code]));
  const holders = terms.map((slug) => new Set(gazetteer.around(slug).flatMap((holder) => codeOf.get(holder) ?? [])));
  const holds = (holder: number, held: number) => (holders[held] as Set<number>).has(holder);
  return { spots: [...spots.values()], placeOf, holds };
}

/** Whether the place at `at` holds another place of its row. */
function isHolder(
  codes: Int32Array,
  at: number,
  { from, to, holds }: { from: number; to: number; holds: (holder: number, held: number) => boolean },
): boolean {
  for (let other = from; other < to; other += 1)
    if (other !== at && holds(codes[at] as number, codes[other] as number)) return true;
  return false;
}

function includes(places: Int32Array, place: number, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (places[at] === place) return true;
  return false;
}
