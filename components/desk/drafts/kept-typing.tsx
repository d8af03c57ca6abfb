"use client";

import { useEffect, useRef, useState } from "react";
import type { FormState } from "#core/desk/form-state";
import { useWording } from "#language";
import { fillIn, findTyped, forgetTyped, keepTyped, nameOfForm, typedIn } from "./typed-fields";

/** How long after the last key the form is kept, in milliseconds. */
const keepAfter = 250;

/**
 * Stands in a form of the desk and keeps in this browser what is typed there, until it was sent and taken: a closed browser
 * brings it back. `answer` is what the form's action last said.
 */
export function KeptTyping({ answer }: { answer: FormState }) {
  const { t } = useWording();
  const mark = useRef<HTMLSpanElement>(null);
  const sent = useRef(false);
  const began = useRef<{ name: string; answer: FormState; empty: string } | null>(null);
  const [isRestored, setIsRestored] = useState(false);

  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    began.current ??= { name: nameOfForm(form), answer, empty: JSON.stringify(typedIn(form)) };
    const { name, answer: first, empty } = began.current;
    sent.current = false;
    if (answer !== first && answer.problems.length === 0) {
      forgetTyped(name);
      setIsRestored(false);
      return;
    }
    const kept = findTyped(name);
    if (!kept || JSON.stringify(kept) === JSON.stringify(typedIn(form))) return;
    // a form that came back with problems is put back by browsers to how it began
    fillIn(form, kept);
    if (answer === first && JSON.stringify(kept) !== empty) setIsRestored(true);
  }, [answer]);

  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    const { pathname, search } = location;
    let timer: number | undefined;
    const keep = () => {
      window.clearTimeout(timer);
      timer = undefined;
      const [typed, { name, empty }] = [typedIn(form), began.current ?? { name: nameOfForm(form), empty: "" }];
      if (JSON.stringify(typed) === empty) forgetTyped(name);
      else keepTyped(name, typed);
    };
    const change = () => {
      sent.current = false;
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, keepAfter);
    };
    const leave = () => {
      if (timer !== undefined) keep();
    };
    const submit = () => {
      leave();
      sent.current = true;
    };
    form.addEventListener("input", change);
    form.addEventListener("change", change);
    // before React takes it, which may empty the form
    form.addEventListener("submit", submit, true);
    addEventListener("pagehide", leave);
    return () => {
      leave();
      form.removeEventListener("input", change);
      form.removeEventListener("change", change);
      form.removeEventListener("submit", submit, true);
      removeEventListener("pagehide", leave);
      // it was sent and led on to another page; where it failed, the address stays
      const isElsewhere = location.pathname !== pathname || location.search !== search;
      if (sent.current && isElsewhere && began.current) forgetTyped(began.current.name);
    };
  }, []);

  const discard = () => {
    if (began.current) forgetTyped(began.current.name);
    mark.current?.closest("form")?.reset();
    setIsRestored(false);
  };
  return (
    <span
      ref={mark}
      hidden={!isRestored}
      className={isRestored ? "flex flex-wrap items-center gap-x-3 gap-y-2 text-small text-soft" : undefined}
    >
      {isRestored && (
        <>
          <span role="status">{t("What you had typed and not sent is here again.")}</span>
          <button type="button" className="button button-plain" onClick={discard}>
            {t("Discard it")}
          </button>
        </>
      )}
    </span>
  );
}
