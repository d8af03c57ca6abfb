import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { runTool } from "../setup/tool.js";
import { benchFolder } from "./databases";

/** What only the bench needs, and only some of its parts. */
const versions = { lighthouse: "12.8.2", "@knight-lab/timelinejs": "3.9.11" } as const;

/** Installs a package of the bench unless it is there, and gives the folder of modules that holds it. No scripts run. */
export async function installPackage(name: keyof typeof versions): Promise<string> {
  const folder = join(benchFolder, `${name.replaceAll("/", "-")}-${versions[name]}`);
  const modules = join(folder, "node_modules");
  if (existsSync(join(modules, name))) return modules;
  mkdirSync(folder, { recursive: true });
  const options = ["--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--no-save"];
  const args = ["install", ...options, `${name}@${versions[name]}`];
  await runTool({ name: `Installing ${name}`, command: "npm", args, cwd: folder });
  return modules;
}
