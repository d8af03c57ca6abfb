import Link from "next/link";
import { DecideForm } from "#components/desk/inbox/decide-form";
import type { FormState } from "#core/desk/form-state";
import { formatInstant } from "#core/desk/format-instant";

interface Note {
  id: string;
  event: { id: string; slug: string; title: string };
  quote: string | null;
  body: string;
  source: string | null;
  name: string | null;
  contact: string | null;
  state: "waiting" | "accepted" | "rejected";
  decidedBy: string | null;
  decision: string | null;
  at: Date;
}

interface Props {
  notes: Note[];
  /** null where the editor may not decide */
  action: ((state: FormState, form: FormData) => Promise<FormState>) | null;
}

/** What readers suggest, each with all that can be done about it. */
export function NoteRows({ notes, action }: Props) {
  return notes.map((note) => (
    <article key={note.id} className="reader-note" aria-labelledby={`note-${note.id}`}>
      <h2 id={`note-${note.id}`} className="suggestion-title">
        <Link href={`/events/${note.event.slug}`} prefetch={false}>
          {note.event.title}
        </Link>
      </h2>
      {note.quote && <blockquote className="reader-quote">{note.quote}</blockquote>}
      <p className="reader-body">{note.body}</p>
      <p className="desk-hint">
        <time dateTime={note.at.toISOString()}>{formatInstant(note.at)}</time>
        {note.source && ` · source: ${note.source}`}
        {note.name && ` · ${note.name}`}
        {note.contact && ` · ${note.contact}`}
      </p>
      {note.state !== "waiting" && (
        <p className="suggestion-decided">
          <strong>{note.state === "accepted" ? "Accepted" : "Dismissed"}</strong> by {note.decidedBy}
          {note.decision && `: ${note.decision}`}
        </p>
      )}
      {note.state === "waiting" && action && <Decisions note={note} action={action} />}
    </article>
  ));
}

function Decisions({ note: { id }, action }: { note: Note; action: NonNullable<Props["action"]> }) {
  return (
    <DecideForm action={action} hidden={{ id }} label="Decide">
      <div className="desk-field">
        <label htmlFor={`answer-${id}`}>Answer</label>
        <textarea id={`answer-${id}`} name="answer" className="field is-line" rows={2} maxLength={2000} />
        <p className="desk-hint">The reader can read it at the address they were given. A dismissal needs one.</p>
      </div>
      <div className="desk-buttons">
        <button type="submit" name="decision" value="edit" className="button">
          Accept and edit
        </button>
        <button type="submit" name="decision" value="accept" className="button button-plain">
          Accept and answer
        </button>
        <button type="submit" name="decision" value="dismiss" className="button button-plain">
          Dismiss
        </button>
      </div>
    </DecideForm>
  );
}
