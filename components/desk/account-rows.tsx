import { ActionForm } from "#components/desk/action-form";
import { DeskTable } from "#components/desk/desk-table";
import type { FormState } from "#core/desk/form-state";
import { formatInstant } from "#core/desk/format-instant";
import { type Role, roles } from "#core/desk/role";

export interface AccountRow {
  id: string;
  email: string;
  name: string;
  role: Role;
  createdAt: Date;
  lastSeen: Date | null;
}

type Action = (state: FormState, form: FormData) => Promise<FormState>;

interface Props {
  accounts: AccountRow[];
  /** null where the reader may not change accounts */
  actions: { setRole: Action; remove: Action } | null;
}

/** All accounts, with what an admin can do to them. */
export function AccountRows({ accounts, actions }: Props) {
  return (
    <DeskTable label="Accounts" columns={["Account", "Last seen (UTC)", "Role", actions && "Remove"]}>
      {accounts.map((account) => (
        <tr key={account.id}>
          <td>
            <strong>{account.name}</strong>
            <br />
            {account.email}
          </td>
          <td>{account.lastSeen ? formatInstant(account.lastSeen) : "not signed in"}</td>
          <td>
            {actions ? (
              <ActionForm action={actions.setRole} submit="Change role" isPlain>
                <input type="hidden" name="id" value={account.id} />
                <RoleChoice label={`Role of ${account.name}`} value={account.role} />
              </ActionForm>
            ) : (
              account.role
            )}
          </td>
          {actions && (
            <td>
              <ActionForm
                action={actions.remove}
                submit="Remove account"
                confirm={`Remove the account of ${account.email}? What it wrote stays.`}
                isPlain
              >
                <input type="hidden" name="email" value={account.email} />
              </ActionForm>
            </td>
          )}
        </tr>
      ))}
    </DeskTable>
  );
}

/** A choice among the roles; `label` names it where no label of the page does by its `id`. */
export function RoleChoice({ id, label, value }: { id?: string; label?: string; value: Role }) {
  return (
    <select id={id} name="role" aria-label={label} defaultValue={value} className="field">
      {roles.map((role) => (
        <option key={role} value={role}>
          {role}
        </option>
      ))}
    </select>
  );
}
