import type { Timeline as VisTimeline } from "vis-timeline/esnext";

/** An item as vis-timeline 8 keeps it; `dirty` = its node tells what it was before. */
interface Item {
  displayed: boolean;
  dirty: boolean;
  data: { group?: unknown };
  setData(data: { group?: unknown }): void;
  redraw(asSteps: true): (() => void)[];
}

/** A lane as vis-timeline 8 keeps it. */
interface Group {
  top: number;
  right: number;
  width: number;
  height: number;
  props: { label: { width: number; height: number } };
  itemSet: { props: { width?: number } };
  dom: { foreground: HTMLElement; inner: HTMLElement };
  /** of ours: the name and the width that its label was measured with */
  measured?: string;
  redraw(...given: unknown[]): unknown;
  _checkIfVisible(): void;
  _didMarkerHeightChange(): boolean;
  _didResize(resized: boolean, height: number): boolean;
  _calculateGroupSizeAndPosition(): void;
  _updateItemsInRange(...given: unknown[]): Item[];
}

/** What is reached through a widget, as its package exports no more than the whole. */
interface Insides {
  itemSet: {
    groups: Record<string, Group>;
    constructor: { types: Record<"point" | "range", { prototype: Item }> };
  };
}

const done = new WeakSet<object>();

/**
 * Takes out of the drawing of lanes and items what makes the browser lay out the stage again and again within one frame
 * (decision 121): vis-timeline draws each new or changed item by itself, writing and reading in turn, and measures each lane
 * three times, for lanes that scroll and a ground that ours do not have. Afterwards all that is new or has changed is drawn with
 * the next frame, and measured together.
 */
export function leanGroups(vis: VisTimeline): void {
  const { itemSet } = vis as unknown as Insides;
  const ground = Object.getPrototypeOf(itemSet.groups.__background__) as Group;
  if (done.has(ground)) return;
  done.add(ground);
  // No item of ours lies behind all lanes.
  ground.redraw = () => false;
  const lanes = Object.getPrototypeOf(ground) as Group;
  lanes._checkIfVisible = () => undefined;
  lanes._didMarkerHeightChange = () => false;
  lanes._calculateGroupSizeAndPosition = placeLane;
  measureLabelsOnce(lanes);
  measureTogether(lanes);
  for (const kind of ["point", "range"] as const) changeLater(itemSet.constructor.types[kind].prototype);
}

/** All lanes are in sight, so that it does not matter where they stand, and as wide as the stage. */
function placeLane(this: Group): void {
  this.top = 0;
  this.right = 0;
  this.width = this.itemSet.props.width || this.dom.foreground.offsetWidth;
}

/** The name of a lane is as high as it was, while it says the same in the same room. */
function measureLabelsOnce(lanes: Group): void {
  const { _didResize: measure } = lanes;
  lanes._didResize = function (resized, height) {
    const measured = `${this.dom.inner.textContent} ${this.itemSet.props.width} ${document.fonts.status}`;
    if (measured !== this.measured) {
      this.measured = measured;
      return measure.call(this, resized, height);
    }
    const isOther = this.height !== height;
    this.height = height;
    return resized || isOther;
  };
}

/** A changed item waits for the next frame, which the widget has asked for. */
function changeLater(kind: Item): void {
  const { setData } = kind;
  kind.setData = function (data) {
    const { displayed } = this;
    const staysInLane = data.group === this.data.group;
    if (staysInLane) this.displayed = false;
    setData.call(this, data);
    if (staysInLane) this.displayed = displayed;
  };
}

/** Draws what has changed step by step, each for all: first all is written, then all is read. */
function measureTogether(lanes: Group): void {
  const { _updateItemsInRange: update } = lanes;
  lanes._updateItemsInRange = function (...given) {
    const visible = update.apply(this, given);
    const steps = visible.filter(({ dirty }) => dirty).map((item) => item.redraw(true));
    const most = Math.max(0, ...steps.map(({ length }) => length));
    for (let step = 0; step < most; step += 1) for (const item of steps) item[step]?.();
    return visible;
  };
}
