"use client";

import { useActionState } from "react";
import { invalidProps } from "#components/desk/field-problem";
import { NewSecret } from "#components/desk/new-secret";
import { ProblemSummary } from "#components/desk/problem-summary";
import type { CodesFormState } from "#core/desk/codes-form-state";

interface Props {
  action: (state: CodesFormState, form: FormData) => Promise<CodesFormState>;
  hasCodes: boolean;
}

/** One-time codes of an account: begun with the password, asked for from the first right code on, ended with the password. */
export function CodesForm({ action, hasCodes }: Props) {
  const [state, send, isSending] = useActionState(action, { problems: [] });
  const intent = hasCodes ? "end" : state.secret ? "confirm" : "begin";
  const { label, submit } = words[intent];
  return (
    <form action={send} className="desk-form" noValidate>
      <ProblemSummary problems={state.problems} />
      {intent === "confirm" && state.secret && <NewSecret secret={state.secret} spare={state.spare ?? []} />}
      <div className="desk-field">
        <label htmlFor="typed">{label}</label>
        <input
          key={intent}
          id="typed"
          name="typed"
          className="field"
          {...(intent === "confirm"
            ? { inputMode: "numeric", autoComplete: "one-time-code" }
            : { type: "password", autoComplete: "current-password" })}
          {...invalidProps("typed", state.problems)}
        />
      </div>
      <button type="submit" name="intent" value={intent} className="button" aria-disabled={isSending}>
        {submit}
      </button>
      <output className="desk-done">{state.problems.length === 0 ? state.done : ""}</output>
    </form>
  );
}

const words = {
  begin: { label: "Your password", submit: "Set up codes" },
  confirm: { label: "The code that the app shows", submit: "Ask for codes from now on" },
  end: { label: "Your password", submit: "Ask for no codes" },
};
