import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "../setup/lock.js";
import type { Progress } from "../setup/progress.js";
import { fingerprint, isStamped, stamp } from "../setup/stamp.js";
import { runTool } from "../setup/tool.js";

/** What `next build` says when it enters a phase, and the share of the work that is then behind it. */
const phases: [said: RegExp, share: number, note: string][] = [
  [/Creating an optimized/, 0.05, "compiling"],
  [/Compiled successfully/, 0.5, "checking types"],
  [/Collecting page data/, 0.7, "reading the pages"],
  [/Generating static pages/, 0.8, "writing the static pages"],
  [/Finalizing page/, 0.95, "finishing"],
];

/**
 * Builds the site for production unless the last build was made from the very same sources. Of several that ask at the
 * same time one builds, and the others wait for it.
 */
export async function buildIfStale(root: string, progress: Progress, signal?: AbortSignal): Promise<"built" | "fresh"> {
  if (isBuilt(root)) return "fresh";
  return withLock(
    join(root, ".build.lock"),
    async () => {
      if (isBuilt(root)) return "fresh";
      await progress.run("Building the site", (report) => build(root, report, signal));
      return "built";
    },
    (holder) => progress.say(`Process ${holder} is building the site; waiting for it.`),
  );
}

function isBuilt(root: string): boolean {
  return existsSync(join(root, ".next", "BUILD_ID")) && isStamped(stampOf(root), sourceState(root));
}

async function build(root: string, report: (share: number, note: string) => void, signal?: AbortSignal): Promise<void> {
  const state = sourceState(root);
  rmSync(stampOf(root), { force: true });
  await runTool({
    name: "Building the site with next build",
    command: process.execPath,
    args: [join(root, "node_modules", "next", "dist", "bin", "next"), "build"],
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    signal,
    onOutput: (text) => {
      const phase = phases.findLast(([said]) => said.test(text));
      if (phase) report(phase[1], phase[2]);
    },
  });
  stamp(stampOf(root), state);
}

function stampOf(root: string): string {
  return join(root, ".next", "panmunjom-build");
}

/**
 * Fingerprint of all that a build can depend on: the files at the root, app, public, the folders that the aliases of
 * package.json lead to (no import crosses top-level folders another way: biome.json), and the variables that pages may
 * have baked in.
 */
export function sourceState(root: string): string {
  const { imports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    imports: Record<string, string | Record<string, string>>;
  };
  // An alias may lead elsewhere under a condition, such as `react-server`.
  const targets = Object.values(imports).flatMap((target) =>
    typeof target === "string" ? target : Object.values(target),
  );
  const aliased = targets.map((target) => target.split("/")[1] ?? "");
  const files = [
    ...filesIn(root, "", false),
    ...[...new Set(["app", "public", ...aliased])].flatMap((folder) => filesIn(root, folder)),
  ];
  const variables = Object.entries(process.env).filter(
    ([name, value]) => value && (name === "SITE_URL" || name.startsWith("NEXT_PUBLIC_")),
  );
  return fingerprint([
    process.versions.node,
    JSON.stringify(variables.sort()),
    ...files.sort().flatMap((file) => [file, readFileSync(join(root, file))]),
  ]);
}

/** Paths of source files relative to the root; tests and what tools leave behind do not enter a build. */
function filesIn(root: string, folder: string, recursive = true): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true, recursive })
    .filter((entry) => entry.isFile() && !/^\.|\.test\.tsx?$|\.tsbuildinfo$|\.md$|^next-env\.d\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, "/").length));
}
