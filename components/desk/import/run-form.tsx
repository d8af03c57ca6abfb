import { ActionForm } from "#components/desk/action-form";
import { TextField } from "#components/desk/text-field";
import type { FormState } from "#core/desk/form-state";

interface Props {
  file: string;
  counts: { wrong: number; add: number; change: number };
  /** null = somebody with another role has to do it */
  action: ((state: FormState, form: FormData) => Promise<FormState>) | null;
}

/** Says what would be done and does it. */
export function RunForm({ file, counts: { wrong, add, change }, action }: Props) {
  const total = add + change;
  return (
    <section aria-labelledby="run" className="grid gap-4">
      <h2 id="run">Import</h2>
      <p>
        {total === 0
          ? "As it is chosen now, nothing would be done."
          : `${count(add, "new event")}, ${count(change, "change")} of events on record. All of it happens at once or not at all, and can be taken back as a whole.`}
      </p>
      {!action && <p className="notice">An admin imports it: tell one that this file waits here.</p>}
      {action && total > 0 && (
        <ActionForm action={action} submit={`Import ${count(total, "row")}`} busy="Importing …">
          <input type="hidden" name="file" value={file} />
          <TextField id="reason" label="Why, or where it comes from" maxLength={500} />
          {wrong > 0 && (
            <label className="check">
              <input type="checkbox" name="skipWrong" value="yes" /> Leave out {count(wrong, "row")} that{" "}
              {wrong === 1 ? "has" : "have"} to be mended
            </label>
          )}
        </ActionForm>
      )}
    </section>
  );
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
