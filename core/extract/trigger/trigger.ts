import type { EventType } from "#core/event";

/** A word that tells an event. */
export interface Trigger {
  at: number;
  /** the token after the whole expression */
  to: number;
  type: EventType;
  form: "verb" | "noun";
  lemma: string;
  /** whether a journey leads to it: `traveled to Pyongyang for a summit` */
  isJourney?: boolean;
}
