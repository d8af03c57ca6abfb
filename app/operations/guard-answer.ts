import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { answerKindOf, contentSecurityPolicy, securityHeaders } from "#core/security/policy";
import { env } from "#data/env";

/** The rest of the proxy: what becomes of a request whose headers are ready to be handed on. */
export type Route = (request: NextRequest, onward: Onward) => Promise<Response>;

/** A request as it is handed on, for `NextResponse.next` and `rewrite`. */
export interface Onward {
  request: { headers: Headers };
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
  const response = kind === "file" ? NextResponse.next() : await route(request, { request: { headers } });
  for (const [name, value] of Object.entries(securityHeaders(answer))) response.headers.set(name, value);
  if (env().preview) response.headers.set("X-Robots-Tag", "noindex, nofollow");
  return response;
}

/** A proxy in front says how its reader came; it writes its word last. */
function isSecure(request: NextRequest): boolean {
  const forwarded = request.headers.get("x-forwarded-proto")?.split(",").at(-1)?.trim();
  return (forwarded ?? request.nextUrl.protocol.replace(":", "")) === "https";
}
