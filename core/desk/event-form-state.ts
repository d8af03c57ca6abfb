import type { EventFields } from "#core/desk/event-fields";
import type { Problem } from "#core/desk/event-problems";
import type { PartChange } from "#core/desk/merge-contents";

/** What somebody else saved meanwhile, beside what was sent. */
export interface FormConflict {
  /** the version that it is at now */
  version: number;
  by: string;
  /** `2018-06-12 01:04` */
  at: string;
  reason: string;
  changes: PartChange[];
}

/** What the event form says after it was sent. */
export interface EventFormState {
  problems: Problem[];
  /** the form as it was understood, to be shown again */
  fields: EventFields;
  /** the version that the next save builds on; null = a new event */
  version: number | null;
  conflict: FormConflict | null;
  done?: string;
}
