/** Tells when the stage becomes wider or narrower: its width decides how many titles have room. Gives how to stop it. */
export function watchWidth(stage: HTMLElement, onChange: () => void): () => void {
  let width = stage.clientWidth;
  const observer = new ResizeObserver(() => {
    // On paper another figure stands here.
    if (width === stage.clientWidth || stage.clientWidth === 0) return;
    width = stage.clientWidth;
    onChange();
  });
  observer.observe(stage);
  return () => observer.disconnect();
}

/** Tells which lanes a reader asks for who presses the name of one that stands for them. Gives how to stop it. */
export function watchLanes(stage: HTMLElement, onLanes: (lanes: string) => void): () => void {
  const press = ({ target }: MouseEvent) => {
    const lane = target instanceof Element ? target.closest<HTMLElement>(".timeline-lane[data-lanes]") : null;
    if (lane?.dataset.lanes) onLanes(lane.dataset.lanes);
  };
  stage.addEventListener("click", press);
  return () => stage.removeEventListener("click", press);
}
