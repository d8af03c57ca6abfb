"use client";

import { useActionState, useEffect, useRef } from "react";
import { ConflictPanel } from "#components/desk/conflict-panel";
import { FormKey } from "#components/desk/form-key";
import { ProblemSummary } from "#components/desk/problem-summary";
import { type RecordFields, readRecordFields } from "#core/desk/records/record-fields";
import type { RecordFormState } from "#core/desk/records/record-form-state";
import { KeptNotice } from "../drafts/kept-notice";
import { useKeptDraft } from "../drafts/use-kept-draft";
import { useRestored } from "../drafts/use-restored";
import { serialOf } from "../serial";
import { EntityFields } from "./entity-fields";
import { LineField } from "./fields";
import { PlaceFields } from "./place-fields";

interface Props {
  action: (state: RecordFormState, form: FormData) => Promise<RecordFormState>;
  noun: "entity" | "place";
  /** null = a new record */
  id: string | null;
  formKey: string;
  version: number | null;
  fields: RecordFields;
  /** when what is shown was kept unsaved, in milliseconds; null = it is the record */
  keptAt: number | null;
  /** set where the form was just saved: what this browser kept is done with */
  isSaved: boolean;
  /** the key of the form of this record that was saved last; null = none */
  savedKey: string | null;
  /** whether the reader may save it */
  canSave: boolean;
}

/** The form of a person, a body or a place, new or old. */
export function RecordForm({ action, noun, id, formKey, version, fields, keptAt, isSaved, savedKey, canSave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const of = { noun, subject: id ?? "new" };
  const [answer, send, isSending] = useActionState(action, { problems: [], fields, version, conflict: null });
  const kept = useRestored(of, { keptAt, isSaved, savedKey, read: readRecordFields });
  const shown = answer.fields === fields ? (kept ?? { fields, version, at: keptAt }) : { ...answer, at: null };
  const resume = useKeptDraft(form, of, shown.version);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the form comes back from the desk it is kept again
  useEffect(resume, [answer]);
  return (
    <form ref={form} action={send} className="desk-form" noValidate id="form">
      {shown.at !== null && <KeptNotice at={shown.at} of={of} />}
      <ProblemSummary problems={answer.problems} idOf={idOf} />
      {answer.conflict && <ConflictPanel conflict={answer.conflict} noun="record" idOf={(part) => part} />}
      <input type="hidden" name="noun" defaultValue={noun} />
      <FormKey value={formKey} />
      <input type="hidden" name="id" defaultValue={id ?? ""} />
      <input type="hidden" name="version" key={`version ${shown.version}`} defaultValue={shown.version ?? ""} />
      <div className="desk-form" key={serialOf(shown.fields)}>
        {noun === "entity" ? (
          <EntityFields fields={shown.fields} problems={answer.problems} />
        ) : (
          <PlaceFields fields={shown.fields} problems={answer.problems} />
        )}
        {id !== null && (
          <LineField
            name="reason"
            label="Reason for change"
            value={shown.fields.lines.reason}
            problems={answer.problems}
          />
        )}
      </div>
      {canSave ? (
        <div className="desk-buttons form-buttons">
          <button type="submit" className="button" name="intent" value="save" aria-disabled={isSending}>
            Save
          </button>
          <output className="desk-done">{answer.done ?? ""}</output>
        </div>
      ) : (
        <p className="notice">
          Changes of records that are there are for reviewers. Say in a discussion what is wrong.
        </p>
      )}
    </form>
  );
}

/** Offices have their own elements. */
function idOf(field: string): string {
  const [name, index] = field.split(".");
  return name === "offices" && index !== undefined ? `offices.${index}` : (name ?? "form");
}
