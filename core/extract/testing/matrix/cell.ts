import type { EventStatus, EventType } from "#core/event";
import type { Party, When } from "./fillers";

/** A sentence with the one event that it tells, or none. */
export interface Cell {
  /** the verb or noun with what goes with it */
  row: string;
  type: EventType;
  column: string;
  /** the forms that its parties and its day have */
  forms: readonly string[];
  text: string;
  expected: Expected | null;
  /** what may be told beside it */
  beside: readonly EventType[];
}

export interface Expected {
  status: EventStatus;
  /** EDTF that an editor would accept; empty where the text gives no day */
  dates: readonly string[];
  /** null where the text gives none */
  place: string | null;
  names: readonly string[];
  optional: readonly string[];
}

/** Who does it, with or to whom, where and when. */
export interface Setting {
  subject: Party;
  object: Party | null;
  place: string | null;
  when: When;
}

/** Fills the slots of a template; the sentences that introduce people and days go before. */
export function fill(
  template: string,
  slots: Readonly<Record<string, string>>,
  intros: readonly (string | undefined)[],
): string {
  const text = template.replaceAll(/\{([^}]+)\}/g, (_, slot: string) => {
    const value = slots[slot];
    if (value === undefined) throw new Error(`“${template}” has a slot {${slot}} that nothing fills.`);
    return value;
  });
  const sentence = text.replaceAll(",,", ",").replaceAll(",.", ".");
  return [...intros.filter((intro) => intro !== undefined), capitalized(sentence)].join(" ");
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Within a sentence: `a delegation`, but `Officials` only at its head. */
export function within(text: string): string {
  return /^(A|An|Officials|His) ?/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
