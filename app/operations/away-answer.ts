import type { ServerResponse } from "node:http";

/** Answers that are not over yet, by the number of their request; one for the process, however often this file is loaded. */
const held = globalThis as { panmunjomAnswers?: Map<string, ServerResponse> };
held.panmunjomAnswers ??= new Map();
const open = held.panmunjomAnswers;

/** Holds an answer until it is over, so that `markAway` finds it by the number of its request. */
export function holdAnswer(id: string, response: ServerResponse): void {
  open.set(id, response);
  response.once("close", () => {
    if (open.get(id) === response) open.delete(id);
  });
}

/**
 * Makes a 503 of an answer that would be a 500, because the database went away while it was made: whoever asks again soon is served.
 * Next has no status for that. An answer whose head has been sent stays what it is.
 */
export function markAway(id: string | undefined): void {
  const response = open.get(id ?? "");
  if (!response || response.headersSent) return;
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status: number, ...rest: never[]) => {
    if (status !== 500) return writeHead(status, ...rest);
    response.setHeader("Retry-After", "10");
    return writeHead(503, ...rest);
  };
}
