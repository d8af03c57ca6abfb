// Progress for people: on a terminal a bar for each running step, redrawn in place; elsewhere (a log, a pipe) sparse
// lines. It writes to standard error, so that what a command prints on standard output stays clean. It has no
// dependencies because the first thing that it shows is the installation of the dependencies.

const frameMs = 120;
/** A step shorter than this leaves no trace, unless it fails. */
const shortMs = 400;
/** How often a log hears of a step that goes on. */
const logMs = 10_000;
const barWidth = 24;

/**
 * @typedef {object} Output
 * @property {boolean} [isTTY]
 * @property {number} [columns]
 * @property {(text: string) => unknown} write
 */

/**
 * @typedef {object} Step
 * @property {string} title in the present participle: “Building the site”
 * @property {number} startedAt
 * @property {number} share done, from 0 to 1
 * @property {string} note what is being done right now
 * @property {boolean} announced the log has a line about it
 */

/** Steps that run at the same time, drawn below each other. */
export class Progress {
  /** @type {Set<Step>} */
  #running = new Set();
  #drawnLines = 0;
  /** @type {NodeJS.Timeout | undefined} */
  #timer;
  #output;

  /** @param {Output} [output] */
  constructor(output = process.stderr) {
    this.#output = output;
  }

  /**
   * Shows `work` as a step until it settles, and hands on what it gives or throws. `work` may report the share that is
   * done and a word on what it is at; a step that never reports shows its time only.
   *
   * @template T
   * @param {string} title
   * @param {(report: (share: number, note?: string) => void) => Promise<T>} work
   * @returns {Promise<T>}
   */
  async run(title, work) {
    const step = { title, startedAt: Date.now(), share: 0, note: "", announced: false };
    this.#running.add(step);
    this.#keepTicking();
    try {
      const result = await work((share, note = "") => Object.assign(step, { share: clamp(share), note }));
      this.#end(step, isShort(step) ? null : "✓");
      return result;
    } catch (error) {
      this.#end(step, isAbort(error) ? null : "✗");
      throw error;
    }
  }

  /**
   * A line above the running steps.
   *
   * @param {string} text
   */
  say(text) {
    this.#erase();
    this.#output.write(`${text}\n`);
    this.#draw();
  }

  /**
   * @param {Step} step
   * @param {string | null} mark
   */
  #end(step, mark) {
    this.#running.delete(step);
    if (this.#running.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
    if (mark) this.say(`${mark} ${step.title} (${formatSeconds(Date.now() - step.startedAt)})`);
  }

  #keepTicking() {
    this.#timer ??= setInterval(() => this.#tick(), this.#output.isTTY ? frameMs : shortMs);
    this.#timer.unref();
  }

  #tick() {
    if (this.#output.isTTY) {
      this.#erase();
      this.#draw();
      return;
    }
    for (const step of this.#running) if (!isShort(step)) this.#log(step);
  }

  /** @param {Step} step */
  #log(step) {
    if (!step.announced) {
      step.announced = true;
      this.#output.write(`${step.title} …\n`);
    } else if ((Date.now() - step.startedAt) % logMs < shortMs) {
      this.#output.write(`${step.title}: ${formatState(step)}\n`);
    }
  }

  #erase() {
    if (this.#drawnLines > 0) this.#output.write(`\u001b[${this.#drawnLines}F\u001b[0J`);
    this.#drawnLines = 0;
  }

  #draw() {
    if (!this.#output.isTTY) return;
    const due = [...this.#running].filter((step) => !isShort(step));
    for (const step of due) this.#output.write(`${cut(formatBar(step), this.#output)}\n`);
    this.#drawnLines = due.length;
  }
}

/**
 * What was stopped on request has not failed.
 *
 * @param {unknown} error
 */
function isAbort(error) {
  return error instanceof Error && error.name === "AbortError";
}

/** @param {Step} step */
function isShort(step) {
  return Date.now() - step.startedAt < shortMs;
}

/** @param {Step} step */
function formatBar(step) {
  const full = Math.round(step.share * barWidth);
  return `  ${step.title} ${"█".repeat(full)}${"░".repeat(barWidth - full)} ${formatState(step)}`;
}

/** @param {Step} step */
function formatState(step) {
  const share = step.share > 0 ? `${Math.floor(step.share * 100)} %` : "";
  return [share, formatSeconds(Date.now() - step.startedAt), step.note].filter(Boolean).join(", ");
}

/**
 * A line that wraps could not be erased: it is cut.
 *
 * @param {string} text
 * @param {Output} output
 */
function cut(text, output) {
  return text.slice(0, (output.columns ?? 80) - 1);
}

/** @param {number} ms */
function formatSeconds(ms) {
  return ms < 9_950 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}

/** @param {number} share */
function clamp(share) {
  return Math.min(1, Math.max(0, share));
}
