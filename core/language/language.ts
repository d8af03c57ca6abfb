/** The languages of the interface. English has no prefix in addresses; data keep their own language in both. */
export const languages = ["en", "ko"] as const;
export type Language = (typeof languages)[number];

/**
 * The header by which the proxy tells the pages their language, followed by a mark of its own. Whatever a reader sends under
 * this name is overwritten.
 */
export const languageHeader = "x-interface-language";

export function toLanguage(text: string | null): Language {
  return text?.startsWith("ko") ? "ko" : "en";
}

/** The language of an address of this site, and the address without its prefix. */
export function splitLanguage(path: string): { language: Language; path: string } {
  const [, rest] = /^\/ko(?=[/?#]|$)(.*)$/s.exec(path) ?? [];
  if (rest === undefined) return { language: "en", path };
  return { language: "ko", path: rest.startsWith("/") ? rest : `/${rest}` };
}

/** Addresses that are the same in every language: files, the API, the desk, frames of other sites. */
const common = /^\/(?:api|export|admin|sign-in|embed|_next)(?=[/?#]|$)|^[^?#]*\.[a-z]+(?:[?#]|$)/;

/** An address of this site as the pages of a language link to it. Other addresses, and fragments, stay as they are. */
export function localHref(language: Language, href: string): string {
  const isPage = href.startsWith("/") && !href.startsWith("//") && !common.test(href);
  if (language === "en" || !isPage || splitLanguage(href).language !== "en") return href;
  return href === "/" ? "/ko" : href.startsWith("/?") || href.startsWith("/#") ? `/ko${href.slice(1)}` : `/ko${href}`;
}
