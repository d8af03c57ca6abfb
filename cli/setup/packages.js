import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fingerprint, isStamped, stamp } from "./stamp.js";
import { runTool } from "./tool.js";

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[] }} LockedPackage */

const stampOf = (/** @type {string} */ root) => join(root, "node_modules", ".panmunjom-packages");

/**
 * Whether node_modules is what package-lock.json asks for. Packages installed by hand (npm ci, npm install) are
 * recognized by the record that npm itself leaves in node_modules.
 *
 * @param {string} root
 */
export function arePackagesInstalled(root) {
  const lockfile = readFileSync(join(root, "package-lock.json"), "utf8");
  const state = fingerprint([lockfile]);
  if (isStamped(stampOf(root), state)) return true;
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record) || !matches(packagesOf(lockfile), packagesOf(readFileSync(record, "utf8")))) return false;
  stamp(stampOf(root), state);
  return true;
}

/**
 * Installs exactly what package-lock.json names. No package may run code of its own while it is installed.
 *
 * @param {string} root
 * @param {(share: number) => void} report
 */
export async function installPackages(root, report) {
  const lockfile = readFileSync(join(root, "package-lock.json"), "utf8");
  const folders = Object.entries(packagesOf(lockfile))
    .filter(([, { os, cpu }]) => (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true))
    .map(([path]) => join(root, path, "package.json"));
  // npm tells no progress of its own to a pipe: what has arrived on disk does.
  const watch = setInterval(() => report(folders.filter((file) => existsSync(file)).length / folders.length), 500);
  try {
    await runTool({ name: "Installing packages with npm ci", ...npm(), cwd: root });
  } finally {
    clearInterval(watch);
  }
  stamp(stampOf(root), fingerprint([lockfile]));
}

/**
 * The npm that started this command, or the one in PATH. Types and the build's tools are development packages, and are
 * needed by `npm start` too: hence no omission, whatever NODE_ENV says.
 */
function npm() {
  const args = ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const running = process.env.npm_execpath;
  if (running && basename(running).startsWith("npm")) return { command: process.execPath, args: [running, ...args] };
  return { command: process.platform === "win32" ? "npm.cmd" : "npm", args };
}

/**
 * @param {string} lockfile
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(lockfile) {
  const { "": _root, ...packages } = JSON.parse(lockfile).packages;
  return packages;
}

/**
 * Optional packages may be missing: they are for other machines.
 *
 * @param {Record<string, LockedPackage>} wanted
 * @param {Record<string, LockedPackage>} present
 */
function matches(wanted, present) {
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = present[path];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
}
