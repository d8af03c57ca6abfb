import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sourceState } from "./build";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "panmunjom-build-"));
  write(
    "package.json",
    JSON.stringify({
      imports: {
        "#core/*": "./core/*.ts",
        "#language": { "react-server": "./wording/server.tsx", default: "./wording/browser.tsx" },
        "#prisma/*": "./prisma/generated/*.ts",
      },
    }),
  );
  write("app/page.tsx", "page");
  write("core/event.ts", "event");
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

describe("the state of the sources", () => {
  it("is the same as long as nothing changes", () => {
    expect(sourceState(root)).toBe(sourceState(root));
  });

  it.each([
    "app/page.tsx",
    "app/about/page.tsx",
    "core/event.ts",
    "core/dates/edtf.ts",
    "prisma/schema.prisma",
    "wording/server.tsx",
    "public/a.svg",
    "proxy.ts",
    "next.config.js",
  ])("changes with %s", (file) => {
    expectChange(() => write(file, "other"), true);
  });

  it.each([
    "core/event.test.ts",
    "cli/start.ts",
    "docs/a.md",
    "README.md",
    "tsconfig.tsbuildinfo",
    ".env",
    ".data/a",
    "next-env.d.ts",
  ])("does not change with %s, which no build reads", (file) => {
    expectChange(() => write(file, "other"), false);
  });

  it("changes when a file is removed or renamed", () => {
    expectChange(() => {
      rmSync(join(root, "core/event.ts"));
      write("core/events.ts", "event");
    }, true);
  });

  it("changes with the address that pages may have baked in", () => {
    expectChange(() => vi.stubEnv("SITE_URL", "https://elsewhere.example"), true);
  });

  it("takes an empty variable for one that is not set", () => {
    vi.stubEnv("SITE_URL", undefined);
    expectChange(() => vi.stubEnv("SITE_URL", ""), false);
  });
});

function expectChange(change: () => void, expected: boolean): void {
  const before = sourceState(root);
  change();
  expect(sourceState(root) !== before).toBe(expected);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
