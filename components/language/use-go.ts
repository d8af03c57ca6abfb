import { useRouter } from "next/navigation";
import { useEffect, useId, useTransition } from "react";

/** Adds to an address what of the view its page has not yet written into its own. */
export type Carry = (address: string) => string;

interface Going {
  /** whether the way back leads past the page that is left */
  replace?: boolean;
  /** whether the new page is seen from its top */
  scroll?: boolean;
}

const underway = new Set<string>();
const carriers = new Set<Carry>();

/** Whether the reader is on the way to an address. Whoever writes addresses unasked waits until it is reached. */
export const isUnderway = (): boolean => underway.size > 0;

/** Until the answer is called, `carry` is asked for every address that the reader goes to. */
export function carryAlong(carry: Carry): () => void {
  carriers.add(carry);
  return () => carriers.delete(carry);
}

/**
 * Goes where the reader asks to. A view that is ahead of its address (the timeline writes its window only when it rests) is
 * carried along, and what is chosen is not overtaken by what was moved before.
 */
export function useGo() {
  const router = useRouter();
  const id = useId();
  const [isPending, startTransition] = useTransition();
  useEffect(() => {
    if (!isPending) underway.delete(id);
  }, [isPending, id]);
  useEffect(() => () => void underway.delete(id), [id]);
  const go = (address: string, { replace = false, scroll = false }: Going = {}) => {
    const target = [...carriers].reduce((carried, carry) => carry(carried), address);
    underway.add(id);
    startTransition(() => router[replace ? "replace" : "push"](target, { scroll }));
  };
  return { go, isPending };
}
