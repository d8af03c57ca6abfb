import type { Instrumentation } from "next";
import { toDataError, Unavailable } from "#data/errors";
import { markAway } from "./away-answer";
import { log } from "./log";
import { requestIdHeader } from "./request-id";
import { routeOf } from "./route-name";

type Arguments = Parameters<Instrumentation.onRequestError>;

/**
 * Logs what a request failed of, under the number that its reader is shown and the number of the request. If the database was
 * away, the answer says so.
 */
export function logError(error: unknown, request: Arguments[1], context: Arguments[2]): void {
  const known = toDataError(error);
  const { name, message, stack, digest } = (known instanceof Error ? known : new Error(String(known))) as Error & {
    digest?: string;
  };
  const given = request.headers[requestIdHeader];
  const id = Array.isArray(given) ? given[0] : given;
  if (known instanceof Unavailable) markAway(id);
  log("error", message, {
    id,
    reference: digest ?? digestOf(error),
    method: request.method,
    route: routeOf(request.path),
    kind: context.routeType,
    name,
    stack: stack?.split("\n").slice(1, 12).join("\n"),
  });
}

function digestOf(error: unknown): string | undefined {
  return error instanceof Error && "digest" in error ? String(error.digest) : undefined;
}
