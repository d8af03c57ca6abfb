import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";

/** The cookies of `Set-Cookie` headers, as Next's stores take them. */
export function toCookies(headers: Headers) {
  const parsed = parseSetCookieHeader(headers.getSetCookie().join(", "));
  return [...parsed].map(([name, cookie]) => ({ name, value: cookie.value, options: toCookieOptions(cookie) }));
}
