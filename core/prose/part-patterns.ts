/** A pattern that was found: its first word, its last, and what it makes of the first; as the model's updater takes it. */
export type FoundPattern = [first: number, last: number, name: number];

/** Parts of speech are columns by their number; what stands for a word of its own comes after them. */
const firstHint = 64;
const width = 128;

/** As the model writes its events. */
const [hintBase, otherwiseEvent] = [1_080_000, 2_070_003];

/** The column of a word that stands in the patterns by a sign of its own. */
export function columnOfHint(hint: number): number {
  return firstHint + hint;
}

/**
 * Patterns over neighboring parts of speech, read from left to right, the longest first: an automaton of wink-nlp, which keeps
 * its states in objects, as one table. Column 0 leads nowhere.
 */
export class PartPatterns {
  readonly #next: Uint8Array;
  /** what a state makes of the first word where a pattern ends with it, else 0 */
  readonly #names: number[] = [];
  /** the shorter pattern that has ended where none goes on from a state, else 0 */
  readonly #otherwise: number[] = [];
  /** how far the words that count lie within the pattern */
  readonly #marks: Readonly<Record<number, [number, number]>>;

  /** `json`: as the model gives it */
  constructor(json: string) {
    const [, states, next, names, marks] = JSON.parse(json) as Automaton;
    this.#next = new Uint8Array((states + 1) * width);
    this.#marks = marks;
    for (let state = 0; state <= states; state++) {
      const ways = next[state] ?? {};
      this.#names.push(Number(names[state] ?? 0));
      this.#otherwise.push(ways[otherwiseEvent] ?? 0);
      for (const [event, to] of Object.entries(ways)) {
        const column = columnOf(Number(event));
        if (column !== null) this.#next[state * width + column] = to;
      }
    }
  }

  /** `columns`: of the words, 0 for one that is passed over */
  find(columns: readonly number[]): FoundPattern[] {
    const found: FoundPattern[] = [];
    for (let from = 0; from < columns.length; from++) {
      const match = this.#matchFrom(from, columns);
      if (!match) continue;
      const { first, last, state } = match;
      const [before, after] = this.#marks[state] ?? [0, 0];
      found.push([first + before, last - after, this.#names[state] as number]);
      from = last;
    }
    return found;
  }

  #matchFrom(from: number, columns: readonly number[]): Match | null {
    let [state, first] = [0, from];
    let shorter: Match | null = null;
    for (let at = from; at < columns.length; at++) {
      const column = columns[at] as number;
      if (column === 0) continue;
      if (state === 0) first = at;
      state = this.#next[state * width + column] as number;
      if (state === 0) return shorter;
      if (this.#names[state] !== 0) return { first, last: at, state };
      const otherwise = this.#otherwise[state] as number;
      if (otherwise !== 0) shorter = { first, last: at, state: otherwise };
    }
    return shorter;
  }
}

/** A pattern that has ended in a state. */
interface Match {
  first: number;
  last: number;
  state: number;
}

/** The number of the last state, where each leads, and the name and the mark of those that end a pattern. */
type Automaton = [
  version: number,
  states: number,
  next: Record<number, Record<string, number>>,
  names: Record<number, string | number>,
  marks: Record<number, [number, number]>,
];

function columnOf(event: number): number | null {
  const column = event > hintBase ? columnOfHint(event - hintBase) : event;
  return column < width ? column : null;
}
