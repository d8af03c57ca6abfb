"use client";

import { usePathname, useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { type Language, languages, localHref, splitLanguage } from "#core/language/language";

/**
 * The same view in the other language, with all its parameters, and both addresses for search engines. It loads the whole
 * page: its frame is in the language, too.
 */
export function LanguageSwitch({ site, names }: { site: string; names: Record<Language, ReactNode> }) {
  const { language, path } = splitLanguage(usePathname());
  const query = useSearchParams().toString();
  const address = query ? `${path}?${query}` : path;
  const [other] = languages.filter((one) => one !== language);
  if (!other || localHref("ko", path) === path) return null;
  return (
    <>
      {languages.map((one) => (
        <link key={one} rel="alternate" hrefLang={one} href={`${site}${localHref(one, address)}`} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={`${site}${address}`} />
      <a href={localHref(other, address)} lang={other} hrefLang={other} className="hut language-hut">
        {names[other]}
      </a>
    </>
  );
}
