"use client";

import { useEffect, useEffectEvent } from "react";
import { useGo } from "./use-go";

/**
 * Follows the links of the site by its router: one listener for all, where Next's own link is a component of its own in the
 * browser for each of some hundred (decision 122). Whatever else wants a click comes first, and the browser keeps those that
 * ask for a new tab.
 */
export function FollowLinks() {
  const { go } = useGo();
  const follow = useEffectEvent((event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-follow]") : null;
    const address = link?.getAttribute("href");
    if (!address || event.defaultPrevented || isForBrowser(event, link)) return;
    event.preventDefault();
    go(address, { scroll: link?.getAttribute("data-follow") !== "stay" });
  });
  useEffect(() => {
    const click = (event: MouseEvent) => follow(event);
    addEventListener("click", click);
    return () => removeEventListener("click", click);
  }, []);
  return null;
}

function isForBrowser(event: MouseEvent, link: Element | null): boolean {
  const isModified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button !== 0 || isModified || link?.hasAttribute("target") || link?.hasAttribute("download") || false;
}
