import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Env, env } from "#data/env";
import { Refused } from "#data/errors";

type Place = Pick<Env, "authSecret" | "databaseUrl" | "dataDir" | "isProduction"> &
  Partial<Pick<Env, "snapshot" | "preview" | "previewPassword">>;

/**
 * The secret that signs the cookies of sessions: AUTH_SECRET, or else one that is made once and kept beside the embedded
 * database, readable by its owner alone. A server database may have many processes on many machines in front of it, which
 * must share a secret that none of them can make up. A preview that serves a copy in memory has no folder: its secret follows
 * from the password of its only editor.
 * @throws Refused on a preview without that password, and in production with a server database and without AUTH_SECRET
 */
export function authSecret(place: Place = env()): string {
  const { authSecret: given, databaseUrl, dataDir, isProduction } = place;
  if (given) return given;
  if (place.snapshot) return previewSecret(place);
  if (databaseUrl && isProduction)
    throw new Refused(
      "The environment variable AUTH_SECRET is not set, so the editors’ desk is closed. Set it to at least 32 random " +
        "characters, such as `openssl rand -hex 32` prints, the same for every process of the site.",
    );
  return keptSecret(dataDir);
}

function previewSecret({ previewPassword, preview }: Place): string {
  if (previewPassword)
    return createHash("sha256")
      .update(`preview ${preview?.commit ?? ""} ${previewPassword}`)
      .digest("hex");
  throw new Refused(
    "This is a preview, and its editors’ desk is closed. Whoever owns it opens it by setting PREVIEW_EDITOR_PASSWORD; edits do not last.",
  );
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
