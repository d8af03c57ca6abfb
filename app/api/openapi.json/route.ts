import { openApiDocument } from "#core/api/openapi";
import { siteUrl } from "#data/env";
import packageJson from "../../../package.json" with { type: "json" };
import { jsonRoute } from "../answer";

export const dynamic = "force-dynamic";

/** `GET /api/openapi.json`: what the API takes and answers, as OpenAPI 3.1. */
export const GET = jsonRoute(async () => openApiDocument({ site: siteUrl(), version: packageJson.version }));
