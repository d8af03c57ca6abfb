import { channel } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "#data/env";
import { holdAnswer } from "./away-answer";
import { log } from "./log";
import { measureRequest } from "./metrics";
import { explainOldForm, isUnknownAction } from "./old-form";
import { allowPacked } from "./packed-answer";
import { requestIdHeader, requestIdOf } from "./request-id";
import { noteKind } from "./request-kind";
import { answeredRouteOf, routeOf } from "./route-name";

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/**
 * Next and its compression listen to the end of one answer a dozen times, more where it hands a request on to itself; Node warns from
 * eleven on. The number does not grow with the answer, so it is no leak.
 */
const mostListeners = 32;

const watched = globalThis as { panmunjomWatched?: boolean };

/**
 * Gives each request of this process its number, notes what is asked for, and logs and measures its answer. Node tells of both by itself
 * (https://nodejs.org/api/diagnostics_channel.html#http), so that no route has to.
 */
export function watchRequests(): void {
  if (watched.panmunjomWatched) return;
  watched.panmunjomWatched = true;
  channel("http.server.request.start").subscribe((message) => watch(message as Exchange));
  // A function of a platform gets here when its first request is under way: of that one, too, it is told how it ends.
  channel("http.server.response.finish").subscribe((message) => tellUnknown(message as Exchange));
}

function watch({ request, response }: Exchange): void {
  const began = performance.now();
  const id = requestIdOf({ get: (name) => headerOf(request, name) });
  request.headers[requestIdHeader] = id;
  noteKind(request.headers, request.url);
  response.setMaxListeners(mostListeners);
  allowPacked(response);
  explainOldForm(request, response);
  holdAnswer(id, response, request.url ?? "/");
  response.setHeader("X-Request-Id", id);
  response.once("close", () => {
    tellUnknown({ request, response });
    const seconds = (performance.now() - began) / 1000;
    const route = answeredRouteOf(request.url ?? "/", response.statusCode);
    measureRequest({ route, method: request.method ?? "GET", status: response.statusCode, seconds });
    const level = response.statusCode >= 500 ? "warn" : "info";
    log(level, "request", {
      id,
      method: request.method,
      route,
      status: response.statusCode,
      ms: Math.round(seconds * 1000),
      // The reader left before the answer was whole.
      cut: response.writableFinished ? undefined : true,
    });
  });
}

/** Answers whose form has been logged. */
const told = new WeakSet<ServerResponse>();

function tellUnknown({ request, response }: Exchange): void {
  if (!isUnknownAction(response) || told.has(response)) return;
  told.add(response);
  void logUnknown(request);
}

/** An action that this build does not have: of an earlier build, or made up. */
async function logUnknown({ headers, url = "/" }: IncomingMessage): Promise<void> {
  const refusal = "The form is for an action that this build does not have.";
  // Functions stand still as soon as they have answered: what is written later may come never.
  if (env().isServerless)
    log("warn", "refused", { id: headers[requestIdHeader]?.toString(), route: routeOf(url), refusal });
  if (env().snapshot) return;
  // what it needs is loaded with the first of them
  const { logRefusal } = await import("./log-refusal");
  const sent = new Headers(Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]));
  await logRefusal(sent, url.split("?")[0] as string, refusal);
}

function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name];
  return typeof value === "string" ? value : null;
}
