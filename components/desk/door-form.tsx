"use client";

import { type ReactNode, useActionState } from "react";
import { ProblemSummary } from "#components/desk/problem-summary";
import { type FormState, nothingSent } from "#core/desk/form-state";

export interface DoorProps {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** the page to go on to */
  next: string;
}

interface Props extends DoorProps {
  /** the fields, by what was sent and what is wrong with it */
  fields: (state: FormState) => ReactNode;
  children?: ReactNode;
}

/** A step of signing in: its fields, the button, and what stands below. */
export function DoorForm({ action, next, fields, children }: Props) {
  const [state, send, isSending] = useActionState(action, nothingSent);
  return (
    <form action={send} className="desk-form" noValidate>
      <ProblemSummary problems={state.problems} />
      <input type="hidden" name="next" value={next} />
      {fields(state)}
      <button type="submit" className="button" aria-disabled={isSending}>
        Sign in
      </button>
      {children}
    </form>
  );
}
