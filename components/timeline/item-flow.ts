import { changesTo, type VisItem } from "./timeline-items";

/** As much of vis-data's DataSet as is needed to bring it up to date. */
interface ItemStore {
  get(): VisItem[];
  remove(ids: string[]): unknown;
  update(items: VisItem[]): unknown;
}

/** Calls back before the next frame is drawn; gives how to call that off. */
export type NextFrame = (work: () => void) => () => void;

/** The widget measures each item that changes; so many leave time for the rest of a frame on a small machine. */
const perFrame = 12;

const animationFrame: NextFrame = (work) => {
  const frame = requestAnimationFrame(work);
  return () => cancelAnimationFrame(frame);
};

/**
 * Brings the items of the widget up to date, a few in each frame, from the middle of the view outward, so that a reader
 * who moves meanwhile sees no frame fall out. Into an empty timeline all come at once.
 */
export class ItemFlow {
  #cancel: (() => void) | null = null;

  constructor(
    readonly store: ItemStore,
    readonly nextFrame: NextFrame = animationFrame,
  ) {}

  /** Whether the items are still on their way. */
  get isFlowing(): boolean {
    return this.#cancel !== null;
  }

  /** Makes the timeline hold exactly `wanted`; `middle` is an instant in milliseconds. What was on its way no longer is. */
  bring(wanted: VisItem[], middle: number): void {
    this.stop();
    const known = this.store.get();
    const { gone, changed } = changesTo(known, wanted);
    const leaving = new Set(gone);
    const steps = [...known.filter(({ id }) => leaving.has(id)), ...changed];
    const far = ({ start }: VisItem) => Math.abs(start.getTime() - middle);
    steps.sort((a, b) => far(a) - far(b));
    if (known.length === 0) this.#apply(steps, leaving);
    else this.#flow(steps, leaving);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  /** A few with the next frame, the others with those after it. */
  #flow(steps: VisItem[], leaving: ReadonlySet<string>): void {
    this.#cancel = null;
    if (steps.length === 0) return;
    this.#cancel = this.nextFrame(() => {
      this.#flow(steps.slice(perFrame), leaving);
      this.#apply(steps.slice(0, perFrame), leaving);
    });
  }

  /** What changes is taken out and put in again: the widget then measures all of it at once, not one by one. */
  #apply(steps: VisItem[], leaving: ReadonlySet<string>): void {
    this.store.remove(steps.map(({ id }) => id));
    this.store.update(steps.filter(({ id }) => !leaving.has(id)));
  }
}
