/**
 * Facts light up their passages, and passages their facts, when they are pointed at or have the focus; a passage that is
 * clicked leads to its suggestion.
 * @returns a function that stops it
 */
export function lightUp(goTo: (number: number) => void): () => void {
  const onPoint = ({ target }: Event) => light(target);
  const onClick = ({ target }: Event) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>("mark[data-numbers]") : null;
    if (!mark || getSelection()?.type === "Range") return;
    goTo(Number(mark.dataset.numbers?.split(" ")[0]));
    light(mark);
  };
  document.addEventListener("pointerover", onPoint);
  document.addEventListener("focusin", onPoint);
  document.addEventListener("click", onClick);
  return () => {
    document.removeEventListener("pointerover", onPoint);
    document.removeEventListener("focusin", onPoint);
    document.removeEventListener("click", onClick);
  };
}

function light(target: EventTarget | null): void {
  const source = target instanceof Element ? target.closest<HTMLElement>("[data-passages]") : null;
  const card = target instanceof Element ? target.closest<HTMLElement>(".suggestion") : null;
  const wanted = new Set(source?.dataset.passages?.split(" ") ?? []);
  for (const element of document.querySelectorAll<HTMLElement>("[data-passages]")) {
    const own = element.dataset.passages?.split(" ") ?? [];
    element.classList.toggle(
      "is-lit",
      own.some((id) => wanted.has(id)),
    );
    const isOfCard = card !== null && own.some((id) => id.startsWith(`${card.dataset.number}-`));
    if (element.tagName === "MARK") element.classList.toggle("is-of-card", isOfCard);
  }
}
