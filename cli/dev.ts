import { join } from "node:path";
import { runSite } from "./site/run-site";

process.exitCode = await runSite(join(import.meta.dirname, ".."), "dev");
