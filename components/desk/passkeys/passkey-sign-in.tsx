"use client";

import { useState, useTransition } from "react";
import { choosePasskey, useCanPasskeys } from "./browser-passkeys";

interface Props {
  /** what the browser has to be told */
  ask: () => Promise<{ options: PublicKeyCredentialRequestOptionsJSON } | { problem: string }>;
  /** goes on to the desk, or tells why not */
  signIn: (before: null, form: FormData) => Promise<{ problem: string }>;
  /** the page to go on to */
  next: string;
}

/** A way in without a password, where the browser knows passkeys. Only one button of the page may say “Sign in”. */
export function PasskeySignIn({ ask, signIn, next }: Props) {
  const canPasskeys = useCanPasskeys();
  const [problem, setProblem] = useState("");
  const [isSending, start] = useTransition();
  if (!canPasskeys) return null;
  const enter = () =>
    start(async () => {
      setProblem("");
      const question = await ask();
      if ("problem" in question) return setProblem(question.problem);
      const said = await choosePasskey(question.options);
      if ("problem" in said) return setProblem(said.problem);
      const form = new FormData();
      form.set("answer", said.answer);
      form.set("next", next);
      setProblem((await signIn(null, form)).problem);
    });
  return (
    <div className="grid gap-3">
      <button
        type="button"
        className="button button-plain justify-self-start"
        aria-disabled={isSending}
        onClick={isSending ? undefined : enter}
      >
        Use a passkey
      </button>
      <p role="alert" className={problem ? "notice" : ""}>
        {problem}
      </p>
    </div>
  );
}
