import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What a file of ours imports for its values: what is imported for types alone is gone when the browser gets it. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const statements = text.matchAll(
    /(?:^|\n)(?:import|export)\s(?!type\b)([^;"]*?)from\s"([^"]+)"|import\("([^"]+)"\)/g,
  );
  return [...statements].flatMap(([, names = "x", from, later]) => {
    const target = from ?? later ?? "";
    const named = /^\{([^}]*)\}\s*$/
      .exec(names.trim())?.[1]
      ?.split(",")
      .filter((name) => name.trim() !== "");
    return named?.every((name) => name.trim().startsWith("type ")) ? [] : [target];
  });
}

function fileOf(target: string, from: string): string | null {
  const own = /^#(core|components)\/(.*)$/.exec(target);
  const path = own ? `${own[1]}/${own[2]}` : target.startsWith(".") ? normalize(join(dirname(from), target)) : null;
  if (path === null) return null;
  return (
    [path, `${path}.ts`, `${path}.tsx`].find((name) => /\.tsx?$/.test(name) && existsSync(join(root, name))) ?? null
  );
}

/** The way from a file to a package, over the files between; null where there is none. */
function wayTo(name: string, start: string): string[] | null {
  const from = new Map<string, string | null>([[start, null]]);
  for (const [file] of from) {
    for (const target of importsOf(file)) {
      if (target === name) {
        const way = [name];
        for (let step: string | null = file; step !== null; step = from.get(step) ?? null) way.unshift(step);
        return way;
      }
      const next = fileOf(target, file);
      // What the server does for a client is called, not loaded.
      if (next && !from.has(next) && !readFileSync(join(root, next), "utf8").startsWith('"use server"'))
        from.set(next, file);
    }
  }
  return null;
}

const clients = ["app", "components"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
  .filter((file) => file.endsWith(".tsx") && readFileSync(join(root, file), "utf8").startsWith('"use client"'));

describe("what the browser loads", () => {
  it("is found by this test", () => {
    expect(clients.length).toBeGreaterThan(20);
    expect(wayTo("zod", "core/event.ts")).toEqual(["core/event.ts", "zod"]);
  });

  // The library that checks what comes in weighs 30 kB. The server checks; words it needs stand in files of their own.
  it.each(clients)("%s comes without schemas", (file) => {
    expect(wayTo("zod", file)).toBeNull();
  });
});
