/** A package-lock.json, as far as it matters here. */
interface Lockfile {
  packages: Record<string, { version?: string; license?: string; dev?: boolean; optional?: boolean }>;
}

/** Licenses (SPDX) that ask for no more than their own text beside a program under the MIT license. */
const fitting = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "OFL-1.1",
  "PostgreSQL",
  "PSF-2.0",
  "Unlicense",
]);

/** Weak copyleft: files of theirs stay under it, ours do not come under it. They are used as they are. */
const fittingUnchanged = new Set(["MPL-2.0", "EPL-2.0", "LGPL-3.0-or-later", "CPAL-1.0"]);

/** Packages that name their license in their README alone. */
const readByHand: Record<string, string> = { "node_modules/seq-queue": "MIT" };

/**
 * The packages that the site runs with, by license, and those whose license is not known to fit. Packages for development
 * are not passed on, so they are not asked.
 *
 * @param readPackage the text of the package.json in a folder of node_modules, for packages whose license the lock omits
 */
export function listLicenses(
  { packages }: Lockfile,
  readPackage: (path: string) => string,
): { byLicense: [license: string, packages: string[]][]; unfit: string[] } {
  const byLicense = new Map<string, string[]>();
  const unfit: string[] = [];
  for (const [path, { version, license, dev, optional }] of Object.entries(packages)) {
    if (path === "" || dev) continue;
    const name = `${path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)}@${version}`;
    const found = license ?? readByHand[path] ?? licenseIn(path, optional ?? false, readPackage);
    byLicense.set(found, [...(byLicense.get(found) ?? []), name]);
    if (!fits(found)) unfit.push(`${name} (${found})`);
  }
  return { byLicense: [...byLicense].sort(([a], [b]) => (a < b ? -1 : 1)), unfit };
}

/** Expressions of SPDX: one of an “or” suffices, an “and” asks for all. */
function fits(expression: string): boolean {
  const plain = expression.replace(/[()]/g, "");
  const one = (license: string) => fitting.has(license.trim()) || fittingUnchanged.has(license.trim());
  return plain.split(/ or /i).some((choice) => choice.split(/ and /i).every(one));
}

/** Optional packages of other machines are not here to be read. */
function licenseIn(path: string, isOptional: boolean, readPackage: (path: string) => string): string {
  try {
    const { license } = JSON.parse(readPackage(path)) as { license?: string };
    return license ?? "none named";
  } catch (error) {
    if (isOptional) return "not installed here";
    throw error;
  }
}
