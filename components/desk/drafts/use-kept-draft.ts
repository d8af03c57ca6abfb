import { type RefObject, useEffect, useRef } from "react";
import { type DraftOf, sendDraft, writeKept } from "./kept-drafts";

/** How long after the last key the form is kept here, and at the desk, in milliseconds. */
const keepHere = 250;
const keepThere = 1500;

/**
 * Keeps what a form holds, in this browser at once and at the desk soon after, so that neither a closed browser nor another
 * machine loses it.
 */
export function useKeptDraft(
  form: RefObject<HTMLFormElement | null>,
  { noun, subject }: DraftOf,
  baseVersion: number | null,
) {
  const sent = useRef(false);
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const of = { noun, subject };
    const timers: { here?: number; there?: number } = {};
    const keep = () => {
      if (!sent.current) writeKept(of, { at: Date.now(), baseVersion, entries: entriesOf(element) });
    };
    const send = () => {
      window.clearTimeout(timers.there);
      timers.there = undefined;
      if (!sent.current) void sendDraft({ ...of, baseVersion, entries: entriesOf(element) });
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
      window.clearTimeout(timers.here);
      // whoever presses right after a key may be answered by an error instead of the next page
      keep();
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
  }, [form, noun, subject, baseVersion]);
  /** To be called when the form came back instead of leading on: from then on it is kept again. */
  return () => {
    sent.current = false;
  };
}

function entriesOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && !name.startsWith("$") ? [[name, value]] : [],
  );
}
