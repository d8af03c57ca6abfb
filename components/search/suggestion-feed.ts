import type { Suggestion } from "#core/search/suggestion";

/** Long enough that a quick typist asks once a word, short enough to feel like at once. */
const pause = 120;

/** Asks what somebody who types may mean: the newest question alone, and not at every key. */
export class SuggestionFeed {
  readonly #onFound: (typed: string, suggestions: readonly Suggestion[]) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;

  constructor(onFound: (typed: string, suggestions: readonly Suggestion[]) => void) {
    this.#onFound = onFound;
  }

  ask(typed: string): void {
    this.stop();
    if (typed.trim() === "") this.#onFound(typed, []);
    else this.#timer = setTimeout(() => void this.#fetch(typed), pause);
  }

  /** Nothing that was asked before is answered any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
  }

  /** Where there is no answer there are no suggestions: the search itself works without them. */
  async #fetch(typed: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    const query = new URLSearchParams({ q: typed.trim() });
    try {
      const response = await fetch(`/api/v1/suggest?${query}`, { signal: request.signal });
      const answer = response.ok ? ((await response.json()) as { suggestions: Suggestion[] }) : { suggestions: [] };
      if (!request.signal.aborted) this.#onFound(typed, answer.suggestions);
    } catch {
      if (!request.signal.aborted) this.#onFound(typed, []);
    }
  }
}
