import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listLicenses } from "./packages/licenses";

const root = join(import.meta.dirname, "..");

/** Prints the licenses of all packages that the site runs with; exit code 1 if one does not fit ours. */
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
const { byLicense, unfit } = listLicenses(lock, (path) => readFileSync(join(root, path, "package.json"), "utf8"));
for (const [license, packages] of byLicense) console.log(`${license} (${packages.length}): ${packages.join(", ")}`);
if (unfit.length > 0) {
  console.error(
    `\nNot known to fit the MIT license of this program: ${unfit.join(", ")}. Look at each, then replace it or`,
  );
  console.error("add its license to cli/packages/licenses.ts.");
  process.exitCode = 1;
}
