import type { Metadata } from "next";
import { AccountRows, RoleChoice } from "#components/desk/account-rows";
import { ActionForm } from "#components/desk/action-form";
import { CodesForm } from "#components/desk/codes-form";
import { SessionRows } from "#components/desk/session-rows";
import { TextField } from "#components/desk/text-field";
import { may } from "#core/desk/permissions";
import { roles, roleWords } from "#core/desk/role";
import { database } from "#data/client";
import { listAccounts } from "#data/desk/accounts";
import { shortestPassword } from "#data/desk/auth";
import { asksCodes } from "#data/desk/second-factor";
import { listSessions } from "#data/desk/sessions";
import { getCurrent } from "../editor";
import { type DeskParameters, one } from "../parameters";
import {
  addAccountAction,
  changePasswordAction,
  endSessionAction,
  removeAccountAction,
  setRoleAction,
} from "./actions";
import { codesAction } from "./codes-action";
import { PasskeySection } from "./passkey-section";

export const metadata: Metadata = { title: "Accounts" };

export default async function AccountsPage({ searchParams }: { searchParams: Promise<DeskParameters> }) {
  const { editor, email, sessionId } = await getCurrent();
  const db = await database();
  const [accounts, sessions, hasCodes] = await Promise.all([
    listAccounts(db),
    listSessions(db, editor),
    asksCodes(db, editor),
  ]);
  const saved = savedWords(one(await searchParams, "saved"), hasCodes);
  const isAdmin = may(editor.role, "account.add");
  const hint = `At least ${shortestPassword} characters, such as four random words.`;
  return (
    <div className="mt-8 grid gap-12">
      <h1>Accounts</h1>
      {saved && (
        <p role="status" className="notice">
          {saved}
        </p>
      )}
      <section id="accounts" aria-labelledby="all" className="grid gap-4">
        <h2 id="all">Who has an account</h2>
        <ul className="text-small text-soft">
          {roles.map((role) => (
            <li key={role}>
              <strong>{role}</strong> {roleWords[role]}
            </li>
          ))}
        </ul>
        <AccountRows
          accounts={accounts}
          actions={isAdmin ? { setRole: setRoleAction, remove: removeAccountAction } : null}
        />
      </section>
      {isAdmin && (
        <section aria-labelledby="add" className="grid max-w-[30rem] gap-4">
          <h2 id="add">Add an account</h2>
          <ActionForm action={addAccountAction} submit="Add account">
            <TextField id="email" label="Email" type="email" autoComplete="off" required />
            <TextField id="password" label="First password" hint={hint} autoComplete="off" required />
            <div className="desk-field">
              <label htmlFor="role">Role</label>
              <RoleChoice id="role" value="editor" />
            </div>
          </ActionForm>
        </section>
      )}
      <section id="sessions" aria-labelledby="where" className="grid gap-4">
        <h2 id="where">Where you are signed in</h2>
        <p className="text-small text-soft">As {email}</p>
        <SessionRows sessions={sessions} current={sessionId} end={endSessionAction} />
      </section>
      <section id="codes" aria-labelledby="second" className="grid max-w-[30rem] gap-4">
        <h2 id="second">One-time codes</h2>
        <p className="text-soft">
          {hasCodes
            ? "After your password you are asked for a code of your authenticator app."
            : "If you like, a code of an authenticator app is asked for after your password."}
        </p>
        <CodesForm action={codesAction} hasCodes={hasCodes} />
      </section>
      <PasskeySection />
      <section aria-labelledby="change" className="grid max-w-[30rem] gap-4">
        <h2 id="change">Change your password</h2>
        <ActionForm action={changePasswordAction} submit="Change password">
          <TextField id="current" label="Current password" type="password" autoComplete="current-password" required />
          <TextField id="next" label="New password" type="password" hint={hint} autoComplete="new-password" required />
        </ActionForm>
      </section>
    </div>
  );
}

/** What was just done with a session that has ended, in the words of the new one. */
function savedWords(saved: string, hasCodes: boolean): string | null {
  if (saved === "password") return "The password is changed, and all your other sessions have ended.";
  if (saved !== "codes") return null;
  return hasCodes ? "Codes are asked for from now on." : "No code is asked for any more.";
}
