import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readEnv, variables } from "./env";
import { Refused } from "./errors";

describe("the environment", () => {
  it("needs nothing", () => {
    expect(readEnv({})).toEqual({
      databaseUrl: undefined,
      dataDir: ".data",
      port: 3000,
      authSecret: undefined,
      siteUrl: "http://localhost:3000",
      backupHours: 24,
      backupKeep: 7,
      logLevel: "warn",
      isTraced: false,
      isProduction: false,
      isServerless: false,
      isPublic: false,
    });
  });

  it("takes what is set", () => {
    const authSecret = "0123456789abcdef0123456789abcdef";
    const source = {
      DATABASE_URL: "postgres://user:secret@db.example.org/panmunjom?sslmode=require",
      DATA_DIR: "/var/lib/panmunjom",
      PORT: "8080",
      AUTH_SECRET: authSecret,
      SITE_URL: "https://example.org/",
      BACKUP_HOURS: "off",
      BACKUP_KEEP: "30",
      BACKUP_DIR: "/mnt/backups",
      LOG_LEVEL: "info",
      METRICS_TOKEN: authSecret,
      OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318",
      NODE_ENV: "production",
    };
    expect(readEnv(source)).toEqual({
      databaseUrl: source.DATABASE_URL,
      dataDir: source.DATA_DIR,
      port: 8080,
      authSecret,
      siteUrl: "https://example.org",
      backupHours: null,
      backupKeep: 30,
      backupDir: "/mnt/backups",
      logLevel: "info",
      metricsToken: authSecret,
      isTraced: true,
      isProduction: true,
      isServerless: false,
      isPublic: true,
    });
  });

  it("knows a preview, which is served from the seeds unless there is a server", () => {
    const source = { VERCEL_ENV: "preview", VERCEL_GIT_COMMIT_REF: "maps", VERCEL_URL: "maps.example.app" };
    expect(readEnv(source)).toMatchObject({
      preview: { branch: "maps", commit: undefined },
      snapshot: ".snapshot/seeds.tar.gz",
      siteUrl: "https://maps.example.app",
      isPublic: false,
    });
    expect(readEnv({ ...source, DATABASE_URL: "postgres://localhost/x" }).snapshot).toBeUndefined();
    expect(readEnv({ ...source, VERCEL_ENV: "production" }).snapshot).toBeUndefined();
  });

  it("knows functions of a platform, of a preview or not", () => {
    expect(readEnv({ VERCEL: "1" }).isServerless).toBe(true);
    expect(readEnv({ VERCEL: "1", VERCEL_ENV: "preview" }).isServerless).toBe(true);
  });

  it("takes an empty variable as not set", () => {
    expect(readEnv({ DATABASE_URL: "", PORT: " ", SITE_URL: "" })).toEqual(readEnv({}));
  });

  it("puts the site on its port where no address is given", () => {
    expect(readEnv({ PORT: "4000" }).siteUrl).toBe("http://localhost:4000");
  });

  it.each([
    ["DATABASE_URL", "mysql://localhost/db"],
    ["DATABASE_URL", "localhost:5432"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "80.5"],
    ["PORT", "http"],
    ["AUTH_SECRET", "short"],
    ["SITE_URL", "example.org"],
    ["SITE_URL", "https://example.org/timeline"],
    ["SITE_URL", "ftp://example.org"],
    ["BACKUP_HOURS", "0"],
    ["BACKUP_HOURS", "daily"],
    ["BACKUP_KEEP", "0"],
    ["LOG_LEVEL", "debug"],
    ["METRICS_TOKEN", "short"],
    ["PREVIEW_EDITOR_PASSWORD", "short"],
    ["OTEL_EXPORTER_OTLP_ENDPOINT", "localhost:4318"],
  ])("refuses %s=%s and says what to write", (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(Refused);
    expect(() => readEnv({ [name]: value })).toThrow(
      new RegExp(`^The environment variable ${name} is .+ [Ww]rite .+\\.$`),
    );
  });

  it("names all problems at once and no secret", () => {
    const read = () => readEnv({ DATABASE_URL: "mysql://me:hunter2@localhost", PORT: "none", AUTH_SECRET: "hunter2" });
    expect(read).toThrow(/DATABASE_URL[\s\S]*PORT[\s\S]*AUTH_SECRET/);
    expect(read).not.toThrow(/hunter2/);
  });
});

describe(".env.example", () => {
  it("lists all variables, each with a comment above it", () => {
    const example = readFileSync(".env.example", "utf8");
    const listed = [...example.matchAll(/^# ?([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(listed).toEqual(variables);
    for (const name of variables) expect(example).toMatch(new RegExp(`^# .+\\n# ${name}=`, "m"));
  });
});
