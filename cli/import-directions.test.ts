import { spawnSync } from "node:child_process";
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

const refused: [file: string, target: string][] = [
  ["core/dates/edtf.ts", "#data/events"],
  ["core/dates/edtf.ts", "#components/event/event-card"],
  ["core/dates/edtf.ts", "#prisma/client"],
  ["core/dates/edtf.ts", "../../data/events"],
  ["core/event.ts", "../app/page"],
  ["core/event.ts", "../cli/start"],
  ["core/event.ts", "react"],
  ["core/event.ts", "next/link"],
  ["core/event.ts", "node:fs"],
  ["core/event.ts", "node:fs/promises"],
  ["core/event.ts", "pg"],
  ["core/event.ts", "@prisma/adapter-pg"],
  ["core/event.test.ts", "#data/events"],
  ["data/events.ts", "#components/event/event-card"],
  ["data/events.ts", "../app/page"],
  ["data/events.ts", "../core/event"],
  ["data/events.ts", "../cli/start"],
  ["data/events.ts", "react"],
  ["data/events.ts", "next/headers"],
  ["data/migrations/deploy.ts", "../../prisma/generated/client"],
  ["components/event/event-card.tsx", "#data/events"],
  ["components/event/event-card.tsx", "#prisma/enums"],
  ["components/event/event-card.tsx", "../../app/page"],
  ["components/event/event-card.tsx", "../../core/event"],
  ["components/event/event-card.tsx", "../../cli/start"],
  ["components/event/event-card.tsx", "node:path"],
  ["app/page.tsx", "#prisma/client"],
  ["app/page.tsx", "@prisma/client"],
  ["app/page.tsx", "pg"],
  ["app/events/[slug]/page.tsx", "../../../data/events"],
  ["app/events/[slug]/page.tsx", "../../../cli/start"],
  ["cli/ingest.ts", "#prisma/client"],
  ["cli/ingest.ts", "../data/ingest"],
  ["cli/site/build.ts", "../../core/event"],
  ["prisma/seed.ts", "@electric-sql/pglite"],
];

const allowed: [file: string, target: string][] = [
  ["core/dates/edtf.ts", "#core/event"],
  ["core/dates/edtf.ts", "../event"],
  ["core/dates/edtf.ts", "zod"],
  ["core/article.test.ts", "node:fs"],
  ["data/events.ts", "#core/event"],
  ["data/events.ts", "#prisma/client"],
  ["data/events.ts", "@prisma/adapter-pg"],
  ["data/events.ts", "node:crypto"],
  ["components/event/event-card.tsx", "#core/event"],
  ["components/event/event-card.tsx", "next/link"],
  ["app/page.tsx", "#data/events"],
  ["app/page.tsx", "#components/event/event-card"],
  ["app/events/[slug]/page.tsx", "../../session"],
  ["cli/ingest.ts", "#data/ingest"],
  ["cli/site/build.ts", "../setup/stamp.js"],
  ["prisma/seed.ts", "#data/seed"],
];

const edges = [...refused, ...allowed];
const nameOf = ([file, target]: [file: string, target: string]) => `${file} → ${target}`;
const folder = mkdtempSync(join(tmpdir(), "panmunjom-directions-"));
let diagnosed: string[];

beforeAll(() => {
  for (const file of ["biome.json", ".gitignore"]) copyFileSync(join(root, file), join(folder, file));
  for (const [file, target] of edges) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    appendFileSync(join(folder, file), `import "${target}";\n`);
  }
  diagnosed = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the lint rule on the direction of imports", () => {
  it.each(refused.map(nameOf))("refuses %s", (edge) => {
    expect(diagnosed).toContain(edge);
  });

  it.each(allowed.map(nameOf))("allows %s", (edge) => {
    expect(diagnosed).not.toContain(edge);
  });
});

/** The edges that Biome objects to, with this project's configuration. */
function lint(): string[] {
  const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
  const options = ["--only=style/noRestrictedImports", "--reporter=json", "--max-diagnostics=none"];
  const { stdout } = spawnSync(process.execPath, [biome, "lint", ...options], { cwd: folder, encoding: "utf8" });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { location: Location }[] };
  return diagnostics.map(({ location }) => {
    const targets = edges.filter(([file]) => file === location.path).map(([, target]) => target);
    return nameOf([location.path, targets[location.start.line - 1] ?? ""]);
  });
}

interface Location {
  path: string;
  start: { line: number };
}
