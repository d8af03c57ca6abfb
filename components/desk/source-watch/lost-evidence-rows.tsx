import Link from "next/link";
import { DecideForm } from "#components/desk/inbox/decide-form";
import { supportWords } from "#core/claims/claim-words";
import type { FormState } from "#core/desk/form-state";
import type { ClaimField } from "#core/event";

interface Row {
  id: string;
  event: { id: string; slug: string; title: string };
  article: { id: string; slug: string; title: string };
  exact: string;
  supports: ClaimField[];
}

interface Props {
  lost: Row[];
  action: (state: FormState, form: FormData) => Promise<FormState>;
  mayDrop: boolean;
}

/** Passages that are not found in their articles any more, each with what can be done about it. */
export function LostEvidenceRows({ lost, action, mayDrop }: Props) {
  return lost.map(({ id, event, article, exact, supports }) => (
    <article key={id} className="reader-note" aria-labelledby={`lost-${id}`}>
      <h2 id={`lost-${id}`} className="suggestion-title">
        <Link href={`/events/${event.slug}`} prefetch={false}>
          {event.title}
        </Link>
      </h2>
      <blockquote className="reader-quote">
        <del>{exact}</del>
      </blockquote>
      <p className="desk-hint">
        for {supportWords(supports)} · in{" "}
        <Link href={`/admin/articles/${article.id}`} prefetch={false} target="_blank">
          {article.title}
        </Link>
      </p>
      <DecideForm action={action} hidden={{ id }} label={`Review evidence of ${event.title}`}>
        <div className="desk-field">
          <label htmlFor={`words-${id}`}>The words that say so now</label>
          <textarea id={`words-${id}`} name="words" className="field is-line" rows={2} maxLength={5000} />
          <p className="desk-hint">Copy them from the article as they stand there.</p>
        </div>
        <div className="desk-buttons">
          <button type="submit" name="decision" value="anchor" className="button">
            They stand here
          </button>
          {mayDrop && (
            <button type="submit" name="decision" value="drop" className="button button-plain">
              Take the evidence away
            </button>
          )}
        </div>
      </DecideForm>
    </article>
  ));
}
