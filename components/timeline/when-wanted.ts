/** What a reader does first who will not only read what is in view. */
const firstMoves = ["scroll", "wheel", "pointerdown", "touchstart", "keydown", "focusin"] as const;

/** As far below the view as a work begins: a desk looks further ahead than a phone, which pays more for what nobody sees. */
const lookAhead = () => (matchMedia("(min-width: 40rem)").matches ? "100%" : "0px");

/**
 * Begins a work once: when an element is in view, or when a reader does anything at all, since it may come into view next. So a
 * phone that shows the top of a page does not spend its first second on what lies below.
 * @returns how to call it off
 */
export function whenWanted(element: Element, begin: () => void): () => void {
  const listening = new AbortController();
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) start();
    },
    { rootMargin: lookAhead() },
  );
  const stop = () => {
    listening.abort();
    observer.disconnect();
  };
  const start = () => {
    stop();
    begin();
  };
  observer.observe(element);
  for (const move of firstMoves)
    addEventListener(move, start, { signal: listening.signal, passive: true, capture: true });
  return stop;
}
