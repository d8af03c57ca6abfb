import { changesTo, type VisItem } from "./timeline-items";

/** As much of vis-data's DataSet as is needed to bring it up to date. */
interface ItemStore {
  get(): VisItem[];
  remove(ids: string[]): unknown;
  update(items: VisItem[]): unknown;
}

/** Calls back before the next frame is drawn, with its time in milliseconds; gives how to call that off. */
export type NextFrame = (work: (now: number) => void) => () => void;

/** The widget measures each item that changes; so many leave time for the rest of a frame on a small machine. */
const mostPerFrame = 12;
/** On a machine that is busy with other things, too, it is fewer; the last of four hundred must still come. */
const leastPerFrame = 3;
/** A frame that took so long left another one out, on a screen of sixty a second. */
const longFrameMs = 25;

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
  /** how many items a frame brings: half as many after a long one, one more after any other */
  #pace = mostPerFrame;
  #lastFrame: number | null = null;

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
    this.#lastFrame = null;
  }

  /** A few with the next frame, the others with those after it. */
  #flow(steps: VisItem[], leaving: ReadonlySet<string>): void {
    this.#cancel = null;
    if (steps.length === 0) return;
    this.#cancel = this.nextFrame((now) => {
      this.#keepPace(now);
      this.#flow(steps.slice(this.#pace), leaving);
      this.#apply(steps.slice(0, this.#pace), leaving);
    });
  }

  #keepPace(now: number): void {
    const wasLong = this.#lastFrame !== null && now - this.#lastFrame > longFrameMs;
    this.#pace = wasLong ? Math.max(leastPerFrame, Math.floor(this.#pace / 2)) : Math.min(mostPerFrame, this.#pace + 1);
    this.#lastFrame = now;
  }

  /** What changes is taken out and put in again: the widget then measures all of it at once, not one by one. */
  #apply(steps: VisItem[], leaving: ReadonlySet<string>): void {
    this.store.remove(steps.map(({ id }) => id));
    this.store.update(steps.filter(({ id }) => !leaving.has(id)));
  }
}
