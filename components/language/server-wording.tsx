import { headers } from "next/headers";
import { cache, use } from "react";
import { languageHeader, toLanguage } from "#core/language/language";
import type { Wording } from "#core/language/wording";
import { wordingIn } from "#core/language/wordings";

/** How the page words what it says, for async components and metadata. The language is told by the proxy. */
export const getWording = cache(
  async (): Promise<Wording> => wordingIn(toLanguage((await headers()).get(languageHeader))),
);

/** The same for components that are not async. In the browser, `#language` is components/language/language-context.tsx. */
export function useWording(): Wording {
  return use(getWording());
}
