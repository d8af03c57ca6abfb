import { z } from "zod";

/** What somebody at the desk may do, each role more than the one before (core/desk/permissions.ts). */
export const roles = ["editor", "reviewer", "admin"] as const;
export const Role = z.enum(roles, { error: `A role is one of ${roles.join(", ")}.` });
export type Role = z.infer<typeof Role>;

/** Who acts, as every write of `data/desk` takes it. */
export interface Editor {
  id: string;
  /** what revisions and the audit log call them */
  name: string;
  role: Role;
}

/** What a role may do, in a few words for people. */
export const roleWords: Record<Role, string> = {
  editor: "writes drafts and sends changes for review",
  reviewer: "publishes, withdraws and decides what waits",
  admin: "everything, accounts, merges and imports included",
};
