import { databaseAnswers } from "#data/client";
import packageJson from "../../../package.json" with { type: "json" };

export const dynamic = "force-dynamic";

/** `GET /api/health`: whether the site can do its work; 503 when the database is away. */
export async function GET(): Promise<Response> {
  const answers = await databaseAnswers();
  return Response.json(
    { status: answers ? "ok" : "unavailable", database: answers ? "ok" : "away", version: packageJson.version },
    { status: answers ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
