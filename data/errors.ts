import { Prisma } from "#prisma/client";

/** What the world refuses. The message is for people: it names the thing and, where there is one, the remedy. */
export class DataError extends Error {
  override readonly name: string = "DataError";
}

/** The record that was asked for does not exist. */
export class NotFound extends DataError {
  override readonly name = "NotFound";
}

/** The record was changed by somebody else meanwhile, or its address or name is taken. */
export class Conflict extends DataError {
  override readonly name = "Conflict";
}

/** The editor may not do this. */
export class Forbidden extends DataError {
  override readonly name = "Forbidden";
}

/** The database cannot be reached or cannot work now. Trying again later may help. */
export class Unavailable extends DataError {
  override readonly name = "Unavailable";
}

/** The storage is not in a state that this program may use: a person must act first. Nothing has been altered. */
export class Refused extends DataError {
  override readonly name = "Refused";
}

/** Node and PostgreSQL codes of a server that is away, starting, stopping or out of room (SQLSTATE classes 08, 53 and 57P). */
const awayCodes = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|EAI_AGAIN|08\w{3}|53\w{3}|57P0\d)$/;
/** Prisma's own codes for the same: unreachable, timed out, closed, pool or transaction not to be had. */
const awayPrismaCodes = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2037"]);
/** The names that driver adapters give to the same: raw queries bear no code of Prisma's. */
const awayKinds = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"]);
const awayWords =
  /\bconnect ENOENT\b|connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/i;

/**
 * Turns what Prisma, `pg` or the socket throw into one of the errors above, with the original as its cause.
 * What is none of them, a bug of ours above all, comes back as it was.
 */
export function toDataError(error: unknown): unknown {
  if (error instanceof DataError || !(error instanceof Error)) return error;
  if (isPrismaError(error, "P2002"))
    return new Conflict(`Another ${modelOf(error)} has the same ${targetOf(error)}.`, { cause: error });
  if (isPrismaError(error, "P2025"))
    return new NotFound(`This ${modelOf(error)} does not exist (any more).`, { cause: error });
  if (isPrismaError(error, "P2034"))
    return new Conflict("Somebody else changed the same records at the same time. Try again.", { cause: error });
  if (chain(error).some(isMalformedId))
    return new NotFound("There is no record of this id. Open the page again.", { cause: error });
  if (chain(error).some(isDiskFull))
    return new Unavailable("The disk of the database is full. Free some space and try again.", { cause: error });
  if (chain(error).some(isLoginRefused)) return new Unavailable(loginRefused, { cause: error });
  const forbidden = chain(error).find(isForbidden);
  if (forbidden)
    return new Refused(
      `The role in DATABASE_URL lacks a right (${(forbidden as Error).message}). Make it the owner of its database. Nothing was changed.`,
      { cause: error },
    );
  if (chain(error).some(isAway))
    return new Unavailable("The database does not answer. Check that it is running and try again.", { cause: error });
  return error;
}

/** Runs `work` and rethrows its failures as {@link toDataError} names them. */
export async function withDataErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toDataError(error);
  }
}

function isPrismaError(error: unknown, code: string): error is Prisma.PrismaClientKnownRequestError {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === code;
}

function modelOf(error: Prisma.PrismaClientKnownRequestError): string {
  const model = error.meta?.modelName;
  return typeof model === "string" ? model.toLowerCase() : "record";
}

/** The fields of a violated unique index, read from the name that Prisma gave it: `Event_slug_key`. */
function targetOf(error: Prisma.PrismaClientKnownRequestError): string {
  const [, fields] = /"index":"[^"_]+_(\w+)_key"/.exec(JSON.stringify(error.meta)) ?? [];
  return fields?.replaceAll("_", " and ") ?? "key";
}

const loginRefused =
  "The database server does not let us in. Check the user, the password and the name of the database in DATABASE_URL.";

/** SQLSTATE: invalid authorization (class 28) and a database that does not exist; P1000, P1003 and P1010 are Prisma's names. */
function isLoginRefused(error: object): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === "string" && /^(28\w{3}|3D000|P1000|P1003|P1010)$/.test(code);
}

/** SQLSTATE insufficient_privilege, as `pg` itself says it. */
function isForbidden(error: object): boolean {
  return error instanceof Error && (error as { code?: unknown }).code === "42501";
}

/** What stands where an id should: a form was changed on its way here, or made up. */
function isMalformedId(error: object): boolean {
  const { originalMessage, message } = error as { originalMessage?: unknown; message?: unknown };
  return /invalid input syntax for type uuid/.test(String(originalMessage ?? message));
}

function isAway(error: object): boolean {
  const { code, kind, message } = error as { code?: unknown; kind?: unknown; message?: unknown };
  if (typeof kind === "string" && awayKinds.has(kind)) return true;
  if (typeof code === "string" && (awayCodes.test(code) || awayPrismaCodes.has(code))) return true;
  return typeof message === "string" && awayWords.test(message);
}

function isDiskFull(error: object): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return (
    code === "53100" ||
    code === "ENOSPC" ||
    (typeof message === "string" && /No space left on device|\bdisk of .+ is full/.test(message))
  );
}

/** The error and all its causes, the details that Prisma keeps of the driver's error included. */
function chain(error: object): object[] {
  const next = [
    "cause" in error ? error.cause : undefined,
    "meta" in error && isObject(error.meta) ? (error.meta.driverAdapterError as unknown) : undefined,
    "originalCode" in error ? { code: error.originalCode } : undefined,
  ].filter(isObject);
  return [error, ...next.flatMap(chain)];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
