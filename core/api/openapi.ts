import { z } from "zod";
import { citationFormats } from "#core/citation/citation-formats";
import { eventFormats } from "#core/export/event-formats";
import { licence } from "#core/export/licence";
import { ErrorAnswer } from "./answers";
import { filterParameters, type Parameter, versionParameter } from "./parameters";
import { type Route, routes } from "./routes";

type Json = Record<string, unknown>;

const responses: Record<number, string> = {
  400: "A parameter is not understood; `field` names it.",
  404: "There is nothing at this address.",
  410: "It has moved or was withdrawn; the message says where it is now, or why.",
  501: "It is not answered in this form.",
  429: "Too many requests from one address; `Retry-After` says how long to wait.",
  503: "The database is away. Try again later.",
};

/** The OpenAPI 3.1 document of the site: the schemas are those that check parameters and, in tests, every answer. */
export function openApiDocument({ site, version }: { site: string; version: string }): Json {
  const schemas: Json = {};
  const paths: Json = {};
  for (const [path, route] of Object.entries<Route>(routes)) paths[path] = { get: operationOf(path, route, schemas) };
  Object.assign(paths, exportPaths(schemas));
  return {
    openapi: "3.1.1",
    info: {
      title: "Panmunjom",
      version,
      summary: "A sourced timeline of North Korea’s diplomacy.",
      description:
        "Read-only, without keys, open to other sites (CORS). Answers bear an ETag; ask again with If-None-Match. Dates are EDTF (ISO 8601-2).",
      license: { name: licence.title, url: licence.url },
    },
    servers: [{ url: site }],
    paths,
    components: { schemas },
  };
}

function operationOf(path: string, { summary, description, parameters, answer, refusals }: Route, schemas: Json): Json {
  return {
    operationId: idOf(path),
    summary,
    description,
    parameters: [...pathParameters(path), ...queryParameters(parameters, schemas)],
    responses: {
      200: {
        description: summary,
        headers: standardHeaders,
        content: { "application/json": { schema: toSchema(answer, schemas) } },
      },
      304: { description: "Unchanged since the answer with this ETag." },
      ...refusalsOf([400, ...refusals, 429, 503], schemas),
    },
  };
}

function exportPaths(schemas: Json): Json {
  const version: Record<string, Parameter> = { asOfVersion: versionParameter };
  const filter: Record<string, Parameter> = { ...filterParameters, ...version };
  const events = Object.entries(eventFormats).map(([ending, { mediaType }]) => [`/export/events.${ending}`, mediaType]);
  const citations = (folder: string) =>
    Object.entries(citationFormats).map(([ending, { mediaType }]) => [`${folder}/cite.${ending}`, mediaType]);
  const files = [
    { paths: [...events, ["/export/panmunjom.zip", "application/zip"], ...citations("/export")], parameters: filter },
    { paths: citations("/events/{slug}"), parameters: version },
    { paths: citations("/articles/{slug}"), parameters: {} },
  ];
  return Object.fromEntries(
    files.flatMap(({ paths, parameters }) =>
      paths.map(([path = "", mediaType = ""]) => [path, { get: fileOperation(path, mediaType, parameters, schemas) }]),
    ),
  );
}

function fileOperation(path: string, mediaType: string, parameters: Record<string, Parameter>, schemas: Json): Json {
  const summary = path.includes("cite.") ? "How to cite" : "All events of a filter as a file";
  const [type = mediaType] = mediaType.split(";");
  return {
    operationId: idOf(path),
    summary,
    parameters: [...pathParameters(path), ...queryParameters(parameters, schemas)],
    responses: {
      200: { description: `${summary}, streamed.`, headers: standardHeaders, content: { [type]: {} } },
      304: { description: "Unchanged since the file with this ETag." },
      ...refusalsOf([400, ...(path.includes("{slug}") ? [404, 410] : []), 429, 503], schemas),
    },
  };
}

const standardHeaders = {
  ETag: { schema: { type: "string" }, description: "Give it back in If-None-Match." },
  RateLimit: {
    schema: { type: "string" },
    description: "What is left: units `r` and seconds `t` until they are renewed.",
  },
  "RateLimit-Policy": { schema: { type: "string" }, description: "Units `q` in a window of `w` seconds." },
};

function refusalsOf(statuses: readonly number[], schemas: Json): Json {
  const schema = toSchema(ErrorAnswer, schemas);
  return Object.fromEntries(
    statuses.map((status) => [status, { description: responses[status], content: { "application/json": { schema } } }]),
  );
}

function pathParameters(path: string): Json[] {
  if (!path.includes("{slug}")) return [];
  return [{ name: "slug", in: "path", required: true, schema: { type: "string" }, description: "Its address part." }];
}

function queryParameters(parameters: Record<string, Parameter>, schemas: Json): Json[] {
  return Object.entries(parameters).map(([name, { schema, many, description }]) => {
    const value = toSchema(schema, schemas);
    return {
      name,
      in: "query",
      description,
      ...(many
        ? { schema: { type: "array", items: value, maxItems: 50 }, style: "form", explode: false }
        : { schema: value }),
    };
  });
}

/** A schema as JSON Schema 2020-12, which OpenAPI 3.1 takes; named ones are gathered in `schemas` and referred to. */
function toSchema(schema: z.ZodType, schemas: Json): Json {
  const { $schema: _, $defs = {}, ...own } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "output" }) as Json;
  for (const [name, definition] of Object.entries($defs as Json)) schemas[name] = relocated(definition as Json);
  const { id } = z.globalRegistry.get(schema) ?? {};
  if (!id) return relocated(own);
  if (!("$ref" in own)) schemas[id] = relocated(own);
  return { $ref: `#/components/schemas/${id}` };
}

/** The same schema with its references led to where the document keeps them. */
function relocated(value: Json): Json {
  const text = JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/');
  return JSON.parse(text, (key, part) => (key === "id" && typeof part === "string" ? undefined : part)) as Json;
}

/** `/api/v1/events/{slug}` is `getApiV1EventsSlug`. */
function idOf(path: string): string {
  const words = path.match(/[a-zA-Z0-9]+/g) ?? [];
  return `get${words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join("")}`;
}
