"use client";

import { type RefObject, useEffect, useState } from "react";
import { AlikeNotice } from "#components/desk/event-standing";

type AlikeEvent = Parameters<typeof AlikeNotice>[0]["alike"][number];

/** How long after the last key it is asked, in milliseconds. */
const waitMs = 900;

/** Warns while somebody writes of events on record that look like this one. Without scripts the saved draft's page does. */
export function AlikeWatch({ form }: { form: RefObject<HTMLFormElement | null> }) {
  const [alike, setAlike] = useState<AlikeEvent[]>([]);
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    let timer = 0;
    let asking = new AbortController();
    const ask = async () => {
      asking.abort();
      asking = new AbortController();
      const found = await askAlike(element, asking.signal);
      if (found) setAlike(found);
    };
    const change = () => {
      clearTimeout(timer);
      timer = window.setTimeout(ask, waitMs);
    };
    change();
    element.addEventListener("input", change);
    element.addEventListener("change", change);
    return () => {
      clearTimeout(timer);
      asking.abort();
      element.removeEventListener("input", change);
      element.removeEventListener("change", change);
    };
  }, [form]);
  return <AlikeNotice alike={alike} />;
}

/** Null where the desk does not answer: what was said before stays. */
async function askAlike(form: HTMLFormElement, signal: AbortSignal): Promise<AlikeEvent[] | null> {
  const entries = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !name.startsWith("$"));
  if (!entries.some(([name, value]) => name === "date" && value !== "")) return [];
  try {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ id: "new", entries });
    const answer = await fetch("/admin/alike", { method: "POST", headers, body, signal });
    return answer.ok ? ((await answer.json()) as { alike: AlikeEvent[] }).alike : null;
  } catch {
    return null;
  }
}
