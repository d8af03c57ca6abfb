/**
 * Asks one question for many at a time. Whoever asks gets an answer to a question that was put after they asked: an answer
 * that was already on its way might not know what happened just before. So of a crowd the first asks, and all who come
 * meanwhile share the next.
 */
export class SharedQuestion<Answer> {
  readonly #ask: () => Promise<Answer>;
  #running: Promise<Answer> | null = null;
  #waiting: Promise<Answer> | null = null;

  constructor(ask: () => Promise<Answer>) {
    this.#ask = ask;
  }

  answer(): Promise<Answer> {
    if (this.#waiting) return this.#waiting;
    if (!this.#running) return this.#start();
    const next = () => {
      this.#waiting = null;
      return this.#start();
    };
    this.#waiting = this.#running.then(next, next);
    return this.#waiting;
  }

  #start(): Promise<Answer> {
    const running: Promise<Answer> = this.#ask().finally(() => {
      if (this.#running === running) this.#running = null;
    });
    this.#running = running;
    return running;
  }
}
