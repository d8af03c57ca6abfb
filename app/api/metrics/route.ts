import { createHash, timingSafeEqual } from "node:crypto";
import { env } from "#data/env";
import { readMetrics } from "../../operations/metrics";

export const dynamic = "force-dynamic";

/** `GET /api/metrics`: what this process measured, for Prometheus, to those who bear `METRICS_TOKEN`; otherwise it is not there. */
export async function GET(request: Request): Promise<Response> {
  const { metricsToken } = env();
  const given = /^Bearer (.+)$/.exec(request.headers.get("authorization") ?? "")?.[1];
  if (!metricsToken || !given || !isSame(given, metricsToken)) {
    const error = { code: "not_found", message: "There is nothing at this address.", field: null };
    return Response.json({ error }, { status: 404, headers: { "Cache-Control": "no-store" } });
  }
  const { body, mediaType } = await readMetrics();
  return new Response(body, { headers: { "Content-Type": mediaType, "Cache-Control": "no-store" } });
}

/** Takes as long for a wrong token as for the right one. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
