import type { Database } from "#data/client";
import { previewEmail } from "#data/env";
import { addAccount, owner } from "./accounts";

/** Lets the one editor of a preview in; its database is a copy in memory, made for this process. */
export async function addPreviewEditor(db: Database, password: string): Promise<void> {
  await addAccount(db, owner, { email: previewEmail, password, name: "Preview", role: "admin" });
}
