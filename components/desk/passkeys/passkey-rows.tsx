import { ActionForm } from "#components/desk/action-form";
import { DeskTable } from "#components/desk/desk-table";
import type { FormState } from "#core/desk/form-state";
import { formatInstant } from "#core/desk/format-instant";

interface PasskeyRow {
  id: string;
  name: string;
  keeper: string | null;
  isCopied: boolean;
  since: Date;
}

interface Props {
  passkeys: PasskeyRow[];
  remove: (state: FormState, form: FormData) => Promise<FormState>;
}

/** The passkeys of an account, with a button to remove each of them. */
export function PasskeyRows({ passkeys, remove }: Props) {
  if (passkeys.length === 0) return null;
  return (
    <DeskTable label="Your passkeys" columns={["Passkey", "Added (UTC)", "Remove"]}>
      {passkeys.map(({ id, name, keeper, isCopied, since }) => (
        <tr key={id}>
          <td>
            {name}
            <br />
            <span className="text-soft">
              {[keeper, isCopied ? "on all your devices" : "on one device"].filter(Boolean).join(", ")}
            </span>
          </td>
          <td>{formatInstant(since)}</td>
          <td>
            <ActionForm
              action={remove}
              submit={`Remove ${name}`}
              confirm={`Remove the passkey “${name}”? It opens this desk no more.`}
              isPlain
            >
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="name" value={name} />
            </ActionForm>
          </td>
        </tr>
      ))}
    </DeskTable>
  );
}
