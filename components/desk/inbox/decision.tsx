import type { FormState } from "#core/desk/form-state";
import type { SuggestionCard } from "#core/desk/inbox";

/** An action that a form of the inbox sends its fields to. */
export type Decide = (state: FormState, form: FormData) => Promise<FormState>;

/** What can be done with a suggestion. */
export interface DecisionActions {
  accept: Decide;
  attach: Decide;
  reject: Decide;
  reopen: Decide;
}

/** What every decision on a suggestion sends. */
export function hiddenOf({ id, number }: SuggestionCard, article: string): Record<string, string> {
  return { id, article, number: String(number) };
}
