import { changesTo, type VisItem } from "./timeline-items";

/** As much of vis-data's DataSet as is needed to bring it up to date. */
interface ItemStore {
  get(): VisItem[];
  remove(ids: string[]): unknown;
  update(items: VisItem[]): unknown;
}

/** Calls back before the next frame is drawn, with the time at which it began, in milliseconds; gives how to call that off. */
export type NextFrame = (work: (began: number) => void) => () => void;

/** So many items come with a frame at most, and at least, as the last of four hundred must still come. */
const [mostPerFrame, leastPerFrame] = [48, 4];
/** A frame of a screen of sixty a second has 16.7 ms; what is spent before it is painted must leave half of them. */
const budgetMs = 6;
/** A frame that took so long left another one out. */
const longFrameMs = 25;

const animationFrame: NextFrame = (work) => {
  const frame = requestAnimationFrame(work);
  return () => cancelAnimationFrame(frame);
};

/**
 * Brings the items of the widget up to date, some in each frame, from the middle of the view outward, as many as there is
 * time for, so that a reader who moves meanwhile sees no frame fall out. Into an empty timeline all come at once.
 */
export class ItemFlow {
  #cancel: (() => void) | null = null;
  /** how many items a frame brings */
  #pace = leastPerFrame;
  #lastFrame: number | null = null;

  /** `isAtRest` tells whether nothing moves, so that a frame may take longer and all is there sooner. */
  constructor(
    readonly store: ItemStore,
    readonly isAtRest: () => boolean = () => false,
    readonly nextFrame: NextFrame = animationFrame,
    readonly clock: () => number = () => performance.now(),
  ) {}

  /** Whether the items are still on their way. */
  get isFlowing(): boolean {
    return this.#cancel !== null;
  }

  /** Makes the timeline hold exactly `wanted`; `middle` is an instant in milliseconds. What was on its way no longer is. */
  bring(wanted: VisItem[], middle: number): void {
    this.stop();
    const known = new Map(this.store.get().map((item) => [item.id, item]));
    const { gone, changed } = changesTo([...known.values()], wanted);
    const steps = [
      ...gone.map((id) => ({ before: known.get(id), after: null })),
      ...changed.map((item) => stepTo(item, known.get(item.id))),
    ];
    const far = ({ before, after }: Step) => Math.abs(((after ?? before)?.start.getTime() ?? 0) - middle);
    steps.sort((a, b) => far(a) - far(b));
    if (known.size === 0) this.#apply(steps);
    else this.#flow(steps);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#lastFrame = null;
  }

  /** Some with the next frame, the others with those after it. */
  #flow(steps: Step[]): void {
    this.#cancel = null;
    if (steps.length === 0) return;
    this.#cancel = this.nextFrame((began) => {
      this.#keepPace(began);
      // First, so that the widget draws them in the next frame before its time is looked at.
      this.#apply(steps.slice(0, this.#pace));
      this.#flow(steps.slice(this.#pace));
    });
  }

  /** The widget has drawn in this frame already, what came with the last one included: there was time for more, or not. */
  #keepPace(began: number): void {
    const wasLong = this.#lastFrame !== null && began - this.#lastFrame > longFrameMs;
    const isSpent = this.clock() - began > budgetMs;
    this.#pace = this.isAtRest()
      ? mostPerFrame
      : wasLong || isSpent
        ? Math.max(leastPerFrame, this.#pace >> 1)
        : Math.min(mostPerFrame, this.#pace + 4);
    this.#lastFrame = began;
  }

  #apply(steps: Step[]): void {
    // A store keeps what an update does not name, such as the end of what was a range.
    const isOther = ({ before, after }: Step) => before && before.type !== after?.type;
    this.store.remove(steps.filter(isOther).flatMap(({ before }) => before?.id ?? []));
    this.store.update(steps.flatMap(({ after }) => after ?? []));
  }
}

/** An item that comes, changes or goes. */
interface Step {
  before: VisItem | undefined;
  after: VisItem | null;
}

/** What says the same keeps its node, and so the focus. */
function stepTo(item: VisItem, before: VisItem | undefined): Step {
  const saysTheSame = before?.content === item.content && before.face === item.face;
  return { before, after: saysTheSame ? { ...item, draw: before.draw } : item };
}
