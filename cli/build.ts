import { join } from "node:path";
import { Progress } from "./setup/progress.js";
import { SetUpError, toSetUpError } from "./setup/set-up-error.js";
import { buildIfStale } from "./site/build";

const root = join(import.meta.dirname, "..");

/** Builds the site without starting it, for images; `npm start` then finds the build fresh. */
try {
  console.log((await buildIfStale(root, new Progress())) === "fresh" ? "The build is fresh." : "Built.");
} catch (cause) {
  const error = toSetUpError(cause, root);
  if (!(error instanceof SetUpError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
