"use client";

import { useActionState } from "react";
import { invalidProps } from "#components/desk/field-problem";
import { ProblemSummary } from "#components/desk/problem-summary";
import { TextField } from "#components/desk/text-field";
import { type FormState, nothingSent } from "#core/desk/form-state";
import { makePasskey, useCanPasskeys } from "./browser-passkeys";

interface Props {
  /** what the browser has to be told, or what to mend */
  begin: (before: null, form: FormData) => Promise<{ options: PublicKeyCredentialCreationOptionsJSON } | FormState>;
  /** keeps what the browser has made */
  add: (before: null, form: FormData) => Promise<FormState>;
}

/** Adds a passkey: a name and the password first, then the browser asks whoever sits before it. */
export function PasskeyForm({ begin, add }: Props) {
  const canPasskeys = useCanPasskeys();
  const [state, send, isSending] = useActionState(async (_: FormState, form: FormData): Promise<FormState> => {
    const name = String(form.get("passkey-name"));
    const values = { name };
    const question = await begin(null, form);
    if (!("options" in question)) return { ...question, values };
    const said = await makePasskey(question.options);
    if ("problem" in said) return { problems: [{ field: "passkey-name", message: said.problem }], values };
    form.delete("passkey-password");
    form.set("answer", said.answer);
    const kept = await add(null, form);
    return kept.problems.length > 0 ? { ...kept, values } : kept;
  }, nothingSent);
  if (!canPasskeys)
    return <p className="notice">To add one, open this page in a browser that knows passkeys, with scripts.</p>;
  return (
    <form action={send} className="desk-form" noValidate>
      <ProblemSummary problems={state.problems} />
      <TextField
        id="passkey-name"
        label="Name of the passkey"
        hint="By which you know it again: “phone”, “key ring”."
        autoComplete="off"
        defaultValue={state.values?.name}
        required
        {...invalidProps("passkey-name", state.problems)}
      />
      <TextField
        id="passkey-password"
        label="Your password now"
        type="password"
        autoComplete="current-password"
        required
        {...invalidProps("passkey-password", state.problems)}
      />
      <button type="submit" className="button" aria-disabled={isSending}>
        Add a passkey
      </button>
      <output className="desk-done">{state.problems.length === 0 ? state.done : ""}</output>
    </form>
  );
}
