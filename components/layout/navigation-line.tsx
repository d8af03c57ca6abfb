"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { useWording } from "#language";

/**
 * A line at the top of the page while the next one is on its way. It takes the place of loading.tsx, which would make
 * Next stream every page behind a skeleton that readers without JavaScript could never leave, and answer unknown
 * addresses with 200 (docs/decisions/0007-a-design-language.md).
 */
export function NavigationLine() {
  const { t } = useWording();
  const address = `${usePathname()}?${useSearchParams()}`;
  const [leaving, setLeaving] = useState<string | null>(null);

  useEffect(() => {
    const leave = (event: MouseEvent) => {
      if (leadsElsewhere(event)) setLeaving(address);
    };
    const submit = (event: SubmitEvent) => {
      if (!staysHere(event)) setLeaving(address);
    };
    addEventListener("click", leave);
    addEventListener("submit", submit);
    return () => {
      removeEventListener("click", leave);
      removeEventListener("submit", submit);
    };
  }, [address]);

  return leaving === address ? (
    <div role="progressbar" aria-label={t("Loading the page")} className="navigation-line" />
  ) : null;
}

/** A form that writes mostly answers on its own page. */
function staysHere({ target }: SubmitEvent): boolean {
  return target instanceof HTMLFormElement && target.method === "post";
}

function leadsElsewhere(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  const sameSite = link.origin === location.origin && !link.target && !link.hasAttribute("download");
  return sameSite && link.pathname + link.search !== location.pathname + location.search;
}
