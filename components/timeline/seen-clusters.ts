import type { Timeline as VisTimeline } from "vis-timeline/esnext";

/** A range as vis-timeline 8 keeps it, in CSS pixels from the left of the view. */
interface Range {
  data: { className?: string };
  dom: { content: HTMLElement };
  parent: { width: number };
  left: number;
  width: number;
  repositionX(...given: unknown[]): void;
}

/** What is reached through a widget, as its package exports no more than the whole. */
interface Insides {
  itemSet: { constructor: { types: Record<"range", { prototype: Range }> } };
}

/** A part of a cluster that is narrower has no room for a number. */
const leastWidth = 22;

const done = new WeakSet<Range>();

/**
 * Draws of a cluster what is in view, with its number in the middle. By itself vis-timeline pushes the content of a range that
 * begins before the view to the right by as much, so that the end of the range would cut a number: 11 would read 1.
 */
export function drawSeenClusters(vis: VisTimeline): void {
  const { prototype } = (vis as unknown as Insides).itemSet.constructor.types.range;
  if (done.has(prototype)) return;
  done.add(prototype);
  const { repositionX } = prototype;
  prototype.repositionX = function (this: Range, ...given) {
    repositionX.apply(this, given);
    if (this.data.className === "is-cluster") drawSeen(this);
  };
}

function drawSeen({ dom: { content }, parent, left, width }: Range): void {
  const [from, to] = [Math.max(0, left), Math.min(parent.width, left + width)];
  const seen = Math.max(0, to - from);
  content.style.transform = `translateX(${from - left}px)`;
  content.style.width = `${seen}px`;
  content.classList.toggle("is-sliver", seen < leastWidth);
}
