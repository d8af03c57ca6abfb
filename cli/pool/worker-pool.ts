import { Worker } from "node:worker_threads";

/** Where the work of a pool is written, and what each of its threads is given at its start. */
export interface PoolWork<Given> {
  /** the address of a module that exports `begin(given)`, which gives a function from a job to its result */
  module: URL;
  given: Given;
}

interface Waiting<Result> {
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/** Threads that do one kind of job, each the jobs that it is handed one after the other. */
export class WorkerPool<Job, Result> {
  readonly #threads: Thread<Job, Result>[];

  constructor({ module, given }: PoolWork<unknown>, size: number) {
    const workerData = { module: module.href, given };
    this.#threads = Array.from({ length: size }, () => new Thread<Job, Result>(workerData));
  }

  /** The result of a job by the thread that has the fewest to do. Rejects where the job throws or its thread ends. */
  run(job: Job): Promise<Result> {
    const [first, ...others] = this.#threads as [Thread<Job, Result>, ...Thread<Job, Result>[]];
    return others.reduce((idlest, thread) => (thread.load < idlest.load ? thread : idlest), first).run(job);
  }

  /** Results in the order of the jobs. Two jobs a thread are under way or wait to be taken, so that memory stays flat. */
  async *inOrder(jobs: Iterable<Job>): AsyncGenerator<Result> {
    const running: Promise<Result>[] = [];
    for (const job of jobs) {
      const result = this.run(job);
      // it is looked at when its turn comes
      result.catch(() => undefined);
      running.push(result);
      if (running.length >= 2 * this.#threads.length) yield await (running.shift() as Promise<Result>);
    }
    for (const result of running) yield await result;
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }
}

class Thread<Job, Result> {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting<Result>>();
  #last = 0;
  #death: unknown;

  constructor(workerData: object) {
    this.#worker = new Worker(new URL("./worker.js", import.meta.url), { workerData });
    this.#worker.on("message", ({ id, result, error }: { id: number; result: Result; error?: unknown }) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) waiting?.resolve(result);
      else waiting?.reject(error);
    });
    this.#worker.on("error", (error) => this.#die(error));
    this.#worker.on("exit", () => this.#die(new Error("A thread ended before its work was done.")));
  }

  get load(): number {
    return this.#waiting.size;
  }

  run(job: Job): Promise<Result> {
    if (this.#death) return Promise.reject(this.#death);
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, job });
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #die(error: unknown): void {
    this.#death ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#death);
    this.#waiting.clear();
  }
}
