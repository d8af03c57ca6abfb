import { z } from "zod";
import { Refused } from "./errors";

/** What the environment says, validated. This is the only reader of `process.env` in the app; `.env.example` lists all. */
export interface Env {
  /** address of a PostgreSQL server; undefined = the embedded database in `dataDir` */
  databaseUrl: string | undefined;
  /** folder of the embedded database */
  dataDir: string;
  /** the address that the site listens on; undefined = all of this machine */
  host: string | undefined;
  port: number;
  /** secret that signs the sessions of editors */
  authSecret: string | undefined;
  /** where readers find the site, without a slash at the end */
  siteUrl: string;
  /** hours between backups of the embedded database while the site runs; null = none are made */
  backupHours: number | null;
  /** so many of them are kept */
  backupKeep: number;
  /** where they go; undefined = the folder `backups` in `dataDir` */
  backupDir: string | undefined;
  /** the least grave lines that the log has */
  logLevel: "error" | "warn" | "info";
  /** what a reader of `/api/metrics` has to bear; undefined = nobody reads them */
  metricsToken: string | undefined;
  /** whether spans of requests are sent to a collector, which the SDK finds by itself */
  isTraced: boolean;
  /** serving readers, rather than at work on the code */
  isProduction: boolean;
  /** where this is a preview of a change: of what */
  preview: Preview | undefined;
  /** a file with the seeds, which a preview without a server serves from memory */
  snapshot: string | undefined;
  /** opens the desk of such a preview to `previewEmail`; undefined = it is closed */
  previewPassword: string | undefined;
  /** requests are answered by functions of a platform, which stand still in between */
  isServerless: boolean;
  /** readers find the site at a name of its own, and search engines may */
  isPublic: boolean;
}

/** The change that a preview shows, as the platform tells it. */
export interface Preview {
  branch: string | undefined;
  commit: string | undefined;
}

/** The only editor of a preview that serves the seeds from memory. */
export const previewEmail = "editor@preview.example";

/** Where the build of a preview leaves the seeds. */
export const snapshotPath = ".snapshot/seeds.tar.gz";

const databaseUrl = z
  .string()
  .refine(
    isPostgresUrl,
    "is no PostgreSQL address. Write postgresql://user:password@host:5432/name, or remove it to use the embedded database",
  );

const schema = z.object({
  DATABASE_URL: databaseUrl.optional(),
  DATA_DIR: z.string().default(".data"),
  PORT: z
    .string()
    .regex(/^\d+$/, "is no port. Write a whole number from 1 to 65535, such as 3000")
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, "is no port. Write a whole number from 1 to 65535, such as 3000")
    .default(3000),
  HOST: z.string().optional(),
  AUTH_SECRET: z
    .string()
    .min(32, "is too short to be secret. Write at least 32 random characters, such as `openssl rand -hex 32` prints")
    .optional(),
  SITE_URL: z
    .string()
    .refine(
      isWebUrl,
      "is no web address. Write it with http:// or https:// and without a path, such as https://example.org",
    )
    .optional(),
  BACKUP_HOURS: z
    .string()
    .regex(/^(off|0*[1-9]\d{0,3})$/, "is no interval. Write the hours between two backups, such as 24, or off")
    .transform((hours) => (hours === "off" ? null : Number(hours)))
    .default(24),
  BACKUP_KEEP: z
    .string()
    .regex(/^0*[1-9]\d{0,3}$/, "is no number of backups. Write how many are kept, such as 7")
    .transform(Number)
    .default(7),
  BACKUP_DIR: z.string().optional(),
  LOG_LEVEL: z
    .enum(["error", "warn", "info"], "is no level. Write error, warn (the default) or info, which logs every request")
    .default("warn"),
  PREVIEW_EDITOR_PASSWORD: z
    .string()
    .min(12, "is too short. Write at least 12 characters, such as four random words")
    .optional(),
  METRICS_TOKEN: z
    .string()
    .min(16, "is too short to be secret. Write at least 16 random characters, such as `openssl rand -hex 32` prints")
    .optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .refine(
      (text) => URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol),
      "is no web address. Write where the collector listens, such as http://localhost:4318",
    )
    .optional(),
});

/** The names of all variables that are read, in the order of `.env.example`. */
export const variables = Object.keys(schema.shape);

/**
 * Reads and validates the environment. A variable that is set but empty counts as not set.
 * @throws Refused with every problem at once: the variable, what is wrong with it and what to write
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(variables.map((name) => [name, source[name]?.trim() || undefined]));
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new Refused(parsed.error.issues.map(describe).join("\n"));
  const { DATABASE_URL, DATA_DIR, HOST, PORT, AUTH_SECRET, SITE_URL, ...rest } = parsed.data;
  const preview = readPreview(source);
  return {
    databaseUrl: DATABASE_URL,
    dataDir: DATA_DIR,
    host: HOST,
    port: PORT,
    authSecret: AUTH_SECRET,
    siteUrl: (SITE_URL ?? platformUrl(source) ?? `http://localhost:${PORT}`).replace(/\/$/, ""),
    backupHours: rest.BACKUP_HOURS,
    backupKeep: rest.BACKUP_KEEP,
    backupDir: rest.BACKUP_DIR,
    logLevel: rest.LOG_LEVEL,
    metricsToken: rest.METRICS_TOKEN,
    isTraced: rest.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined,
    isProduction: source.NODE_ENV === "production",
    preview,
    previewPassword: rest.PREVIEW_EDITOR_PASSWORD,
    snapshot: preview && !DATABASE_URL ? snapshotPath : undefined,
    isServerless: source.VERCEL === "1",
    isPublic: !preview && SITE_URL !== undefined && !/^https?:\/\/(localhost|127\.|\[)/.test(SITE_URL),
  };
}

/** What Vercel sets by itself (https://vercel.com/docs/environment-variables/system-environment-variables). */
function readPreview(source: Record<string, string | undefined>): Preview | undefined {
  if (source.VERCEL_ENV !== "preview") return undefined;
  return { branch: source.VERCEL_GIT_COMMIT_REF || undefined, commit: source.VERCEL_GIT_COMMIT_SHA || undefined };
}

function platformUrl(source: Record<string, string | undefined>): string | undefined {
  const host = source.VERCEL_ENV === "production" ? source.VERCEL_PROJECT_PRODUCTION_URL : source.VERCEL_URL;
  return host && `https://${host}`;
}

/** Values are left out of the message: an address or a secret would end up in logs. */
function describe(issue: z.core.$ZodIssue): string {
  return `The environment variable ${String(issue.path[0])} ${issue.message}.`;
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && ["postgres:", "postgresql:"].includes(new URL(text).protocol);
}

function isWebUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash } = new URL(text);
  return ["http:", "https:"].includes(protocol) && pathname === "/" && search === "" && hash === "";
}

/** The build that runs, which `next build` writes in place of the variable (next.config.js): another one may word pages otherwise. */
export const buildName = process.env.BUILD_NAME ?? "not built";

let known: Env | undefined;

/** The environment of this process, read once. */
export function env(): Env {
  known ??= readEnv();
  return known;
}

/** Where readers find the site, without a slash at the end. */
export function siteUrl(): string {
  return env().siteUrl;
}
