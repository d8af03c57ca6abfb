import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { SiteError } from "../site/site-error";

/** The version of the platform's own tool that the check was made with. It is large, so that only this check fetches it. */
export const vercelVersion = "60.1.3";

/**
 * Fetches the tool from the npm registry, once; nothing of it runs while it is installed.
 * @returns the file that Node runs
 */
export async function fetchVercel(root: string): Promise<string> {
  const folder = join(root, "node_modules", ".cache", `vercel-${vercelVersion}`);
  const script = join(folder, "node_modules", "vercel", "dist", "vc.js");
  if (existsSync(script)) return script;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), "{}");
  try {
    await promisify(execFile)(
      "npm",
      ["install", `vercel@${vercelVersion}`, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
      { cwd: folder },
    );
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new SiteError(`The package vercel ${vercelVersion} could not be fetched: ${(error as Error).message}`, {
      cause: error,
    });
  }
  return script;
}

/**
 * Builds this folder as the platform does, into `.vercel/output`, as a preview of the commit that is checked out. The packages
 * are those that are here: installing them anew would pull the floor from under this process.
 */
export async function vercelBuild(root: string, script: string): Promise<void> {
  const folder = join(root, ".vercel");
  const { buildCommand, framework } = JSON.parse(readFileSync(join(root, "vercel.json"), "utf8"));
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, "output"), { recursive: true, force: true });
  const settings = { framework, nodeVersion: "24.x" };
  writeFileSync(
    join(folder, "project.json"),
    JSON.stringify({ projectId: "prj_local", orgId: "team_local", settings }),
  );
  const local = join(folder, "check.json");
  writeFileSync(local, JSON.stringify({ framework, buildCommand, installCommand: "true" }));
  const child = spawn(process.execPath, [script, "build", "--yes", "--local-config", local, "--token", "none"], {
    cwd: root,
    env: { ...process.env, ...(await previewEnvironment()), VERCEL_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  // What `npm start` builds is another build than that of the platform.
  rmSync(join(root, ".next", "panmunjom-build"), { force: true });
  if (code !== 0) throw new SiteError("The build as on the platform failed. What it said stands above.");
}

/** What the platform tells builds and functions of a preview; nothing of this machine's own settings reaches them. */
export async function previewEnvironment(): Promise<Record<string, string>> {
  const git = async (...args: string[]) => (await promisify(execFile)("git", args)).stdout.trim();
  return {
    VERCEL: "1",
    VERCEL_ENV: "preview",
    VERCEL_URL: "preview.example.app",
    VERCEL_GIT_COMMIT_REF: await git("rev-parse", "--abbrev-ref", "HEAD").catch(() => "unknown"),
    VERCEL_GIT_COMMIT_SHA: await git("rev-parse", "HEAD").catch(() => "0000000"),
    DATABASE_URL: "",
    DATA_DIR: "",
    SITE_URL: "",
    HOST: "",
  };
}
