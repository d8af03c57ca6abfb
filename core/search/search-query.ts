import type { Day } from "#core/dates/calendar";
import type { FilterProblem } from "#core/timeline/filter";

/** What the words of `q` ask for (docs/search.md): everything in it must hold. */
export interface SearchQuery {
  terms: SearchTerm[];
  /** what is asked of an event's own columns */
  columns: ColumnTerm[];
  /** parts that are not understood, in words for their reader */
  problems: FilterProblem[];
  /** the query without these parts */
  rest: string;
}

/** Something by which an event is found, or with `not`, by which it must not be found. */
export type SearchTerm =
  /** occurs whole or as a part; neighbors may be a name together */
  | { kind: "word"; text: string; not: boolean }
  /** words that stand side by side, each whole */
  | { kind: "phrase"; text: string; not: boolean }
  /** one of some people, places, topics or publishers, as somebody spells them */
  | { kind: TermField; values: string[]; not: boolean };

export const termFields = ["person", "place", "tag", "source"] as const;
export type TermField = (typeof termFields)[number];

/** One of some values of a column, or none of them; or days with which an event has to do. */
export type ColumnTerm =
  | { field: "type" | "status" | "country"; values: string[]; not: boolean }
  | { field: "date"; from: Day | null; to: Day | null };
