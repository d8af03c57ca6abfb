"use client";

import { useActionState } from "react";
import { invalidProps } from "#components/desk/field-problem";
import { ProblemSummary } from "#components/desk/problem-summary";
import { type FormState, nothingSent } from "#core/desk/form-state";

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** the page to go on to */
  next: string;
}

export function SignInForm({ action, next }: Props) {
  const [state, send, isSending] = useActionState(action, nothingSent);
  return (
    <form action={send} className="desk-form" noValidate>
      <ProblemSummary problems={state.problems} />
      <input type="hidden" name="next" value={next} />
      <div className="desk-field">
        <label htmlFor="email">Email</label>
        <input
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={state.values?.email}
          required
          className="field"
          {...invalidProps("email", state.problems)}
        />
      </div>
      <div className="desk-field">
        <label htmlFor="password">Password</label>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          className="field"
        />
      </div>
      <button type="submit" className="button" aria-disabled={isSending}>
        Sign in
      </button>
    </form>
  );
}
