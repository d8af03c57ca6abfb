import type { Window } from "#core/timeline/clusters";
import type { TimelineAnswer } from "#core/timeline/timeline-answer";
import { needsLoading, windowToLoad } from "#core/timeline/view-window";

/** Brings the timeline what lies around its view, one question at a time. */
export interface TimelineFeed {
  /** Asks if what is loaded no longer does. `width`: of the view, in CSS pixels; `extent`: how far one can look. */
  look(view: Window, stage: { extent: Window; width: number }): void;
  /** Asks again after a failure. */
  retry(): void;
  /** Starts anew with another filter. */
  restart(query: string, answer: TimelineAnswer): void;
  stop(): void;
}

const kept = 24;

/**
 * Only the newest question is waited for; older ones are dropped. Answers are kept for when a reader comes back. After a
 * failure the last answer stands, and `onFailure` says so.
 */
export function openFeed(
  address: string,
  handlers: { onAnswer: (answer: TimelineAnswer) => void; onFailure: () => void },
): TimelineFeed {
  let query = "";
  let loaded: Window | null = null;
  let asked: { window: Window; width: number; abort: AbortController } | null = null;
  let failed: { window: Window; width: number } | null = null;
  const answers = new Map<string, TimelineAnswer>();

  const accept = (window: Window, answer: TimelineAnswer) => {
    loaded = window;
    failed = null;
    handlers.onAnswer(answer);
  };

  const ask = async (window: Window, width: number) => {
    asked?.abort.abort();
    const abort = new AbortController();
    asked = { window, width, abort };
    const url = `${address}?${new URLSearchParams({ ...window, width: String(Math.round(width)) })}&${query}`;
    try {
      const answer = answers.get(url) ?? (await fetchAnswer(url, abort.signal));
      if (abort.signal.aborted) return;
      keep(answers, url, answer);
      accept(window, answer);
    } catch {
      if (abort.signal.aborted) return;
      failed = { window, width };
      handlers.onFailure();
    } finally {
      if (asked?.abort === abort) asked = null;
    }
  };

  return {
    look(view, { extent, width }) {
      const coming = asked?.window ?? loaded;
      if (failed || (coming && !needsLoading(coming, view, extent))) return;
      const window = windowToLoad(view, extent);
      void ask(window, Math.min(20_000, width * 2));
    },
    retry() {
      if (failed) void ask(failed.window, failed.width);
    },
    restart(newQuery, answer) {
      asked?.abort.abort();
      query = newQuery;
      answers.clear();
      accept({ from: answer.from, to: answer.to }, answer);
    },
    stop() {
      asked?.abort.abort();
    },
  };
}

async function fetchAnswer(url: string, signal: AbortSignal): Promise<TimelineAnswer> {
  const response = await fetch(url, { signal, headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`The timeline answered with ${response.status}.`);
  return response.json();
}

/** Drops the oldest answer first. */
function keep(answers: Map<string, TimelineAnswer>, url: string, answer: TimelineAnswer): void {
  answers.delete(url);
  answers.set(url, answer);
  const [oldest] = answers.keys();
  if (answers.size > kept && oldest !== undefined) answers.delete(oldest);
}
