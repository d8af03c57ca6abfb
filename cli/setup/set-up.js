import { join } from "node:path";
import { withLock } from "./lock.js";
import { arePackagesInstalled, installPackages } from "./packages.js";
import { generateClient, isClientGenerated } from "./prisma-client.js";
import { Progress } from "./progress.js";
import { SetUpError, toSetUpError } from "./set-up-error.js";

export { SetUpError };

/**
 * Brings a clone to where its commands can run: the packages of package-lock.json and the generated Prisma client.
 * Costs a few file reads when both are there. Two commands that start at once in a fresh clone do it once.
 *
 * @param {string} root the folder of package.json
 * @throws {SetUpError} in words for the person at the keyboard
 */
export async function setUp(root) {
  const isReady = () => arePackagesInstalled(root) && isClientGenerated(root);
  if (isReady()) return;
  const progress = new Progress();
  const lock = join(root, ".setup.lock");
  try {
    await withLock(
      lock,
      () => mend(root, progress),
      (holder) => {
        progress.say(`Process ${holder} is setting up this folder; waiting for it (it holds ${lock}).`);
      },
    );
  } catch (error) {
    throw toSetUpError(error, root);
  }
}

/**
 * @param {string} root
 * @param {Progress} progress
 */
async function mend(root, progress) {
  if (!arePackagesInstalled(root)) {
    await progress.run("Installing packages", (report) => installPackages(root, report));
  }
  if (!isClientGenerated(root)) await progress.run("Generating the database client", () => generateClient(root));
}
