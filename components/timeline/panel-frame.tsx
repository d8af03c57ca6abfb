"use client";

import { type ReactNode, useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from "react";
import { useWording } from "#language";
import { HangulFont } from "../language/hangul-font";
import { useGo } from "../language/use-go";

/** Where a reader came into the panel from. */
interface WayBack {
  /** of the event that is shown last */
  slug: string;
  opener: Element | null;
}

/**
 * The place of the selected event beside the timeline. A reader who opens one is led into it; Escape closes it and leads
 * back to where it was opened. On arriving at the page nothing takes the focus.
 */
export function PanelFrame({ slug, closeHref, children }: { slug: string; closeHref: string; children: ReactNode }) {
  const { t, href } = useWording();
  const { go } = useGo();
  const panel = useRef<HTMLElement>(null);
  const way = useRef<WayBack>({ slug, opener: null });
  const arrivedWith = useArrival(slug);

  const close = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
    go(href(closeHref));
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => close(event);
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);

  const enter = useEffectEvent(() => {
    const { activeElement } = document;
    const element = panel.current as HTMLElement;
    // Whoever goes on from event to event inside the panel stays on the link that was pressed.
    const isInside = element.contains(activeElement);
    way.current = { slug, opener: isInside || activeElement === document.body ? null : activeElement };
    if (!isInside && arrivedWith !== slug) element.focus({ preventScroll: true });
  });
  useEffect(() => {
    if (slug) enter();
  }, [slug]);

  useEffect(
    () => () => {
      if (document.activeElement === document.body) placeToReturnTo(way.current)?.focus({ preventScroll: true });
    },
    [],
  );

  return (
    <section ref={panel} aria-label={t("Selected event")} tabIndex={-1} className="event-panel">
      <HangulFont />
      {children}
    </section>
  );
}

const never = () => () => {};

/** The value that the page came with from the server; null where this came later. Only markup is hydrated, and that shows. */
function useArrival<T>(value: T): T | null {
  const isMounted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return useState(isMounted ? null : value)[0];
}

/** What opened the event or, where that is gone or another event came since, its figure, or the one tab stop of the timeline. */
function placeToReturnTo({ slug, opener }: WayBack): HTMLElement | SVGElement | null {
  if (opener?.isConnected && opener instanceof HTMLElement) return opener;
  const timeline = document.querySelector(".timeline-stage");
  return (
    timeline?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(slug)}"]`) ??
    timeline?.querySelector<HTMLElement>("[tabindex='0']") ??
    null
  );
}
