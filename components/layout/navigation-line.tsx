"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { useWording } from "#language";
import { toAddress } from "../filter/form-address";

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
      if (sendsElsewhere(event)) setLeaving(address);
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

/**
 * A form that writes mostly answers on its own page, and one that asks the same again leads to the same address: neither
 * would tell when its answer is there. The forms of React's actions have no address at all.
 */
function sendsElsewhere({ target, submitter }: SubmitEvent): boolean {
  if (!(target instanceof HTMLFormElement) || target.method === "post") return false;
  const action = new URL(target.getAttribute("action") || location.pathname, location.href);
  if (!action.protocol.startsWith("http")) return false;
  const asked = new URL(toAddress(action.href, new FormData(target, submitter)));
  return action.origin === location.origin && pageOf(asked) !== pageOf(location);
}

/** Without what a browser may write in more than one way. */
function pageOf({ pathname, search }: Pick<URL, "pathname" | "search">): string {
  return `${pathname}?${new URLSearchParams(search)}`;
}

function leadsElsewhere(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  const sameSite = link.origin === location.origin && !link.target && !link.hasAttribute("download");
  return sameSite && link.pathname + link.search !== location.pathname + location.search;
}
