/**
 * Facts light up their passages, and passages their facts, while they are pointed at or have the focus; a passage that is
 * clicked leads to its suggestion and stays lit until something else has the focus.
 * @returns a function that stops it
 */
export function lightUp(goTo: (number: number) => void): () => void {
  let chosen: HTMLElement | null = null;
  const onPoint = ({ target }: Event) => light(sourceOf(target) ?? chosen);
  const onFocus = ({ target }: Event) => {
    chosen = sourceOf(target);
    light(chosen);
  };
  const onClick = ({ target }: Event) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>("mark[data-numbers]") : null;
    if (!mark || getSelection()?.type === "Range") return;
    goTo(Number(mark.dataset.numbers?.split(" ")[0]));
    chosen = mark;
    light(mark);
  };
  document.addEventListener("pointerover", onPoint);
  document.addEventListener("focusin", onFocus);
  document.addEventListener("click", onClick);
  return () => {
    document.removeEventListener("pointerover", onPoint);
    document.removeEventListener("focusin", onFocus);
    document.removeEventListener("click", onClick);
  };
}

function sourceOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-passages]") : null;
}

/** Lights what shares a passage with the source, and tells the passages of the suggestion that has the focus. */
function light(source: HTMLElement | null): void {
  const wanted = new Set(source?.dataset.passages?.split(" ") ?? []);
  const number = document.activeElement?.closest<HTMLElement>(".suggestion")?.dataset.number;
  for (const element of document.querySelectorAll<HTMLElement>("[data-passages]")) {
    const own = element.dataset.passages?.split(" ") ?? [];
    const isLit = own.some((id) => wanted.has(id));
    element.classList.toggle("is-lit", isLit);
    if (element.tagName !== "MARK") continue;
    const isOfCard = own.some((id) => id.startsWith(`${number}-`));
    element.classList.toggle("is-of-card", isOfCard);
  }
}
