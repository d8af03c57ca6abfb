import type { DraftNoun } from "#core/desk/draft-noun";

/** Which form is kept: the id of its record, or `new`. */
export interface DraftOf {
  noun: DraftNoun;
  subject: string;
}

/** What this browser keeps of a form while somebody writes. */
export interface Kept {
  at: number;
  baseVersion: number | null;
  entries: [string, string][];
}

/** What this browser kept of a form, unless it was kept before `since` (milliseconds). */
export function readKept(of: DraftOf, since: number): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(of)) ?? "null") as Kept | null;
    return kept && kept.at > since && Array.isArray(kept.entries) ? kept : null;
  } catch {
    // storage that is closed to us, or that somebody else wrote
    return null;
  }
}

export function writeKept(of: DraftOf, kept: Kept): void {
  try {
    localStorage.setItem(keyOf(of), JSON.stringify(kept));
  } catch {
    // full or closed: the desk keeps it too
  }
}

/** Forgets what was kept of a form, here and at the desk, with what is still on its way there from the form of this key. */
export async function forgetKept(of: DraftOf, formKey: string): Promise<void> {
  forgetHere(of);
  await fetch(`/admin/drafts?${new URLSearchParams({ ...of, formKey })}`, { method: "DELETE" });
}

export function forgetHere(of: DraftOf): void {
  try {
    localStorage.removeItem(keyOf(of));
  } catch {
    // nothing is kept where storage is closed to us
  }
}

/** Has the desk keep what a form holds. */
export async function sendDraft(draft: Omit<Kept, "at"> & DraftOf): Promise<void> {
  try {
    const headers = { "content-type": "application/json" };
    await fetch("/admin/drafts", { method: "POST", headers, body: JSON.stringify(draft), keepalive: true });
  } catch {
    // out of reach: this browser keeps it, and the next key tries again
  }
}

function keyOf({ noun, subject }: DraftOf): string {
  return `panmunjom-${noun}-${subject}`;
}
