"use client";

import { type ReactNode, useActionState } from "react";
import { KeptTyping } from "#components/desk/drafts/kept-typing";
import { ProblemSummary } from "#components/desk/problem-summary";
import { type FormState, nothingSent } from "#core/desk/form-state";

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** fields that are sent as they are */
  hidden: Record<string, string>;
  label: string;
  children: ReactNode;
}

/** One decision on a suggestion: its buttons say which. It works without scripts too. */
export function DecideForm({ action, hidden, label, children }: Props) {
  const [state, send, isSending] = useActionState(action, nothingSent);
  return (
    <form
      action={send}
      className="desk-form"
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        if (isSending) event.preventDefault();
      }}
    >
      <ProblemSummary problems={state.problems} idOf={() => `s-${hidden.number ?? ""}`} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <KeptTyping answer={state} />
      <output className="desk-done">{state.problems.length === 0 ? state.done : ""}</output>
    </form>
  );
}
