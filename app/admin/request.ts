import { isSameOrigin } from "#core/desk/same-origin";
import { siteUrl } from "#data/env";

/** Whether a write comes from a page of this site, under whichever name it was asked. */
export function comesFromHere(headers: Headers): boolean {
  const hosts = [headers.get("host"), headers.get("x-forwarded-host"), new URL(siteUrl()).host];
  return isSameOrigin(headers.get("origin"), hosts);
}

/** Whether the browser asked by https: our own address says so, and under other names the proxy in front of us. */
export function isSecure(headers: Headers): boolean {
  const { host, protocol } = new URL(siteUrl());
  if (headers.get("host") === host) return protocol === "https:";
  return headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";
}
