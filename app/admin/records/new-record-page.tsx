import { RecordForm } from "#components/desk/records/record-form";
import { database } from "#data/client";
import { findRecordDraft, findSavedKey } from "#data/desk/drafts";
import { getEditor } from "../editor";
import { type DeskParameters, one } from "../parameters";
import { newFormKey } from "../sent-form";
import { saveRecordAction } from "./actions";
import { type RecordNoun, recordDesks } from "./desk-of-records";
import "../diff.css";
import "../records.css";

const empty = {
  entity: { lines: { kind: "person" }, rows: [] },
  place: { lines: { kind: "venue" }, rows: [] },
};

/** The empty form of a person, a body or a place. */
export async function NewRecordPage({ noun, parameters }: { noun: RecordNoun; parameters: DeskParameters }) {
  const draft = await findRecordDraft(await database(), await getEditor(), { noun, subject: "new" });
  return (
    <div className="mt-8 grid max-w-[52rem] gap-6">
      <h1>{recordDesks[noun].newTitle}</h1>
      <p className="text-soft">A name is enough to begin with. Whatever else is known can follow any time.</p>
      <RecordForm
        action={saveRecordAction}
        noun={noun}
        id={null}
        formKey={newFormKey()}
        version={null}
        fields={draft?.fields ?? empty[noun]}
        savedKey={await findSavedKey(await database(), await getEditor(), { noun, subject: "new" })}
        keptAt={draft?.at.getTime() ?? null}
        isSaved={one(parameters, "saved") === "discarded"}
        canSave
      />
    </div>
  );
}
