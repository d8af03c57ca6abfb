"use client";

import { useEffect } from "react";

/** Where the browser does not tell when it rests (Safari). */
const restMs = 300;
/** It rests by then at the latest: a name in Hangul stands in a font of the system until then. */
const patienceMs = 2_000;

/**
 * Brings the font for names in Hangul to a page in English once all of it stands and the browser rests: its style sheet lists
 * more than a hundred slices, and a page of an event needs four of them, 70 kB in all, for which no reader of English should
 * wait. Pages in Korean have it from the start (korean-font.tsx).
 */
export function HangulFont() {
  useEffect(() => {
    const leaving = new AbortController();
    const bring = () => {
      if (!leaving.signal.aborted) void import("./hangul-slices");
    };
    const rest = () => {
      if ("requestIdleCallback" in window) requestIdleCallback(bring, { timeout: patienceMs });
      else setTimeout(bring, restMs);
    };
    if (document.readyState === "complete") rest();
    else addEventListener("load", rest, { once: true, signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  return null;
}
