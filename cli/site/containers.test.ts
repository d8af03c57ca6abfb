import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { variables } from "#data/env";

// As far as files of containers can be checked without containers.

const root = join(import.meta.dirname, "..", "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const lines = read("Dockerfile")
  .replace(/\\\n/g, " ")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"));
const stages = lines.filter((line) => line.startsWith("FROM "));
const ignored = read(".dockerignore").split("\n");

describe("the image", () => {
  it("is built and run on one pinned version of Node that the program takes", () => {
    const versions = stages.map((line) => /^FROM node:(\d+\.\d+\.\d+)-bookworm-slim/.exec(line)?.[1]);
    expect(new Set(versions).size).toBe(1);
    const [major = 0] = (versions[0] ?? "").split(".").map(Number);
    const [, from, below] = /^>=(\d+)[\d.]* <(\d+)$/.exec(JSON.parse(read("package.json")).engines.node) ?? [];
    expect(major).toBeGreaterThanOrEqual(Number(from));
    expect(major).toBeLessThan(Number(below));
  });

  it("installs by the lock file, without running scripts, before the sources come", () => {
    const install = lines.findIndex((line) => /^RUN npm ci .*--ignore-scripts/.test(line));
    const sources = lines.indexOf("COPY . .");
    expect(install).toBeGreaterThan(0);
    expect(sources).toBeGreaterThan(install);
  });

  it("copies what is there, and leaves state and secrets outside", () => {
    for (const [, files = ""] of lines.join("\n").matchAll(/^COPY (?!--from)(.+) \S+$/gm))
      for (const file of files.split(" ")) expect(existsSync(join(root, file)), file).toBe(true);
    for (const name of [".data", ".env", ".git", "node_modules", ".next"]) expect(ignored).toContain(name);
    // What the build and the start read.
    for (const name of ["seeds", "prisma", "core", "docs", "public", ".env.example"])
      expect(ignored).not.toContain(name);
  });

  it("runs as nobody in particular, as the process that gets the signals, and is asked whether it is ready", () => {
    const last = lines.slice(lines.lastIndexOf(stages.at(-1) as string));
    expect(last).toContain("USER node");
    expect(last.indexOf("USER node")).toBeLessThan(last.findIndex((line) => line.startsWith("CMD")));
    const command = JSON.parse(/^CMD (\[.+\])$/m.exec(last.join("\n"))?.[1] ?? "[]") as string[];
    expect(existsSync(join(root, command[1] as string))).toBe(true);
    expect(last.join("\n")).toContain("/api/ready");
    const set = [...last.join("\n").matchAll(/\b([A-Z_]+)=/g)].map(([, name]) => name as string);
    for (const name of set) expect([...variables, "NEXT_TELEMETRY_DISABLED"]).toContain(name);
  });
});

describe("the compose file", () => {
  const { services, volumes } = parse(read("compose.yaml")) as {
    services: Record<
      string,
      { environment: Record<string, string>; image?: string; ports?: string[]; volumes?: string[] }
    >;
    volumes: object;
  };

  it("gives the site variables that it reads, and no secret of its own", () => {
    const environment = services.app?.environment ?? {};
    for (const [name, value] of Object.entries(environment)) {
      expect(variables).toContain(name);
      if (/SECRET|URL/.test(name)) expect(value).toContain("${");
    }
  });

  it("keeps the database in a volume, of a version that the program takes, behind the loopback interface", () => {
    expect(Number(/^postgres:(\d+)/.exec(services.database?.image ?? "")?.[1])).toBeGreaterThanOrEqual(15);
    expect(services.database?.volumes?.[0]?.split(":")[0]).toBe(Object.keys(volumes)[0]);
    expect(services.database?.ports).toBeUndefined();
    expect(services.app?.ports?.every((port) => port.startsWith("127.0.0.1:"))).toBe(true);
  });
});
