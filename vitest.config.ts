import { defineConfig } from "vitest/config";

// Far from UTC and with daylight saving: a day that is derived from an instant shows itself here.
process.env.TZ = "America/Los_Angeles";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["{core,components,app,seeds,cli,docs}/**/*.test.{ts,tsx}"],
          // Properties try hundreds of texts; a machine that does other work beside takes a while, and is not wrong.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: "data",
          include: ["{data,prisma}/**/*.test.ts"],
          globalSetup: "data/testing/global-setup.ts",
          // A first query waits for a database to be cloned, on machines of all kinds.
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
