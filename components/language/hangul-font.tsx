"use client";

import { useEffect } from "react";

/**
 * Brings the font for names in Hangul to a page in English once it stands: its style sheet lists more than a hundred
 * slices, for which no reader of English should wait. Pages in Korean have it from the start (korean-font.tsx).
 */
export function HangulFont() {
  useEffect(() => void import("./hangul-slices"), []);
  return null;
}
