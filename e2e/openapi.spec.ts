import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { expect, test } from "@playwright/test";
import { validate } from "@readme/openapi-parser";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

interface Operation {
  parameters: { name: string; in: string }[];
  responses: Record<string, { content: Record<string, { schema?: object }> }>;
}

interface OpenApi {
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, object> };
}

/** Requests whose answers are held against the schemas; each path of JSON must be among them. */
const asked: Record<string, string[]> = {
  "/api/v1/events": [
    "",
    "?limit=500",
    "?type=summit&knownOn=2018-05-25",
    "?q=zzzz",
    "?asOfVersion=1&limit=3",
    "?sort=-date&limit=2",
  ],
  "/api/v1/events/{slug}": [
    "/api/v1/events/2018-09-26-pompeo-ri-new-york",
    "/api/v1/events/2018-06-12-singapore-summit?knownOn=2018-05-25",
    "/api/v1/events/2018-06-12-singapore-summit?asOfVersion=1",
  ],
  "/api/v1/articles": ["", "?q=pompeo&from=2018&type=meeting,talks"],
  "/api/v1/articles/{slug}": ["/api/v1/articles/2018-09-27-pompeo-ri-new-york"],
  "/api/v1/people": ["", "?country=KP&kind=person&letter=C&sort=-events&limit=3", "?q=최선희&knownOn=2018-05-23"],
  "/api/v1/people/{slug}": [
    "/api/v1/people/kim-jong-un",
    "/api/v1/people/iaea?type=talks",
    "/api/v1/people/choe-son-hui?knownOn=2018-05-23",
  ],
  "/api/v1/places": ["", "?kind=venue&sort=-last&limit=3", "?type=summit"],
  "/api/v1/places/{slug}": ["/api/v1/places/panmunjom", "/api/v1/places/singapore?knownOn=2018-05-23"],
  "/api/v1/timeline": ["", "?from=2018&to=2018", "?lanes=none&width=20000", "?from=1950&to=1950"],
  "/api/v1/known-days": ["", "?type=summit&from=2018"],
  "/api/v1/suggest": ["", "?q=choe", "?q=최선희&limit=3", "?q=joint%20statement&limit=20"],
  "/api/oembed": ["?url={site}"],
  "/api/health": [""],
  "/api/ready": [""],
};

test("Programs can trust the description of the API: every answer is as it says", async ({ request, baseURL }) => {
  const document = (await (await request.get("/api/openapi.json")).json()) as OpenApi;
  expect(await validate(structuredClone(document) as never)).toMatchObject({ valid: true });
  const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
  ajv.addSchema({ $id: "api", components: document.components });
  for (const [path, { get }] of Object.entries(document.paths)) {
    const schema = get.responses["200"]?.content["application/json"]?.schema;
    if (!schema) continue;
    const holds = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object);
    expect(asked[path], `${path} is described and never asked`).toBeTruthy();
    for (const asking of asked[path] ?? []) {
      const query = asking.replace("{site}", encodeURIComponent(`${baseURL}/`));
      const answer = await request.get(query.startsWith("/") ? query : `${path}${query}`);
      expect(answer.status(), query).toBe(200);
      holds(await answer.json());
      expect(holds.errors, `${path} ${query}`).toBeNull();
    }
  }
});

test("Programs find every route in the description, and no other", async ({ request }) => {
  const { paths } = (await (await request.get("/api/openapi.json")).json()) as OpenApi;
  const described = Object.keys(paths).filter((path) => path.startsWith("/api/"));
  const app = join(import.meta.dirname, "..", "app");
  const routes = readdirSync(join(app, "api"), { recursive: true, withFileTypes: true })
    .filter((file) => file.name === "route.ts")
    .map((file) =>
      file.parentPath
        .slice(app.length)
        .split(sep)
        .join("/")
        .replace(/\[(\w+)\]/g, "{$1}"),
    )
    // The description itself, and what is for operators alone and no JSON.
    .filter((path) => path !== "/api/openapi.json" && path !== "/api/metrics");
  expect(described.sort()).toEqual(routes.sort());
});

test("Every file of the description is there", async ({ request }) => {
  const { paths } = (await (await request.get("/api/openapi.json")).json()) as OpenApi;
  for (const [path, { get }] of Object.entries(paths).filter(([path]) => !path.startsWith("/api/"))) {
    const slug = path.startsWith("/articles/") ? "2018-09-27-pompeo-ri-new-york" : "2018-06-12-singapore-summit";
    const query = path.includes("export") ? "?type=summit&from=2018" : "";
    const answer = await request.get(path.replace("{slug}", slug) + query);
    expect(answer.status(), path).toBe(200);
    expect(Object.keys(get.responses["200"]?.content ?? {})).toContain(answer.headers()["content-type"]?.split(";")[0]);
  }
});

test("A refusal has the shape that is described, whatever was wrong", async ({ request }) => {
  const document = (await (await request.get("/api/openapi.json")).json()) as OpenApi;
  const ajv = new Ajv({ strict: false });
  const holds = ajv.compile(document.components.schemas.Error as object);
  for (const path of [
    "/api/v1/events?limit=0",
    "/api/v1/events?asOfVersion=99999999",
    "/api/v1/events?asOfVersion=1&knownOn=2018",
    "/api/v1/events/no-such-event",
    "/api/v1/people?kind=robot",
    "/api/v1/people?cursor=no-such-person",
    "/api/v1/people/no-such-person",
    "/api/v1/people/kim-jong-un?knownOn=yesterday",
    "/api/v1/places?sort=size",
    "/api/v1/places/no-such-place",
    "/export/events.csv?type=parade",
    "/export/events.docx",
    "/events/2018-06-12-singapore-summit/cite.docx",
    "/events/no-such-event/cite.txt",
    "/articles/no-such-article/cite.txt",
    "/export/articles.csv?type=summit&asOfVersion=x",
  ]) {
    const answer = await request.get(path);
    expect([400, 404], path).toContain(answer.status());
    expect(holds(await answer.json()), path).toBe(true);
  }
});
