"use client";

import { useActionState } from "react";
import { ProblemSummary } from "#components/desk/problem-summary";
import type { RecordFields } from "#core/desk/records/record-fields";
import type { RecordFormState } from "#core/desk/records/record-form-state";
import { serialOf } from "../serial";
import { EntityFields } from "./entity-fields";
import { LineField } from "./fields";
import { PlaceFields } from "./place-fields";
import { RecordConflictPanel } from "./record-conflict-panel";

interface Props {
  action: (state: RecordFormState, form: FormData) => Promise<RecordFormState>;
  noun: "entity" | "place";
  /** null = a new record */
  id: string | null;
  version: number | null;
  fields: RecordFields;
  /** whether the reader may save it */
  canSave: boolean;
}

/** The form of a person, a body or a place, new or old. */
export function RecordForm({ action, noun, id, version, fields, canSave }: Props) {
  const [answer, send, isSending] = useActionState(action, { problems: [], fields, version, conflict: null });
  const shown = answer.fields;
  return (
    <form action={send} className="desk-form" noValidate id="form">
      <ProblemSummary problems={answer.problems} idOf={idOf} />
      {answer.conflict && <RecordConflictPanel conflict={answer.conflict} />}
      <input type="hidden" name="noun" defaultValue={noun} />
      <input type="hidden" name="id" defaultValue={id ?? ""} />
      <input type="hidden" name="version" key={`version ${answer.version}`} defaultValue={answer.version ?? ""} />
      <div className="desk-form" key={serialOf(shown)}>
        {noun === "entity" ? (
          <EntityFields fields={shown} problems={answer.problems} />
        ) : (
          <PlaceFields fields={shown} problems={answer.problems} />
        )}
        {id !== null && (
          <LineField name="reason" label="Reason for change" value={shown.lines.reason} problems={answer.problems} />
        )}
      </div>
      {canSave ? (
        <div className="desk-buttons form-buttons">
          <button type="submit" className="button" name="intent" value="save" aria-disabled={isSending}>
            Save
          </button>
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
