import type { IncomingHttpHeaders } from "node:http";

/**
 * Says whether a whole page is asked for, or a part of one by the router in the browser. Next hides from the proxy what tells them
 * apart, so it is noted before Next sees the request, over whatever the asker may have sent.
 */
export const askedAsHeader = "x-asked-as";

/** Notes in the headers of a request as what it is asked. */
export function noteKind(headers: IncomingHttpHeaders, url = "/"): void {
  const isByRouter = headers.rsc !== undefined || /[?&]_rsc=/.test(url) || headers["next-action"] !== undefined;
  headers[askedAsHeader] = isByRouter ? "part" : "document";
}

/** Whether a whole page is asked for; where nobody noted it, none. */
export function isDocument(headers: { get(name: string): string | null }): boolean {
  return headers.get(askedAsHeader) === "document";
}
