/** Which row goes with which column. */
export type Assignment = [row: number, column: number][];

/** The state of the search; row and column 0 stand for "none". */
interface Search {
  cost: (row: number, column: number) => number;
  rowPrice: number[];
  columnPrice: number[];
  /** by column: the row that it is given to */
  owner: number[];
  size: number;
}

/**
 * Pairs rows with columns one to one so that the weights add up to the most; pairs of weight 0 are left out. Weights are
 * 0 or more. The Hungarian method with prices on rows and columns, in the cube of the larger side.
 */
export function assign(weights: readonly (readonly number[])[]): Assignment {
  const columns = weights[0]?.length ?? 0;
  if (columns === 0) return [];
  const size = Math.max(weights.length, columns);
  const most = Math.max(0, ...weights.flat());
  const weightOf = (row: number, column: number) => weights[row - 1]?.[column - 1] ?? 0;
  const zeros = () => new Array<number>(size + 1).fill(0);
  const search: Search = {
    cost: (row, column) => most - weightOf(row, column),
    rowPrice: zeros(),
    columnPrice: zeros(),
    owner: zeros(),
    size,
  };
  for (let row = 1; row <= size; row++) place(search, row);
  const pairs = search.owner.map((row, column): [number, number] => [row, column]).slice(1);
  return pairs.filter(([row, column]) => weightOf(row, column) > 0).map(([row, column]) => [row - 1, column - 1]);
}

/** Finds the cheapest way to seat one more row, which may move others, and moves them. */
function place(search: Search, row: number): void {
  const { owner, size } = search;
  const slack = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Array<number>(size + 1).fill(0);
  const visited = new Set<number>();
  owner[0] = row;
  let column = 0;
  do {
    visited.add(column);
    column = nextColumn(search, column, { slack, cameFrom, visited });
  } while (owner[column] !== 0);
  while (column !== 0) {
    const before = cameFrom[column] as number;
    owner[column] = owner[before] as number;
    column = before;
  }
}

interface Paths {
  /** by column: what reaching it costs beyond the prices */
  slack: number[];
  cameFrom: number[];
  visited: Set<number>;
}

/** The column that is cheapest to reach next; prices move so that reaching it costs nothing more. */
function nextColumn({ cost, rowPrice, columnPrice, owner, size }: Search, from: number, paths: Paths): number {
  const { slack, cameFrom, visited } = paths;
  const row = owner[from] as number;
  let [least, nearest] = [Number.POSITIVE_INFINITY, 0];
  for (let column = 1; column <= size; column++) {
    if (visited.has(column)) continue;
    const reduced = cost(row, column) - (rowPrice[row] as number) - (columnPrice[column] as number);
    if (reduced < (slack[column] as number)) [slack[column], cameFrom[column]] = [reduced, from];
    if ((slack[column] as number) < least) [least, nearest] = [slack[column] as number, column];
  }
  for (let column = 0; column <= size; column++) {
    if (visited.has(column)) {
      rowPrice[owner[column] as number] = (rowPrice[owner[column] as number] as number) + least;
      columnPrice[column] = (columnPrice[column] as number) - least;
    } else slack[column] = (slack[column] as number) - least;
  }
  return nearest;
}
