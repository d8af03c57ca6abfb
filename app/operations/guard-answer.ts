import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { splitLanguage } from "#core/language/language";
import { wordingIn } from "#core/language/wordings";
import { type AnswerKind, answerKindOf, contentSecurityPolicy, securityHeaders } from "#core/security/policy";
import { env } from "#data/env";
import { longAddressPage, longestAddress } from "../plain-pages";

/** The rest of the proxy: what becomes of a request whose headers are ready to be handed on. */
export type Route = (request: NextRequest, onward: Onward) => Promise<Response>;

/** A request as it is handed on, for `NextResponse.next` and `rewrite`, and the nonce of its answer. */
export interface Onward {
  request: { headers: Headers };
  nonce: string;
}

/**
 * Sends every answer with the headers that keep readers safe. Files and the API refuse for themselves (app/api/answer.ts). Next
 * finds the nonce for its own scripts in the policy of the request.
 */
export async function guardAnswer(request: NextRequest, route: Route): Promise<Response> {
  const kind = answerKindOf(request.nextUrl.pathname);
  const nonce = randomBytes(16).toString("base64");
  const answer = { kind, nonce, isSecure: isSecure(request), isDevelopment: !env().isProduction };
  const headers = new Headers(request.headers);
  if (kind !== "file") headers.set("Content-Security-Policy", contentSecurityPolicy(answer));
  const response = await answerOf(request, kind, () => route(request, { request: { headers }, nonce }));
  for (const [name, value] of Object.entries(securityHeaders(answer))) response.headers.set(name, value);
  // The reader's own copy has the nonce of the policy that came with it, which this one would replace (RFC 9111, 3.2).
  if (response.status === 304) response.headers.delete("Content-Security-Policy");
  if (env().preview) response.headers.set("X-Robots-Tag", "noindex, nofollow");
  return response;
}

async function answerOf(request: NextRequest, kind: AnswerKind, draw: () => Promise<Response>): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  if (kind === "file") return isReadable(pathname) ? NextResponse.next() : new Response(unreadable, { status: 400 });
  const length = pathname.length + search.length;
  return length > longestAddress ? longAddressPage(length, wordingIn(splitLanguage(pathname).language)) : draw();
}

/** Whether each `%` of a path stands for a character: Next fails on its way to a route where one does not. */
export function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

const unreadable = "This address has a % that stands for no character. Write %25 for the sign itself.\n";

/** A proxy in front says how its reader came; it writes its word last. */
function isSecure(request: NextRequest): boolean {
  const forwarded = request.headers.get("x-forwarded-proto")?.split(",").at(-1)?.trim();
  return (forwarded ?? request.nextUrl.protocol.replace(":", "")) === "https";
}
