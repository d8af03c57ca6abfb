import { createHash } from "node:crypto";
import { filterParameters, type Parameter, problemOf, wholeNumber } from "#core/api/parameters";
import { type Allowance, addressOf, limit, RateLimit, toHeaders } from "#core/api/rate-limit";
import { type DatasetVersion, parseVersion } from "#core/citation/dataset-version";
import { type Filter, type FilterProblem, parseFilter, type QueryParameters } from "#core/timeline/filter";
import { type Database, database } from "#data/client";
import { currentVersion, findVersion } from "#data/dataset-version";
import { toDataError, Unavailable } from "#data/errors";
import { lendUnits } from "#data/lend-units";
import { recordState } from "../operations/record-state";

/** A request that the API does not answer: its status and what is wrong, in words. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 404 | 410 | 429 | 501 | 503,
    readonly code: "bad_parameter" | "not_found" | "gone" | "too_many_requests" | "not_implemented" | "unavailable",
    message: string,
    /** the parameter that is wrong, where one is */
    readonly field: string | null = null,
  ) {
    super(message);
  }
}

const headers = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, RateLimit, RateLimit-Policy, Retry-After, Content-Disposition",
  "Cache-Control": "public, max-age=0, must-revalidate",
};

const rateLimit = new RateLimit(async (address, units) =>
  lendUnits(await database(), `api ${hashOf(address)}`, units, limit),
);

/** Addresses of readers are stored nowhere: what counts for them goes by a number. */
function hashOf(address: string): string {
  return createHash("sha256").update(address).digest("base64url").slice(0, 22);
}

/** Requests of this machine itself cost nothing. */
const free: Allowance = { isAllowed: true, remaining: limit.units, resets: limit.seconds };

/**
 * Turns a reader of data into a route handler: JSON with an ETag, open to other sites, refusals in one shape. Nothing is read for
 * those who hold the answer of this state of the record already.
 */
export function jsonRoute<Context>(read: (request: Request, context: Context) => Promise<unknown>) {
  return openRoute<Context>(1, async (request, context) => {
    const { pathname, search } = new URL(request.url);
    const basis = `${pathname}${search} ${await recordState()}`;
    const headers = { ETag: `W/"${createHash("sha256").update(basis).digest("base64url").slice(0, 27)}"` };
    if (isKnown(request, headers.ETag)) return new Response(null, { status: 304, headers });
    return Response.json(await read(request, context), {
      headers: { ...headers, "Content-Type": "application/json; charset=utf-8" },
    });
  });
}

/**
 * Makes a route handler open to other sites: within the limit of requests, with refusals in one shape. `cost` is what an
 * answer takes of the limit.
 */
export function openRoute<Context>(cost: number, answer: (request: Request, context: Context) => Promise<Response>) {
  return async (request: Request, context: Context): Promise<Response> => {
    const address = addressOf(request.headers);
    const allowance = address === null ? free : await rateLimit.take(address, cost, Date.now());
    const response = allowance.isAllowed ? await answerOrRefuse(answer, request, context) : refuse(tooMany(allowance));
    for (const [name, value] of Object.entries({ ...headers, ...toHeaders(allowance) }))
      if (!response.headers.has(name)) response.headers.set(name, value);
    if (!allowance.isAllowed) response.headers.set("Retry-After", String(allowance.resets));
    return response;
  };
}

async function answerOrRefuse<Context>(
  answer: (request: Request, context: Context) => Promise<Response>,
  request: Request,
  context: Context,
): Promise<Response> {
  try {
    return await answer(request, context);
  } catch (error) {
    if (error instanceof Refusal) return refuse(error);
    const cause = toDataError(error);
    if (cause instanceof Unavailable) return refuse(new Refusal(503, "unavailable", cause.message));
    throw error;
  }
}

function tooMany({ resets }: Allowance): Refusal {
  const message = `Too many requests from one address. Wait ${resets} seconds. /api tells the limits.`;
  return new Refusal(429, "too_many_requests", message);
}

/** The filter of a request; the first parameter that is not understood refuses the whole request. */
export function filterOf(request: Request, also: readonly string[] = []): Filter {
  checkParameters(request, filterParameters);
  const { filter, problems } = parseFilter(parametersOf(request), also);
  refuseProblems(problems);
  return filter;
}

/** Refuses a request one of whose values is not as its description says. */
export function checkParameters(request: Request, parameters: Record<string, Parameter>): void {
  const { searchParams } = new URL(request.url);
  for (const [field, parameter] of Object.entries(parameters)) {
    const wrong = problemOf(parameter, searchParams.getAll(field));
    if (wrong) throw badParameter({ field, ...wrong });
  }
}

/** Refuses a request with the first of its problems, if it has any. */
export function refuseProblems([problem]: readonly FilterProblem[]): void {
  if (problem) throw badParameter(problem);
}

/** A whole number among a request's parameters, `otherwise` where it is not given. */
export function numberOf(
  request: Request,
  field: string,
  { otherwise, from, to }: { otherwise: number; from: number; to: number },
): number {
  const value = new URL(request.url).searchParams.get(field);
  if (value === null || value === "") return otherwise;
  const number = wholeNumber(from, to).safeParse(value);
  if (number.success) return number.data;
  throw badParameter({ field, value, message: number.error.issues[0]?.message ?? "Write a whole number." });
}

/**
 * The version of the dataset that a request asks for in `asOfVersion`, null where it asks for the newest. What was known
 * on a day is read from the newest version alone.
 */
export async function versionOf(request: Request, db: Database): Promise<DatasetVersion | null> {
  const value = new URL(request.url).searchParams.get("asOfVersion");
  if (value === null || value === "") return null;
  const number = parseVersion(value);
  const version = number === null ? null : await findVersion(db, number);
  if (version === null)
    throw badParameter({
      field: "asOfVersion",
      value,
      message: `Write the number of a version, from 1 to ${(await currentVersion(db)).number}.`,
    });
  if (new URL(request.url).searchParams.get("knownOn"))
    throw badParameter({ field: "asOfVersion", value, message: "Leave out knownOn: only one of both can be asked." });
  return version;
}

export function badParameter({ field, value, message }: FilterProblem): Refusal {
  return new Refusal(400, "bad_parameter", `${field}=${value.slice(0, 200)}: ${message}`, field);
}

/** The parameters of a request as pages get them. */
export function parametersOf(request: Request): QueryParameters {
  const { searchParams } = new URL(request.url);
  return Object.fromEntries([...new Set(searchParams.keys())].map((key) => [key, searchParams.getAll(key)]));
}

/** Whether the asker holds what the tag stands for. `*` is for writes: here nobody knows yet whether there is an answer. */
export function isKnown({ headers }: { headers: Headers }, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, "");
  return headers.get("if-none-match")?.split(",").map(plain).includes(plain(etag)) ?? false;
}

function refuse({ status, code, message, field }: Refusal): Response {
  return Response.json({ error: { code, message, field } }, { status, headers: { "Cache-Control": "no-store" } });
}
