"use client";

import { useActionState } from "react";
import { KeptTyping } from "#components/desk/drafts/kept-typing";
import { ProblemSummary } from "#components/desk/problem-summary";
import { type FormState, nothingSent } from "#core/desk/form-state";
import type { EventTranslation } from "#core/event-translation";

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  event: { id: string; title: string; summary: string };
  translation: (EventTranslation & { by: string; at: Date }) | null;
}

/** The title and the summary of an event in Korean, below the English ones. It works without scripts. */
export function TranslationForm({ action, event, translation }: Props) {
  const [state, send, isSending] = useActionState(action, nothingSent);
  const { problems, values, done } = state;
  const { title = "", summary = "" } = values ?? translation ?? {};
  const isOld = translation && (translation.ofTitle !== event.title || translation.ofSummary !== event.summary);
  return (
    <form action={send} className="desk-form" noValidate aria-label="In Korean">
      <ProblemSummary problems={problems} />
      {translation && (
        <p className={isOld ? "notice" : "text-small text-soft"}>
          By {translation.by}, {translation.at.toISOString().slice(0, 10)}.
          {isOld && " The English words were changed since: check them, and save once more."}
        </p>
      )}
      <input type="hidden" name="event" value={event.id} />
      <input type="hidden" name="ofTitle" value={event.title} />
      <input type="hidden" name="ofSummary" value={event.summary} />
      <div className="desk-field">
        <label htmlFor="title">Title</label>
        <p lang="en">{event.title}</p>
        <input id="title" name="title" lang="ko" maxLength={500} required className="field" defaultValue={title} />
      </div>
      <div className="desk-field">
        <label htmlFor="summary">Summary</label>
        <p lang="en">{event.summary}</p>
        <textarea
          id="summary"
          name="summary"
          lang="ko"
          rows={5}
          maxLength={5_000}
          className="field"
          defaultValue={summary}
        />
      </div>
      <KeptTyping answer={state} />
      <button type="submit" className="button" aria-disabled={isSending}>
        Save
      </button>
      <output className="desk-done">{problems.length === 0 ? done : ""}</output>
    </form>
  );
}
