"use client";

import { useActionState, useId } from "react";
import { KeptTyping } from "#components/desk/drafts/kept-typing";
import { FormKey } from "#components/desk/form-key";
import { ProblemSummary } from "#components/desk/problem-summary";
import { type FormState, nothingSent } from "#core/desk/form-state";

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  formKey: string;
  event: string;
  label: string;
  /** the comment that it answers */
  parent?: string;
  /** sentences of the event that one can point at */
  sentences?: string[];
  submit?: string;
}

/** Where an editor says something of an event, or answers. */
export function CommentForm({ action, formKey, event, label, parent, sentences = [], submit = "Say it" }: Props) {
  const id = useId();
  const [state, send, isSending] = useActionState(action, nothingSent);
  const { problems, values = {}, done } = state;
  return (
    <form action={send} className="desk-form" noValidate aria-label={label}>
      <ProblemSummary problems={problems} idOf={() => id} />
      <FormKey value={formKey} />
      <input type="hidden" name="event" value={event} />
      {parent && <input type="hidden" name="parent" value={parent} />}
      {sentences.length > 0 && (
        <div className="desk-field">
          <label htmlFor={`${id}-sentence`}>About</label>
          <select id={`${id}-sentence`} name="sentence" className="field" defaultValue="">
            <option value="">the event as a whole</option>
            {sentences.map((sentence, index) => (
              <option key={sentence} value={index}>
                {sentence}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="desk-field">
        <label htmlFor={id}>{label}</label>
        <textarea id={id} name="body" rows={3} maxLength={4000} className="field" defaultValue={values.body} />
      </div>
      <KeptTyping answer={state} />
      <button type="submit" className={parent ? "button button-plain" : "button"} aria-disabled={isSending}>
        {submit}
      </button>
      <output className="desk-done">{problems.length === 0 ? done : ""}</output>
    </form>
  );
}
