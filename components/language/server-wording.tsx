import { headers } from "next/headers";
import { cache, use } from "react";
import { english } from "#core/language/english";
import { korean } from "#core/language/korean/messages";
import { languageHeader, toLanguage } from "#core/language/language";
import { type Wording, wordingOf } from "#core/language/wording";

/** How the page words what it says, for async components and metadata. The language is told by the proxy. */
export const getWording = cache(async (): Promise<Wording> => {
  const language = toLanguage((await headers()).get(languageHeader));
  return language === "ko" ? wordingOf("ko", korean) : english;
});

/** The same for components that are not async. In the browser, `#language` is components/language/language-context.tsx. */
export function useWording(): Wording {
  return use(getWording());
}
