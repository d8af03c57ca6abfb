import { readinessOf } from "#data/readiness";

export const dynamic = "force-dynamic";

/** `GET /api/ready`: whether requests should be sent to this process: 503 while it stops, or the database is away or behind. */
export async function GET(): Promise<Response> {
  const problem = await readinessOf();
  return Response.json(
    { status: problem === null ? "ready" : "not ready", reason: problem },
    { status: problem === null ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
