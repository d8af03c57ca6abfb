"use client";

import Link from "next/link";
import { useActionState } from "react";
import { invalidProps } from "#components/desk/field-problem";
import { ProblemSummary } from "#components/desk/problem-summary";
import { type FormState, nothingSent } from "#core/desk/form-state";

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** the page to go on to */
  next: string;
}

/** Asks for the code after the password. */
export function CodeForm({ action, next }: Props) {
  const [state, send, isSending] = useActionState(action, nothingSent);
  return (
    <form action={send} className="desk-form" noValidate>
      <ProblemSummary problems={state.problems} />
      <input type="hidden" name="next" value={next} />
      <div className="desk-field">
        <label htmlFor="code">Code</label>
        <input
          id="code"
          name="code"
          autoComplete="one-time-code"
          // biome-ignore lint/a11y/noAutofocus: the page asks one question
          autoFocus
          className="field"
          {...invalidProps("code", state.problems)}
        />
      </div>
      <button type="submit" className="button" aria-disabled={isSending}>
        Sign in
      </button>
      <p className="text-small">
        <Link href="/sign-in" prefetch={false}>
          Begin again
        </Link>
      </p>
    </form>
  );
}
