import { ActionForm } from "#components/desk/action-form";
import { TextField } from "#components/desk/text-field";
import type { FormState } from "#core/desk/form-state";

interface Props {
  id: string;
  /** events that were changed, and those of them that were changed again since */
  all: number;
  overtaken: number;
  /** changes that wait for a reviewer */
  waiting: number;
  action: (state: FormState, form: FormData) => Promise<FormState>;
}

/** Takes back what was done together, after saying what that does. */
export function UndoForm({ id, all, overtaken, waiting, action }: Props) {
  return (
    <section aria-labelledby="undo" className="grid gap-4">
      <h2 id="undo">Take it back</h2>
      <p>
        Events that came with it are withdrawn, others say again what they said before, each as a new revision. Nothing
        is deleted.
        {waiting > 0 && ` Changes that wait for a reviewer (${waiting}) are dropped.`}
        {overtaken > 0 && ` ${overtaken} of ${all} were changed again since: they stay as they are.`}
      </p>
      <ActionForm action={action} submit="Take it back" busy="Taking it back …">
        <input type="hidden" name="group" value={id} />
        <TextField id="reason" label="Why" maxLength={500} required />
      </ActionForm>
    </section>
  );
}
