"use client";

import { type ReactNode, useActionState } from "react";
import { KeptTyping } from "#components/desk/drafts/kept-typing";
import { ProblemSummary } from "#components/desk/problem-summary";
import { type FormState, nothingSent } from "#core/desk/form-state";

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** the words of the button */
  submit: string;
  /** set where pressing the button cannot be taken back: what is asked first */
  confirm?: string;
  /** what the button says while a long work is done; not given = the same */
  busy?: string;
  isPlain?: boolean;
  children?: ReactNode;
}

/** A small form of the desk: it sends its fields to an action and says what became of them. */
export function ActionForm({ action, submit, confirm: question, busy, isPlain = false, children }: Props) {
  const [state, send, isSending] = useActionState(action, nothingSent);
  return (
    <form
      action={send}
      className={isPlain ? "desk-buttons" : "desk-form"}
      noValidate
      onSubmit={(event) => {
        if (isSending || (question && !confirm(question))) event.preventDefault();
      }}
    >
      <ProblemSummary problems={state.problems} />
      {children}
      <KeptTyping answer={state} />
      <button type="submit" className={isPlain ? "button button-plain" : "button"} aria-disabled={isSending}>
        {isSending ? (busy ?? submit) : submit}
      </button>
      {/* announced when it fills, so it is always there */}
      <output className="desk-done">{state.problems.length === 0 ? state.done : ""}</output>
    </form>
  );
}
