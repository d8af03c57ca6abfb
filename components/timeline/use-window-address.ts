import { useRouter } from "next/navigation";
import { startTransition, useEffect, useEffectEvent, useRef } from "react";
import type { Window } from "#core/timeline/clusters";
import { carryAlong, isUnderway } from "../language/use-go";
import { viewAddress, withWindow } from "./view-address";

interface Page {
  path: string;
  query: string;
  /** what the address says, or the page chose where it says nothing */
  window: Window;
}

const pauseBeforeAddress = 450;

/**
 * Keeps the window in view and the address of the page together. The address follows the reader's moves once they rest;
 * where it names another window than was moved to, `moveTo` is told. What the reader chooses before the address has followed
 * takes the window along, and is never overtaken by it.
 */
export function useWindowAddress({ path, query, window }: Page, moveTo: (window: Window) => void) {
  const router = useRouter();
  const shown = useRef(window);
  const asked = useRef(window);
  const isAhead = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const wait = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(write, pauseBeforeAddress);
  };
  const write = useEffectEvent(() => {
    if (isUnderway()) return wait();
    asked.current = shown.current;
    startTransition(() => router.replace(viewAddress(path, query, { ...shown.current }), { scroll: false }));
  });
  const carry = useEffectEvent((address: string) => {
    clearTimeout(timer.current);
    if (!isAhead.current) return address;
    const carried = withWindow(address, { path, query }, shown.current);
    if (carried !== address) asked.current = shown.current;
    return carried;
  });
  useEffect(() => {
    const stop = carryAlong((address) => carry(address));
    return () => {
      stop();
      clearTimeout(timer.current);
    };
  }, []);

  // A window that the reader's own move has put into the address is no news; the reader may have moved on meanwhile.
  const { from, to } = window;
  const arrive = useEffectEvent(() => {
    const isNews = from !== asked.current.from || to !== asked.current.to;
    if (isNews) asked.current = shown.current = { from, to };
    isAhead.current = shown.current !== asked.current;
    if (isNews) moveTo({ from, to });
  });
  useEffect(() => {
    if (from && to) arrive();
  }, [from, to]);

  /** Takes note of the window in view; where the reader moved it, the address follows. */
  const see = (next: Window, byReader: boolean) => {
    shown.current = next;
    if (!byReader) return;
    isAhead.current = true;
    wait();
  };
  return { shown, see };
}
