import { ActionForm } from "#components/desk/action-form";
import type { FormState } from "#core/desk/form-state";
import { formatInstant } from "#core/desk/format-instant";
import { CommentForm } from "./comment-form";

interface Comment {
  id: string;
  by: string;
  at: Date;
  body: string;
}

interface Thread extends Comment {
  isRequest: boolean;
  quote: string | null;
  isQuoteThere: boolean;
  replies: Comment[];
  resolved: { by: string; at: Date } | null;
}

type Action = (state: FormState, form: FormData) => Promise<FormState>;

interface Props {
  formKey: string;
  event: string;
  threads: Thread[];
  reply: Action;
  resolve: Action;
}

/** What editors say of an event, what is open first. */
export function ThreadList({ event, threads, formKey, reply, resolve }: Props) {
  if (threads.length === 0) return <p className="notice">Nobody has said anything yet.</p>;
  return threads.map((thread) => (
    <article key={thread.id} id={`comment-${thread.id}`} className="reader-note" aria-label={`Comment by ${thread.by}`}>
      {thread.isRequest && <p className="label">Changes are asked for</p>}
      {thread.quote && (
        <blockquote className="reader-quote">
          {thread.isQuoteThere ? thread.quote : <del title="not in the event any more">{thread.quote}</del>}
        </blockquote>
      )}
      <Said {...thread} />
      {thread.replies.map((answer) => (
        <div key={answer.id} className="thread-reply">
          <Said {...answer} />
        </div>
      ))}
      {thread.resolved ? (
        <p className="suggestion-decided">
          <strong>Settled</strong> by {thread.resolved.by}, {formatInstant(thread.resolved.at)}
        </p>
      ) : (
        <ActionForm action={resolve} submit="Settle" isPlain>
          <input type="hidden" name="event" value={event} />
          <input type="hidden" name="comment" value={thread.id} />
        </ActionForm>
      )}
      <details className="suggestion-more">
        <summary>Answer</summary>
        <CommentForm action={reply} formKey={formKey} event={event} parent={thread.id} label="Answer" submit="Answer" />
      </details>
    </article>
  ));
}

function Said({ by, at, body }: Comment) {
  return (
    <>
      <p className="desk-hint">
        <strong className="font-semibold text-ink">{by}</strong>,{" "}
        <time dateTime={at.toISOString()}>{formatInstant(at)}</time>
      </p>
      <p className="reader-body">{body}</p>
    </>
  );
}
