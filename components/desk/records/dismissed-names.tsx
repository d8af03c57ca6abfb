import { ActionForm } from "#components/desk/action-form";
import { DeskTable } from "#components/desk/desk-table";
import type { FormState } from "#core/desk/form-state";
import { formatInstant } from "#core/desk/format-instant";

interface DismissedName {
  key: string;
  name: string;
  reason: string;
  by: string;
  at: Date;
}

interface Props {
  names: DismissedName[];
  action: (state: FormState, form: FormData) => Promise<FormState>;
}

/** What editors have said to be nobody’s name, and the way back. */
export function DismissedNames({ names, action }: Props) {
  if (names.length === 0) return null;
  return (
    <details>
      <summary>{names.length === 1 ? "1 name was dismissed" : `${names.length} names were dismissed`}</summary>
      <DeskTable label="Dismissed names" columns={["Name", "Why", "Who", "When (UTC)", "Back"]} className="mt-3">
        {names.map(({ key, name, reason, by, at }) => (
          <tr key={key}>
            <td>{name}</td>
            <td>{reason}</td>
            <td>{by}</td>
            <td>{formatInstant(at)}</td>
            <td>
              <ActionForm action={action} submit={`Let ${name} wait again`} isPlain>
                <input type="hidden" name="decision" value="recall" />
                <input type="hidden" name="key" value={key} />
              </ActionForm>
            </td>
          </tr>
        ))}
      </DeskTable>
    </details>
  );
}
