"use client";

import { type KeyboardEvent, useActionState } from "react";
import { KeptTyping } from "#components/desk/drafts/kept-typing";
import { FieldProblem, invalidProps } from "#components/desk/field-problem";
import { ProblemSummary } from "#components/desk/problem-summary";
import { TextField } from "#components/desk/text-field";
import { findDay } from "#core/desk/find-day";
import { type FormState, nothingSent } from "#core/desk/form-state";

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
}

/** Where an article is handed in: pasted, as HTML, or as a file. What was pasted survives a closed browser. */
export function NewArticleForm({ action }: Props) {
  const [state, send, isSending] = useActionState(action, nothingSent);
  const { problems, values = {} } = state;
  return (
    <form action={send} className="desk-form" noValidate onKeyDown={sendByKeys} aria-label="New article">
      <ProblemSummary problems={problems} />
      <div className="desk-field">
        <label htmlFor="text">Text</label>
        <textarea
          id="text"
          name="text"
          // biome-ignore lint/a11y/noAutofocus: the page has one purpose, and who comes here wants to paste
          autoFocus
          rows={14}
          className="field handed-text"
          defaultValue={values.text}
          onChange={({ target }) => proposeDay(target.form)}
          {...invalidProps("text", problems)}
        />
        <p className="desk-hint">
          Plain text, Markdown, or the HTML of a page, up to five megabytes.{" "}
          <span className="needs-keys">Ctrl + Enter hands it in.</span>
        </p>
        <FieldProblem field="text" problems={problems} />
      </div>
      <div className="desk-field">
        <label htmlFor="date">Published on</label>
        <input
          id="date"
          name="date"
          type="date"
          className="field handed-date"
          defaultValue={values.date}
          {...invalidProps("date", problems)}
        />
        <p className="desk-hint">
          “Yesterday” in the text is counted from this day. A date that the text begins with, or that a page tells of
          itself, is found by the desk: look whether it is right.
        </p>
        <FieldProblem field="date" problems={problems} />
      </div>
      <details className="suggestion-more" open={problems.some(({ field }) => field === "url" || field === "file")}>
        <summary>File, publisher, address</summary>
        <div className="desk-form mt-4">
          <div className="desk-field">
            <label htmlFor="file">File</label>
            <input id="file" name="file" type="file" {...invalidProps("file", problems)} />
            <p className="desk-hint">Text, Markdown, HTML, or a feed (RSS, Atom) of several articles.</p>
            <FieldProblem field="file" problems={problems} />
          </div>
          <TextField id="title" label="Headline" defaultValue={values.title} maxLength={300} />
          <TextField id="publisher" label="Publisher" defaultValue={values.publisher} maxLength={200} />
          <TextField id="url" label="Address" type="url" defaultValue={values.url} maxLength={2000} />
          <FieldProblem field="url" problems={problems} />
        </div>
      </details>
      <KeptTyping answer={state} />
      <button type="submit" className="button" aria-disabled={isSending}>
        {isSending ? "Reading …" : "Hand in"}
      </button>
    </form>
  );
}

/** Fills in the day that the text names, unless somebody said another. */
function proposeDay(form: HTMLFormElement | null): void {
  const date = form?.elements.namedItem("date");
  const text = form?.elements.namedItem("text");
  if (!(date instanceof HTMLInputElement) || !(text instanceof HTMLTextAreaElement)) return;
  if (date.value !== "" && date.value !== date.dataset.proposed) return;
  date.value = findDay(text.value) ?? "";
  date.dataset.proposed = date.value;
}

function sendByKeys(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
