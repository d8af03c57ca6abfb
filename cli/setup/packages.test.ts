import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { arePackagesInstalled } from "./packages.js";

const wanted = {
  "": { name: "panmunjom" },
  "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
  "node_modules/for-another-machine": { version: "1.0.0", optional: true },
};
const { "node_modules/for-another-machine": _, ...present } = wanted;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "panmunjom-packages-"));
  write("package-lock.json", wanted);
});

afterEach(() => rmSync(root, { recursive: true }));

describe("arePackagesInstalled", () => {
  it("misses packages in a fresh clone", () => {
    expect(arePackagesInstalled(root)).toBe(false);
  });

  it("recognizes what npm itself has installed, without what is for other machines", () => {
    install(present);
    expect(arePackagesInstalled(root)).toBe(true);
  });

  it.each([
    ["a missing package", { "node_modules/b": present["node_modules/a"] }],
    ["another version", { "node_modules/a": { version: "0.9.0", integrity: "sha512-a" } }],
    ["another content", { "node_modules/a": { version: "1.0.0", integrity: "sha512-b" } }],
  ])("sees %s", (_name, packages) => {
    install(packages);
    expect(arePackagesInstalled(root)).toBe(false);
  });

  it("asks for an installation when the lockfile changes, and when node_modules is deleted", () => {
    install(present);
    expect(arePackagesInstalled(root)).toBe(true);
    write("package-lock.json", { ...wanted, "node_modules/new": { version: "1.0.0" } });
    expect(arePackagesInstalled(root)).toBe(false);
    write("package-lock.json", wanted);
    rmSync(join(root, "node_modules"), { recursive: true });
    expect(arePackagesInstalled(root)).toBe(false);
  });
});

function install(packages: object): void {
  mkdirSync(join(root, "node_modules"), { recursive: true });
  write("node_modules/.package-lock.json", packages);
}

function write(file: string, packages: object): void {
  writeFileSync(join(root, file), JSON.stringify({ packages }));
}
