import type { Instrumentation } from "next";

/** Next calls this once in each server process, before the first request. */
export async function register(): Promise<void> {
  // Next also builds this file for a runtime that this site does not use and that lacks what follows.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { beginToStop } = await import("#data/readiness");
    const { watchRequests } = await import("./app/operations/watch-requests");
    const { boundHeapGrowth } = await import("./app/operations/heap-growth");
    process.once("SIGTERM", beginToStop);
    boundHeapGrowth();
    watchRequests();
    const { env } = await import("#data/env");
    if (env().isTraced) await (await import("./app/operations/trace-requests")).traceRequests();
  }
}

/** Next hands over what a page or a route threw; readers are shown its digest. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { logError } = await import("./app/operations/log-error");
    logError(error, request, context);
  }
};
