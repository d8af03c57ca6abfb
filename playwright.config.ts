import { randomUUID } from "node:crypto";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./cli/checks/browser";

// The site under test has a port and a database of its own. Playwright reads this file again in each worker, and the
// workers inherit the environment of the first reader: so what that one has chosen stands.
process.env.E2E_PORT ??= String(await findFreePort());
process.env.E2E_DATA_DIR ??= join(tmpdir(), `panmunjom-e2e-${randomUUID()}`);
const site = `http://127.0.0.1:${process.env.E2E_PORT}`;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  forbidOnly: true,
  fullyParallel: true,
  // One test at a time for each of the two cores of a small machine; the site shares them.
  workers: 2,
  retries: 0,
  timeout: 60_000,
  // A page that two tests share with a build or a bench answers late, not wrongly.
  expect: { timeout: 15_000 },
  globalTimeout: 45 * 60_000,
  use: {
    ...devices["Desktop Chrome"],
    baseURL: site,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findBrowser() ?? undefined,
      // Containers grant no user namespaces for the sandbox, and the tests open only our own pages. The other
      // switches keep the browser from talking to anybody else.
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
    },
  },
  // Who reads counts events, so whoever publishes some waits until all have read: `--no-deps` runs a spec of the desk alone.
  projects: [
    { name: "reading", testIgnore: "desk*.spec.ts" },
    { name: "writing", testMatch: "desk*.spec.ts", dependencies: ["reading"] },
  ],
  webServer: {
    command: "node --import tsx e2e/server.ts",
    url: `${site}/api/health`,
    timeout: 4 * 60_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
