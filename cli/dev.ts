import { join } from "node:path";
import { runSite } from "./site/run-site";

// Ends the process even where something that failed has left a handle open.
process.exit(await runSite(join(import.meta.dirname, ".."), "dev"));
