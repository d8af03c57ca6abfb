import type { Problem } from "#core/desk/event-problems";

/** What a form of the desk says after it was sent. */
export interface FormState {
  /** what has to be mended, by field; none = it was done, or nothing was sent yet */
  problems: Problem[];
  /** what was done, for people */
  done?: string;
  /** what was sent, so that a form without scripts keeps it */
  values?: Record<string, string>;
}

/** Before anything was sent. */
export const nothingSent: FormState = { problems: [] };
