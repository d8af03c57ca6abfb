"use client";

import { useActionState } from "react";
import { KeptTyping } from "#components/desk/drafts/kept-typing";
import { FieldProblem, invalidProps } from "#components/desk/field-problem";
import { ProblemSummary } from "#components/desk/problem-summary";
import { TextField } from "#components/desk/text-field";
import { type FormState, nothingSent } from "#core/desk/form-state";

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** of the article */
  id: string;
  title: string;
  text: string;
}

/** The text of an article, to be put in anew. */
export function TextForm({ action, id, title, text }: Props) {
  const [state, send, isSending] = useActionState(action, nothingSent);
  const { problems, values = {} } = state;
  return (
    <form action={send} className="desk-form" noValidate aria-label="The text">
      <ProblemSummary problems={problems} />
      <input type="hidden" name="id" value={id} />
      <TextField id="title" label="Headline" defaultValue={values.title ?? title} maxLength={300} />
      <div className="desk-field">
        <label htmlFor="text">Text</label>
        <textarea
          id="text"
          name="text"
          rows={20}
          className="field handed-text"
          defaultValue={values.text ?? text}
          {...invalidProps("text", problems)}
        />
        <FieldProblem field="text" problems={problems} />
      </div>
      <TextField id="reason" label="Reason for change" defaultValue={values.reason} maxLength={500} />
      <KeptTyping answer={state} />
      <button type="submit" className="button" aria-disabled={isSending}>
        Compare
      </button>
    </form>
  );
}
