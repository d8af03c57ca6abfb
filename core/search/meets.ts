import { type Bounds, liesIn } from "#core/dates/edtf";
import type { Clause, Condition } from "./conditions";
import type { ColumnTerm, TermField } from "./search-query";

/** What an event is found by, where no table answers for it. */
export interface Findable extends Record<TermField, readonly string[]> {
  /** as core/search-text.ts writes it */
  searchText: string;
}

/** Whether something meets a condition, by the same rules as the index of events. */
export function meets(found: Findable, { not, any }: Condition): boolean {
  return any.some((group) => group.every((clause) => hasClause(found, clause))) !== not;
}

function hasClause(found: Findable, clause: Clause): boolean {
  if (clause.kind === "part") return found.searchText.includes(clause.text);
  if (clause.kind === "word") return ` ${found.searchText} `.includes(` ${clause.text} `);
  return clause.values.some((value) => found[clause.kind].includes(value));
}

/** What columns hold of an event. */
export interface ColumnValues {
  type: string;
  status: string;
  country: readonly (string | null)[];
  bounds: Bounds;
}

/** Whether an event has what is asked of its columns. */
export function meetsColumn(event: ColumnValues, term: ColumnTerm, certainty: "possible" | "certain"): boolean {
  if (term.field === "date") return liesIn(event.bounds, { earliest: term.from, latest: term.to }, certainty);
  const values = term.field === "country" ? event.country : [event[term.field]];
  return values.some((value) => value !== null && term.values.includes(value)) !== term.not;
}
