import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Env, env } from "#data/env";
import { Refused } from "#data/errors";

type Place = Pick<Env, "authSecret" | "databaseUrl" | "dataDir" | "isProduction">;

/**
 * The secret that signs the cookies of sessions: AUTH_SECRET, or else one that is made once and kept beside the embedded
 * database, readable by its owner alone. A server database may have many processes on many machines in front of it, which
 * must share a secret that none of them can make up.
 * @throws Refused in production with a server database and without AUTH_SECRET
 */
export function authSecret({ authSecret: given, databaseUrl, dataDir, isProduction }: Place = env()): string {
  if (given) return given;
  if (databaseUrl && isProduction)
    throw new Refused(
      "The environment variable AUTH_SECRET is not set, so the editors’ desk is closed. Set it to at least 32 random " +
        "characters, such as `openssl rand -hex 32` prints, the same for every process of the site.",
    );
  return keptSecret(dataDir);
}

function keptSecret(folder: string): string {
  const path = join(folder, "auth-secret");
  mkdirSync(folder, { recursive: true });
  try {
    // fails where somebody was quicker, and then theirs is the secret
    writeFileSync(path, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST")
      throw new Refused(`The secret of the sessions cannot be kept in ${path}. Set AUTH_SECRET instead.`, {
        cause: error,
      });
  }
  return readFileSync(path, "utf8").trim();
}
