import type { Window } from "#core/timeline/clusters";
import type { TimelineAnswer } from "#core/timeline/timeline-answer";
import { moved, needsLoading, windowToLoad, zoomed } from "#core/timeline/view-window";

/** Where a reader stands: how far one can look, and how wide the view is, in CSS pixels. */
export interface Stage {
  extent: Window;
  width: number;
}

/** `slow`: the answer is on its way for longer than a reader would wait unaware; `failed`: the last one did not come. */
export type FeedState = "ready" | "slow" | "failed";

export interface FeedHandlers {
  onAnswer: (answer: TimelineAnswer) => void;
  onState: (state: FeedState) => void;
}

/** Fetches an answer; `low` urgency yields to everything that a reader waits for. */
export type Ask = (query: string, signal: AbortSignal, urgency: "high" | "low") => Promise<TimelineAnswer>;

/** A window at a width, as one question. */
interface Question {
  window: Window;
  width: number;
}

interface Kept {
  answer: TimelineAnswer;
  /** when it came, by the clock of the page */
  at: number;
}

const mostKept = 48;
/** An answer that is older is shown at once and asked for again behind it; the server says in a word if it still holds. */
const freshForMs = 60_000;
const slowAfterMs = 1_000;
const retryAfterMs = [2_000, 5_000, 15_000, 30_000];

/**
 * Brings the timeline what lies around its view. Only the newest question is waited for, older ones are dropped. While
 * nothing is asked, the neighbors of the view and the scales above and below it are fetched ahead. After a failure the
 * last answer stands, and the question is asked again after a while, when the network is back, or when a reader says so.
 */
export class TimelineFeed {
  #query = "";
  #shown: { question: Question; answer: TimelineAnswer } | null = null;
  #asked: { question: Question; abort: AbortController } | null = null;
  #ahead: AbortController | null = null;
  #failures = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #slow: ReturnType<typeof setTimeout> | undefined;
  #look: { view: Window; stage: Stage } | null = null;
  readonly #kept = new Map<string, Kept>();

  constructor(
    readonly ask: Ask,
    readonly handlers: FeedHandlers,
  ) {}

  /** Asks if what is loaded no longer does. */
  look(view: Window, stage: Stage): void {
    this.#look = { view, stage };
    const { extent, width } = stage;
    const coming = this.#asked?.question.window ?? this.#shown?.question.window;
    const isCoarse = this.#shown?.answer.items.some(({ kind }) => kind === "cluster") ?? false;
    if (coming && !needsLoading(coming, view, extent, isCoarse)) return;
    void this.#bring(questionFor(view, extent, width));
  }

  /** Asks again after a failure. */
  retry(): void {
    if (this.#look && this.#failures > 0) {
      const { view, stage } = this.#look;
      void this.#bring(questionFor(view, stage.extent, stage.width));
    }
  }

  /** Starts anew with another filter, of which the page has brought the first answer. */
  restart(query: string, answer: TimelineAnswer, width: number): void {
    this.stop();
    this.#query = query;
    this.#accept({ window: { from: answer.from, to: answer.to }, width }, answer);
  }

  stop(): void {
    this.#asked?.abort.abort();
    this.#ahead?.abort();
    this.#asked = null;
    clearTimeout(this.#retry);
    clearTimeout(this.#slow);
  }

  async #bring(question: Question): Promise<void> {
    this.stop();
    const abort = new AbortController();
    this.#asked = { question, abort };
    const query = this.#queryOf(question);
    const kept = this.#kept.get(query);
    if (kept) this.#accept(question, kept.answer);
    else this.#slow = setTimeout(() => this.handlers.onState("slow"), slowAfterMs);
    try {
      if (!kept || performance.now() - kept.at > freshForMs) {
        const answer = await this.ask(query, abort.signal, "high");
        if (abort.signal.aborted) return;
        this.#keep(query, answer);
        this.#accept(question, answer);
      }
    } catch {
      if (!abort.signal.aborted) this.#fail();
    } finally {
      if (this.#asked?.abort === abort) this.#asked = null;
    }
    if (!abort.signal.aborted) void this.#fetchAhead();
  }

  #accept(question: Question, answer: TimelineAnswer): void {
    clearTimeout(this.#slow);
    this.#failures = 0;
    const isNews = this.#shown?.answer !== answer;
    this.#shown = { question, answer };
    this.handlers.onState("ready");
    if (isNews) this.handlers.onAnswer(answer);
  }

  #fail(): void {
    clearTimeout(this.#slow);
    this.handlers.onState("failed");
    const wait = retryAfterMs[Math.min(this.#failures, retryAfterMs.length - 1)];
    this.#failures++;
    this.#retry = setTimeout(() => this.retry(), wait);
  }

  /** What a reader is likely to ask next, one after the other. A failure here is nobody's concern. */
  async #fetchAhead(): Promise<void> {
    if (!this.#look || this.#failures > 0) return;
    const { view, stage } = this.#look;
    const abort = new AbortController();
    this.#ahead = abort;
    for (const next of [moved(view, 1), moved(view, -1), zoomed(view, 2), zoomed(view, 0.5)]) {
      const question = questionFor(next, stage.extent, stage.width);
      const query = this.#queryOf(question);
      if (this.#kept.has(query)) continue;
      const answer = await this.ask(query, abort.signal, "low").catch(() => null);
      if (abort.signal.aborted || !answer) return;
      this.#keep(query, answer);
    }
  }

  #queryOf({ window, width }: Question): string {
    const query = new URLSearchParams({ ...window, width: String(width) }).toString();
    return this.#query ? `${query}&${this.#query}` : query;
  }

  /** Drops the answer that was needed longest ago. */
  #keep(query: string, answer: TimelineAnswer): void {
    this.#kept.delete(query);
    this.#kept.set(query, { answer, at: performance.now() });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
  }
}

/** The question whose answer lets a reader look around a view: twice as long and, in proportion, twice as wide. */
function questionFor(view: Window, extent: Window, width: number): Question {
  return { window: windowToLoad(view, extent), width: Math.min(20_000, Math.max(1, Math.round(width / 100) * 200)) };
}

/** Asks the API. The browser keeps what it said and asks it only whether that still holds (ETag). */
export const askApi: Ask = async (query, signal, priority) => {
  const response = await fetch(`/api/v1/timeline?${query}`, {
    signal,
    priority,
    headers: { accept: "application/json" },
  });
  if (!response.ok) throw new Error(`The timeline answered with ${response.status}.`);
  return response.json();
};
