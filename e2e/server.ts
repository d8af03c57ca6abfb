import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { metricsToken } from "./metrics-token";

// The site as `npm start` serves it, on the port and with the empty database that playwright.config.ts chose.

const { E2E_PORT: port, E2E_DATA_DIR: folder } = process.env;
if (!port || !folder) throw new Error("E2E_PORT and E2E_DATA_DIR are not set: playwright.config.ts sets them.");

const site = spawn(process.execPath, [join(import.meta.dirname, "..", "cli", "run.js"), "start"], {
  // Empty is as good as unset, and a .env file does not fill it: the tests never touch another database.
  env: {
    ...process.env,
    HOST: "127.0.0.1",
    PORT: port,
    DATA_DIR: folder,
    DATABASE_URL: "",
    SITE_URL: "",
    METRICS_TOKEN: metricsToken,
  },
  stdio: "inherit",
});

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => site.kill(signal));

site.once("exit", (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = code ?? 1;
});
