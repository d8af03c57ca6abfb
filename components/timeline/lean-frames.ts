import type { Timeline as VisTimeline } from "vis-timeline/esnext";

type Change = (ids: string[]) => void;

/** What is reached through a widget, as its package exports no more than the whole. */
interface Insides {
  range: { start: number; end: number; getMillisecondsPerPixel(): number };
  body: { domProps: { center: { width?: number } }; dom: { center: HTMLElement } };
  itemSet: { redraw(): boolean } & Record<"_onAdd" | "_onUpdate" | "_onRemove", Change>;
}

/** Draws once a frame (decision 121): by itself vis-timeline draws at once, too, whenever some items come or go. */
export function leanFrames(vis: VisTimeline): void {
  const { range, body, itemSet } = vis as unknown as Insides;
  range.getMillisecondsPerPixel = () =>
    (range.end - range.start) / (body.domProps.center.width || body.dom.center.clientWidth);
  const { redraw } = itemSet;
  let hasAskedForFrame = false;
  itemSet.redraw = () => {
    const waits = hasAskedForFrame;
    hasAskedForFrame = false;
    return waits ? false : redraw.call(itemSet);
  };
  for (const name of ["_onAdd", "_onUpdate", "_onRemove"] as const) {
    const change = itemSet[name];
    itemSet[name] = (ids) => {
      change.call(itemSet, ids);
      hasAskedForFrame = true;
    };
  }
}
