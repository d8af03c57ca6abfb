"use client";

import { createContext, type ReactNode, use, useLayoutEffect, useMemo } from "react";
import { english } from "#core/language/english";
import type { Language } from "#core/language/language";
import type { Messages } from "#core/language/messages";
import { type Wording, wordingOf } from "#core/language/wording";
import { setBrowserWording } from "./browser-wording";

const LanguageContext = createContext<Wording>(english);

/** Gives the parts of the page that run in the browser their language, with the messages that they need. */
export function LanguageProvider({
  language,
  messages,
  children,
}: {
  language: Language;
  messages: Messages;
  children: ReactNode;
}) {
  const wording = useMemo(() => wordingOf(language, messages), [language, messages]);
  // Before the effects of what is inside, which make plain DOM nodes with words in them.
  useLayoutEffect(() => setBrowserWording(wording), [wording]);
  return <LanguageContext value={wording}>{children}</LanguageContext>;
}

/** How the page words what it says, in the browser (components/language/server-wording.tsx is the same for the server). */
export function useWording(): Wording {
  return use(LanguageContext);
}
