import type { Problem } from "#core/desk/event-problems";
import type { RecordChange } from "./compare-records";
import type { RecordFields } from "./record-fields";

/** What somebody else saved meanwhile, beside what was sent. */
export interface RecordConflict {
  /** the version that it is at now */
  version: number;
  by: string;
  /** `2018-06-12 01:04` */
  at: string;
  reason: string;
  changes: RecordChange[];
}

/** What the form of a person or a place says after it was sent. */
export interface RecordFormState {
  problems: Problem[];
  fields: RecordFields;
  /** the version that the next save builds on; null = a new record */
  version: number | null;
  conflict: RecordConflict | null;
}
