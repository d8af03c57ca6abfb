import { randomUUID } from "node:crypto";

/** The header with the number of a request: in the answer, and in every line of the log about it. */
export const requestIdHeader = "x-request-id";

/**
 * The number of a request: the one that a proxy in front gave it, if it is one that is safe to write to a log, or one of our
 * own.
 */
export function requestIdOf(headers: { get(name: string): string | null }): string {
  const given = headers.get(requestIdHeader);
  return given && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID();
}
