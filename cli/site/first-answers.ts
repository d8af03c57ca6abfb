import { type SiteAddress, urlOf } from "./server";

/**
 * What most readers ask for first: between them these load the routes and read the index, the names and the lists that all others
 * answer from.
 */
const first = [
  "/",
  "/api/v1/timeline",
  "/api/v1/events?q=summit",
  "/api/v1/suggest?q=summit",
  "/people",
  "/articles",
  "/charts",
];

/**
 * Asks a site that has just started for what its first readers will ask for, one after the other, so that they need not wait for
 * what a process does for the first time: at a million events the first timeline takes two seconds. What cannot be had is left
 * to whoever asks for it.
 * @param stop ends it early
 */
export async function askFirst(address: SiteAddress, stop: AbortSignal): Promise<void> {
  for (const path of first) {
    if (stop.aborted) return;
    try {
      const answer = await fetch(new URL(path, urlOf(address)), { signal: stop, redirect: "manual" });
      await answer.arrayBuffer();
    } catch {
      // The site is stopping, or tells its readers itself what is wrong with it.
    }
  }
}
