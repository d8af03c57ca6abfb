import type { UnfinishedContent } from "#core/event-draft";
import type { RowMatch } from "#core/import/import-row";

/** A row that something is done with. */
export interface ChosenRow {
  number: number;
  choice: "new" | "update";
  content: UnfinishedContent | null;
  match: RowMatch | null;
  update: UnfinishedContent | null;
}
