import type { EventFields } from "#core/desk/event-fields";
import type { Problem } from "#core/desk/event-problems";
import type { FormConflict } from "#core/desk/named-change";

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
