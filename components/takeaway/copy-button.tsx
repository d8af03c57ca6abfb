"use client";

import { useEffect, useState } from "react";

/** Copies a text; it is there only where that can be done. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [state, setState] = useState<"none" | "ready" | "copied" | "failed">("none");
  useEffect(() => setState("clipboard" in navigator ? "ready" : "none"), []);
  if (state === "none") return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState("copied"),
      () => setState("failed"),
    );
  return (
    <button type="button" className="button button-plain" onClick={copy} aria-label={label}>
      <span aria-live="polite">{{ ready: "Copy", copied: "Copied", failed: "Not allowed" }[state]}</span>
    </button>
  );
}
