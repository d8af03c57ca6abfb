import { dayNumber } from "#core/dates/calendar";
import { always, type Columns, never } from "#core/timeline/columns";
import { currentRows, rowsWhere } from "#core/timeline/current-rows";
import { type ColumnFilter, columnTerms } from "#core/timeline/select-rows";

/** What was known of a block: nothing before `first`, and from `last` on nothing new. */
interface Knowledge {
  first: number;
  last: number;
  /** the rows that are known from `last` on */
  rows: Int32Array;
}

const knowledgeKept = new WeakMap<Columns, Knowledge>();
const none = new Int32Array();

/**
 * The rows of a block that pass a filter, where these are the same for many filters: what they come to may then be kept with them, by
 * this very array. It is so where a filter asks for every event of the block as it stands today, or on a day of knowledge
 * on which all of it was known already, or nothing yet: of a chronology of forty years all but a few months are one of both. Null
 * where each row has to be looked at.
 */
export function keptRows(columns: Columns, filter: ColumnFilter): Int32Array | null {
  if (columns.size === 0) return none;
  if (filter.knownOn === null) return asksForAll(filter, columns) ? currentRows(columns) : null;
  const day = dayNumber(filter.knownOn);
  const { first, last, rows } = knowledgeOf(columns);
  if (day < first) return none;
  return day >= last && asksForAll(filter, columns) ? rows : null;
}

function knowledgeOf(columns: Columns): Knowledge {
  const known = knowledgeKept.get(columns);
  if (known) return known;
  const { size, knownFrom, knownTo } = columns;
  let [first, last] = [never, always];
  for (let row = 0; row < size; row += 1) {
    const [from, to] = [knownFrom[row] as number, knownTo[row] as number];
    if (from === never) continue;
    first = Math.min(first, from);
    last = Math.max(last, from, to === never ? from : to);
  }
  const settled = rowsWhere(columns, (row) => knownFrom[row] !== never && knownTo[row] === never);
  const current = currentRows(columns);
  // Where all that is known is what stands today, both are one, and so is what they come to.
  const rows = isEqual(settled, current) ? current : settled;
  const knowledge = { first, last, rows };
  knowledgeKept.set(columns, knowledge);
  return knowledge;
}

function asksForAll({ from, to, certainty, type, status, country, q }: ColumnFilter, { sort }: Columns): boolean {
  if (certainty === "certain" || type.length + status.length + country.length + columnTerms(q).length > 0) return false;
  return (!from || dayNumber(from) <= (sort[0] as number)) && (!to || dayNumber(to) >= (sort.at(-1) as number));
}

function isEqual(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((row, place) => row === b[place]);
}
