"use client";

import { useWording } from "#language";

/** Prints the page; without JavaScript the browser’s own menu does. */
export function PrintButton() {
  const { t } = useWording();
  return (
    <button type="button" className="button print-button" onClick={() => window.print()}>
      {t("Print this brief")}
    </button>
  );
}
