import { createHash } from "node:crypto";
import { type Filter, type FilterProblem, parseFilter, type QueryParameters } from "#core/timeline/filter";
import { toDataError, Unavailable } from "#data/errors";

/** A request that the API does not answer: its status and what is wrong, in words. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 404 | 410 | 501 | 503,
    readonly code: "bad_parameter" | "not_found" | "gone" | "not_implemented" | "unavailable",
    message: string,
    /** the parameter that is wrong, where one is */
    readonly field: string | null = null,
  ) {
    super(message);
  }
}

const headers = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag",
  "Cache-Control": "public, max-age=0, must-revalidate",
};

/** Turns a reader of data into a route handler: JSON with an ETag, open to other sites, refusals in one shape. */
export function jsonRoute<Context>(read: (request: Request, context: Context) => Promise<unknown>) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      return tagged(request, await read(request, context));
    } catch (error) {
      if (error instanceof Refusal) return refuse(error);
      const cause = toDataError(error);
      if (cause instanceof Unavailable) return refuse(new Refusal(503, "unavailable", cause.message));
      throw error;
    }
  };
}

/** The filter of a request; the first parameter that is not understood refuses the whole request. */
export function filterOf(request: Request, also: readonly string[] = []): Filter {
  const { filter, problems } = parseFilter(parametersOf(request), also);
  const [problem] = problems;
  if (problem) throw badParameter(problem);
  return filter;
}

/** A whole number among a request's parameters, `otherwise` where it is not given. */
export function numberOf(
  request: Request,
  field: string,
  { otherwise, from, to }: { otherwise: number; from: number; to: number },
): number {
  const value = new URL(request.url).searchParams.get(field);
  if (value === null || value === "") return otherwise;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw badParameter({ field, value, message: `Write a whole number from ${from} to ${to}.` });
}

export function badParameter({ field, value, message }: FilterProblem): Refusal {
  return new Refusal(400, "bad_parameter", `${field}=${value}: ${message}`, field);
}

function parametersOf(request: Request): QueryParameters {
  const { searchParams } = new URL(request.url);
  return Object.fromEntries([...new Set(searchParams.keys())].map((key) => [key, searchParams.getAll(key)]));
}

function tagged(request: Request, body: unknown): Response {
  const json = JSON.stringify(body);
  const etag = `"${createHash("sha256").update(json).digest("base64url").slice(0, 27)}"`;
  const seen =
    request.headers
      .get("if-none-match")
      ?.split(",")
      .map((tag) => tag.trim().replace(/^W\//, "")) ?? [];
  if (seen.includes(etag) || seen.includes("*"))
    return new Response(null, { status: 304, headers: { ...headers, ETag: etag } });
  return new Response(json, { headers: { ...headers, ETag: etag, "Content-Type": "application/json; charset=utf-8" } });
}

function refuse({ status, code, message, field }: Refusal): Response {
  return Response.json(
    { error: { code, message, field } },
    { status, headers: { ...headers, "Cache-Control": "no-store" } },
  );
}
