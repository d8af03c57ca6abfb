"use client";

import { useActionState } from "react";
import { KeptTyping } from "#components/desk/drafts/kept-typing";
import { FormKey } from "#components/desk/form-key";
import { ProblemSummary } from "#components/desk/problem-summary";
import { type FormState, nothingSent } from "#core/desk/form-state";
import { useWording } from "#language";
import { CorrectionField } from "./correction-field";

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  formKey: string;
  /** of the event */
  slug: string;
  sentences: string[];
  /** the number of a sentence, counted from 0; empty = the event as a whole */
  chosen: string;
}

/** Where readers say what is wrong with an event. It works without scripts. */
export function CorrectionForm({ action, formKey, slug, sentences, chosen }: Props) {
  const { t, recordLang } = useWording();
  const [answer, send, isSending] = useActionState(action, nothingSent);
  const { problems, values = {}, done } = answer;
  if (done) return <p role="status">{done}</p>;
  const about = values.sentence ?? chosen;
  return (
    <form action={send} className="correction-form" noValidate aria-label={t("Suggest a correction")}>
      <ProblemSummary problems={problems} />
      <FormKey value={formKey} />
      <input type="hidden" name="event" value={slug} />
      <fieldset className="correction-about">
        <legend>{t("What is it about?")}</legend>
        <label>
          <input type="radio" name="sentence" value="" defaultChecked={!sentences[Number(about)] || about === ""} />{" "}
          <span>{t("the event as a whole")}</span>
        </label>
        {sentences.map((sentence, index) => (
          <label key={sentence}>
            <input
              type="radio"
              name="sentence"
              value={index}
              defaultChecked={about !== "" && Number(about) === index}
            />{" "}
            <span className="font-serif" lang={recordLang}>
              “{sentence}”
            </span>
          </label>
        ))}
      </fieldset>
      <CorrectionField name="body" label="What is wrong, or missing?" problems={problems} value={values.body} isLong />
      <CorrectionField
        name="source"
        label="How do you know? An address or a reference helps most."
        problems={problems}
        value={values.source}
      />
      <CorrectionField name="name" label="Your name, if you like" problems={problems} value={values.name} />
      <CorrectionField
        name="contact"
        label="How to reach you, if you like"
        problems={problems}
        value={values.contact}
      />
      <div className="correction-trap" aria-hidden="true">
        <label htmlFor="website">{t("Leave this empty")}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <KeptTyping answer={answer} />
      <button type="submit" className="button" aria-disabled={isSending}>
        {t("Send")}
      </button>
    </form>
  );
}
