"use client";

import { useCallback, useEffect, useRef } from "react";
import { KeySheet } from "./key-sheet";
import { lightUp } from "./light-up";

interface Props {
  /** the numbers of the suggestions that wait, in the order of the text */
  waiting: number[];
  /** the one to begin with */
  first: number | null;
}

/** Keys of the inbox, and facts and passages that light each other up. The pages work without it. */
export function InboxKeys({ waiting, first }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const current = useRef<number | null>(first);

  const goTo = useCallback((number: number | null) => {
    const card = number === null ? null : cardOf(number);
    if (!card) return;
    current.current = number;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
    remember(card);
  }, []);

  // the first time, the place where the editor stopped or which the address names; later the next one that waits
  useEffect(() => {
    const named = Number(/^#s-(\d+)$/.exec(location.hash)?.[1] ?? 0) || null;
    goTo(named ?? first);
  }, [goTo, first]);

  const key = waiting.join(" ");
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    const numbers = key === "" ? [] : key.split(" ").map(Number);
    const at = current.current ?? 0;
    if (!numbers.includes(at)) goTo(numbers.find((number) => number > at) ?? numbers[0] ?? at);
  }, [key, goTo]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (event.key === "?") dialog.current?.showModal();
      else if (dialog.current?.open || !press(event.key, current.current, goTo)) return;
      event.preventDefault();
    };
    const onFocus = ({ target }: FocusEvent) => {
      const card = target instanceof Element ? target.closest<HTMLElement>(".suggestion") : null;
      if (card) current.current = Number(card.dataset.number);
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("focusin", onFocus);
    const stop = lightUp(goTo);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("focusin", onFocus);
      stop();
    };
  }, [goTo]);

  return <KeySheet dialog={dialog} />;
}

function cardOf(number: number): HTMLElement | null {
  return document.getElementById(`s-${number}`);
}

/** Does what a key stands for. @returns whether it stands for anything */
function press(key: string, current: number | null, goTo: (number: number) => void): boolean {
  const step = key === "j" ? 1 : key === "k" ? -1 : 0;
  if (step !== 0) {
    const numbers = [...document.querySelectorAll<HTMLElement>(".suggestion")].map(({ dataset }) =>
      Number(dataset.number),
    );
    const at = current === null ? -1 : numbers.indexOf(current);
    const next = numbers[Math.min(numbers.length - 1, Math.max(0, at + step))];
    if (next !== undefined) goTo(next);
    return true;
  }
  const meant = current !== null && /^[aemx]$/.test(key) ? cardOf(current)?.querySelector(`[data-key="${key}"]`) : null;
  if (!(meant instanceof HTMLElement)) return false;
  if (meant instanceof HTMLButtonElement) meant.click();
  else open(meant);
  return true;
}

/** Unfolds what a key leads to and goes to its first field. */
function open(meant: HTMLElement): void {
  const fold = meant.closest("details");
  if (fold) fold.open = true;
  const fields = [...(fold ?? meant).querySelectorAll<HTMLElement>("input:not([type=hidden]), textarea")];
  const chosen = fields.find((field) => field instanceof HTMLInputElement && field.type === "radio" && field.checked);
  (chosen ?? fields[0])?.focus();
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["radio", "checkbox"].includes(target.type);
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Tells the desk where the editor is; whether it arrives matters to nobody. */
function remember({ dataset }: HTMLElement): void {
  if (dataset.state !== "waiting") return;
  const body = JSON.stringify({ id: dataset.id });
  fetch("/admin/suggestions/opened", { method: "POST", body, keepalive: true }).catch(() => undefined);
}
