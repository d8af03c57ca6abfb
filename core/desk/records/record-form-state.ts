import type { Problem } from "#core/desk/event-problems";
import type { FormConflict } from "#core/desk/named-change";
import type { RecordFields } from "./record-fields";

/** What the form of a person or a place says after it was sent. */
export interface RecordFormState {
  problems: Problem[];
  fields: RecordFields;
  /** the version that the next save builds on; null = a new record */
  version: number | null;
  conflict: FormConflict | null;
  /** what was done, where one stays on the page */
  done?: string;
}
