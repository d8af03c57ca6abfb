"use client";

import { useActionState, useEffect, useRef } from "react";
import { ConflictPanel } from "#components/desk/conflict-panel";
import { FormKey } from "#components/desk/form-key";
import { ProblemSummary } from "#components/desk/problem-summary";
import { reasonHints } from "#core/desk/change-reason";
import { type EventFields, readEventFields } from "#core/desk/event-fields";
import type { EventFormState } from "#core/desk/event-form-state";
import { KeptNotice } from "../drafts/kept-notice";
import { useKeptDraft } from "../drafts/use-kept-draft";
import { useRestored } from "../drafts/use-restored";
import { serialOf } from "../serial";
import { AlikeWatch } from "./alike-watch";
import { EventFormFields } from "./event-form-fields";

interface Props {
  action: (state: EventFormState, form: FormData) => Promise<EventFormState>;
  /** null = a new event */
  id: string | null;
  formKey: string;
  version: number | null;
  fields: EventFields;
  /** when what is shown was kept unsaved, in milliseconds; null = it is the record */
  keptAt: number | null;
  /** set where the form was just saved: what this browser kept is done with */
  isSaved: boolean;
  /** the key of the form of this record that was saved last; null = none */
  savedKey: string | null;
  canPublish: boolean;
  state: "draft" | "in_review" | "published" | "withdrawn" | null;
}

/** The form of an event, new or old. */
export function EventForm({
  action,
  id,
  formKey,
  version,
  fields,
  keptAt,
  isSaved,
  savedKey,
  canPublish,
  state: standing,
}: Props) {
  const form = useRef<HTMLFormElement>(null);
  const of = { noun: "event", subject: id ?? "new" } as const;
  const [answer, send, isSending] = useActionState(action, { problems: [], fields, version, conflict: null });
  const kept = useRestored(of, { keptAt, isSaved, savedKey, read: readEventFields });
  const isAnswered = answer.fields !== fields;
  const given = kept ?? { fields, version, at: keptAt };
  const shown = isAnswered ? { ...answer, at: null } : given;
  const resume = useKeptDraft(form, of, shown.version);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the form comes back from the desk it is kept again
  useEffect(resume, [answer]);
  return (
    <form ref={form} action={send} className="desk-form event-form" noValidate id="form">
      {shown.at !== null && <KeptNotice at={shown.at} of={of} />}
      <ProblemSummary problems={answer.problems} idOf={idOf} />
      {answer.conflict && <ConflictPanel conflict={answer.conflict} noun="event" idOf={idOf} />}
      <FormKey value={formKey} />
      <input type="hidden" name="id" defaultValue={id ?? ""} />
      <input type="hidden" name="version" key={`version ${shown.version}`} defaultValue={shown.version ?? ""} />
      <EventFormFields
        key={serialOf(shown.fields)}
        fields={shown.fields}
        problems={answer.problems}
        reasonHint={reasonHints[standing ?? "new"]}
      />
      {id === null && <AlikeWatch form={form} />}
      {!canPublish && <p className="desk-hint">Publish sends it to a reviewer, who decides when readers see it.</p>}
      <FormButtons
        isSending={isSending}
        canWithdraw={standing !== null && standing !== "withdrawn"}
        done={answer.done}
      />
    </form>
  );
}

function FormButtons({
  isSending,
  canWithdraw,
  done,
}: {
  isSending: boolean;
  canWithdraw: boolean;
  done: string | undefined;
}) {
  return (
    <div className={canWithdraw ? "desk-buttons form-buttons is-long" : "desk-buttons form-buttons"}>
      <button type="submit" name="intent" value="draft" className="button button-second" aria-disabled={isSending}>
        Save draft
      </button>
      <button type="submit" name="intent" value="publish" className="button" aria-disabled={isSending}>
        Publish
      </button>
      <button type="submit" name="intent" value="preview" className="button button-plain">
        Preview
      </button>
      {canWithdraw && (
        <button type="submit" name="intent" value="withdraw" className="button button-plain">
          Withdraw
        </button>
      )}
      <output className="desk-done">{done ?? ""}</output>
    </div>
  );
}

/** Fields of rows have their own elements; `place.ids.0` belongs to the place. */
function idOf(field: string): string {
  const [list, index] = field.split(".");
  return index !== undefined &&
    ["participants", "sources", "history", "quotes", "relations"].includes(list ?? "") &&
    field !== "participants"
    ? `${list}.${index}`
    : (elementIds[list ?? ""] ?? list ?? "form");
}

const elementIds: Record<string, string> = { participants: "participants-field", sources: "sources-field" };
