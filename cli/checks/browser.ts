import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import type { Progress } from "../setup/progress.js";
import { runTool } from "../setup/tool.js";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const commonPlaces = [
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The Chromium that the end-to-end tests drive: one that is installed on this machine, or Playwright's own, or null. */
export function findBrowser(): string | null {
  const inPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...commonPlaces, chromium.executablePath()].find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes sure that there is a browser: installs Debian's Chromium where this process may (as root, as in a container),
 * and Playwright's own elsewhere.
 *
 * @throws with the remedy, where neither works
 */
export async function ensureBrowser(progress: Progress): Promise<void> {
  if (findBrowser()) return;
  await progress.run("Installing Chromium", canUseApt() ? installWithApt : installWithPlaywright).catch((cause) => {
    throw new Error(`${cause.message}\n\n${remedy}`, { cause });
  });
  if (!findBrowser()) throw new Error(remedy);
}

const remedy =
  "The end-to-end tests need Chromium or Chrome, and it could not be installed. Install one so that it is in PATH " +
  "(Debian and Ubuntu: sudo apt-get install chromium), then run npm test again.";

function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

async function installWithApt(): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    await runTool({ name: `apt-get ${args[0]}`, command: "apt-get", args, cwd: "/", env });
  }
}

async function installWithPlaywright(): Promise<void> {
  const cli = fileURLToPath(import.meta.resolve("@playwright/test/cli"));
  await runTool({
    name: "playwright install chromium",
    command: process.execPath,
    args: [cli, "install", "chromium"],
    cwd: process.cwd(),
  });
}
