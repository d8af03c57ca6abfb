import { type RefObject, useEffect, useRef } from "react";

/** What this browser keeps of a form while somebody writes. */
interface Kept {
  at: number;
  baseVersion: number | null;
  entries: [string, string][];
}

/** How long after the last key the form is kept here, and at the desk, in milliseconds. */
const keepHere = 250;
const keepThere = 1500;

/**
 * Keeps what a form holds, in this browser at once and at the desk soon after, so that neither a closed browser nor another
 * machine loses it. `subject` is the record's id, or `new`.
 */
export function useKeptDraft(form: RefObject<HTMLFormElement | null>, subject: string, baseVersion: number | null) {
  const sent = useRef(false);
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const timers: { here?: number; there?: number } = {};
    const keep = () => {
      if (!sent.current) writeKept(subject, { at: Date.now(), baseVersion, entries: entriesOf(element) });
    };
    const send = () => {
      window.clearTimeout(timers.there);
      timers.there = undefined;
      if (!sent.current) void post({ subject, baseVersion, entries: entriesOf(element) });
    };
    const change = () => {
      window.clearTimeout(timers.here);
      window.clearTimeout(timers.there);
      timers.here = window.setTimeout(keep, keepHere);
      timers.there = window.setTimeout(send, keepThere);
    };
    const leave = () => {
      if (timers.there === undefined) return;
      keep();
      send();
    };
    const submit = () => {
      sent.current = true;
    };
    element.addEventListener("input", change);
    element.addEventListener("change", change);
    element.addEventListener("submit", submit);
    addEventListener("pagehide", leave);
    return () => {
      leave();
      element.removeEventListener("input", change);
      element.removeEventListener("change", change);
      element.removeEventListener("submit", submit);
      removeEventListener("pagehide", leave);
    };
  }, [form, subject, baseVersion]);
  /** To be called when the form came back instead of leading on: from then on it is kept again. */
  return () => {
    sent.current = false;
  };
}

/** What this browser kept of a form, unless it was kept before `since` (milliseconds). */
export function readKept(subject: string, since: number): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(subject)) ?? "null") as Kept | null;
    return kept && kept.at > since && Array.isArray(kept.entries) ? kept : null;
  } catch {
    // storage that is closed to us, or that somebody else wrote
    return null;
  }
}

/** Forgets what was kept of a form, here and at the desk. */
export async function forgetKept(subject: string): Promise<void> {
  forgetHere(subject);
  await fetch(`/admin/drafts?subject=${subject}`, { method: "DELETE" });
}

export function forgetHere(subject: string): void {
  try {
    localStorage.removeItem(keyOf(subject));
  } catch {
    // nothing is kept where storage is closed to us
  }
}

function writeKept(subject: string, kept: Kept): void {
  try {
    localStorage.setItem(keyOf(subject), JSON.stringify(kept));
  } catch {
    // full or closed: the desk keeps it too
  }
}

function keyOf(subject: string): string {
  return `panmunjom-event-${subject}`;
}

function entriesOf(form: HTMLFormElement): [string, string][] {
  const entries = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && !name.startsWith("$") ? [[name, value]] : [],
  );
  return entries;
}

async function post(draft: Omit<Kept, "at"> & { subject: string }): Promise<void> {
  try {
    const headers = { "content-type": "application/json" };
    await fetch("/admin/drafts", { method: "POST", headers, body: JSON.stringify(draft), keepalive: true });
  } catch {
    // out of reach: this browser keeps it, and the next key tries again
  }
}
