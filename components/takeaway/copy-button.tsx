"use client";

import { useEffect, useState } from "react";
import { useWording } from "#language";

/** Copies a text; it is there only where that can be done. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { t } = useWording();
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
      <span aria-live="polite">{{ ready: t("Copy"), copied: t("Copied"), failed: t("Not allowed") }[state]}</span>
    </button>
  );
}
