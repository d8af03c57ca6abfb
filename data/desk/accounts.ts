import { hashPassword } from "better-auth/crypto";
import { z } from "zod";
import type { Editor } from "#core/desk/role";
import { Role } from "#core/desk/role";
import type { Database } from "#data/client";
import { Conflict, NotFound, Refused } from "#data/errors";
import { newId } from "../new-id";
import { deskWrite } from "./desk-write";
import { passwordProblem } from "./password";

/** An account as lists show it. */
export interface AccountRow {
  id: string;
  email: string;
  name: string;
  role: Role;
  createdAt: Date;
  /** when one of its sessions was last used; null = never signed in, or signed out */
  lastSeen: Date | null;
}

export interface NewAccount {
  email: string;
  name?: string | undefined;
  /** not given: the first account is an admin, later ones are editors */
  role?: Role | undefined;
  password: string;
}

/** Who acts where nobody has signed in: the owner of the machine, on its command line. */
export const owner: Editor = { id: "command-line", name: "npm run editor", role: "admin" };

/** All accounts, in the order in which they were made. */
export async function listAccounts(db: Database): Promise<AccountRow[]> {
  const rows = await db.user.findMany({
    orderBy: [{ createdAt: "asc" }, { email: "asc" }],
    include: { sessions: { orderBy: { updatedAt: "desc" }, take: 1 } },
  });
  return rows.map(({ id, email, name, role, createdAt, sessions }) => ({
    ...{ id, email, name, role: roleOf(role), createdAt },
    lastSeen: sessions[0]?.updatedAt ?? null,
  }));
}

/** What stands in a row; what is none of our roles may do the least. */
export function roleOf(text: string): Role {
  return Role.catch("editor").parse(text);
}

/**
 * Adds an account.
 * @throws Refused with what is wrong with address or password; Conflict where there is one already; Forbidden
 */
export async function addAccount(db: Database, editor: Editor, account: NewAccount): Promise<AccountRow> {
  const email = parseEmail(account.email);
  const weakness = await passwordProblem(account.password, [email, email.split("@")[0] as string]);
  if (weakness) throw new Refused(weakness);
  const password = await hashPassword(account.password);
  return deskWrite(db, editor, { write: "account.add", noun: "account", subject: email }, async (tx) => {
    const isFirst = (await tx.user.count()) === 0;
    if (await tx.user.findUnique({ where: { email } })) throw new Conflict(`There is an account for ${email} already.`);
    const [id, role] = [newId(), account.role ?? (isFirst ? "admin" : "editor")];
    const name = account.name?.trim() || (email.split("@")[0] as string);
    const credential = { id: newId(), accountId: id, providerId: "credential", password };
    const row = await tx.user.create({
      data: { id, email, name, role, emailVerified: true, accounts: { create: credential } },
    });
    return {
      result: { id, email, name, role, createdAt: row.createdAt, lastSeen: null },
      audit: { subjectId: id, detail: { role } },
    };
  });
}

/** @throws NotFound; Conflict where nobody would be left who may manage accounts */
export async function removeAccount(db: Database, editor: Editor, email: string): Promise<void> {
  await deskWrite(db, editor, { write: "account.remove", noun: "account", subject: email }, async (tx) => {
    const row = await tx.user.findUnique({ where: { email: email.trim().toLowerCase() } });
    if (!row) throw new NotFound(`There is no account for ${email}.`);
    if (editor.id !== owner.id) await requireOtherAdmin(tx, row);
    await tx.user.delete({ where: { id: row.id } });
    return { result: undefined, audit: { subjectId: row.id, subject: row.email, detail: { role: row.role } } };
  });
}

/** @throws NotFound; Conflict where nobody would be left who may manage accounts */
export async function setRole(db: Database, editor: Editor, { id, role }: { id: string; role: Role }): Promise<void> {
  await deskWrite(db, editor, { write: "account.set-role", noun: "account", subjectId: id }, async (tx) => {
    const row = await tx.user.findUnique({ where: { id } });
    if (!row) throw new NotFound("There is no such account (any more).");
    if (role !== "admin") await requireOtherAdmin(tx, row);
    await tx.user.update({ where: { id }, data: { role } });
    return { result: undefined, audit: { subject: row.email, detail: { from: row.role, to: role } } };
  });
}

async function requireOtherAdmin(
  tx: Pick<Database, "user">,
  { id, role }: { id: string; role: string },
): Promise<void> {
  if (role !== "admin") return;
  const others = await tx.user.count({ where: { role: "admin", id: { not: id } } });
  if (others === 0) throw new Conflict("This is the last admin. Make somebody else an admin first.");
}

/** @throws Refused where a text is no e-mail address */
export function parseEmail(text: string): string {
  const parsed = z.email().safeParse(text.trim().toLowerCase());
  if (!parsed.success) throw new Refused(`“${text}” is no e-mail address. Write one such as name@example.org.`);
  return parsed.data;
}
