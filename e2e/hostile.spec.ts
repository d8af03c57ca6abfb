import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { hostile, hostileDay, hostileEvents } from "./hostile";
import { timelineOf } from "./reading";

// One site for all of them: its records take a while to make.
test.describe.configure({ mode: "serial" });
test.use({ baseURL: undefined });

const folder = join(tmpdir(), `panmunjom-e2e-${randomUUID()}`);
let server: ChildProcess;
let site: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const port = String(await findFreePort());
  site = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, ["--import", "tsx", join(import.meta.dirname, "hostile-site.ts")], {
    env: { ...process.env, HOST: "127.0.0.1", PORT: port, DATA_DIR: folder, DATABASE_URL: "", SITE_URL: "" },
    stdio: "inherit",
  });
  const isReady = () =>
    fetch(`${site}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(isReady, { timeout: 230_000, intervals: [1_000] }).toBe(true);
});

test.afterAll(async () => {
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

test("Five thousand events on one day are counted, drawn and listed", async ({ page }) => {
  const failures = failuresOf(page);
  await page.goto(`${site}/?from=${hostileDay}&to=${hostileDay}`);
  await expect(timelineOf(page).locator(".vis-item").first()).toBeVisible();
  await expect(
    page
      .getByRole("status")
      .filter({ hasText: `${hostileEvents.toLocaleString("en")} ` })
      .first(),
  ).toBeVisible();
  expect(await page.locator("*").count()).toBeLessThan(2_500);
  expect(failures).toEqual([]);
});

for (const width of [1440, 768, 360])
  test(`Markup and words without end neither act nor widen a page of ${width} px`, async ({ page }) => {
    const failures = failuresOf(page);
    await page.setViewportSize({ width, height: 900 });
    const { events } = (await (await fetch(`${site}/api/v1/events?limit=500&q=hostile`)).json()) as {
      events: { slug: string }[];
    };
    const slug = events[0]?.slug as string;
    for (const path of [
      "/",
      `/?event=${slug}`,
      "/?form=table",
      `/events/${slug}`,
      `/embed?from=2018-01-01&to=2018-12-31`,
    ]) {
      await page.goto(`${site}${path}`);
      await expect(page.getByText("W".repeat(40)).or(page.getByText("document.title=")).first()).toBeAttached();
      expect(await page.title()).not.toBe("taken");
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
    expect(failures).toEqual([]);
  });

test("The API gives such records as they are", async () => {
  const { events } = (await (await fetch(`${site}/api/v1/events?limit=500&q=hostile`)).json()) as {
    events: { title: string; participants: unknown[] }[];
  };
  expect(events.length).toBeGreaterThan(0);
  for (const { title, participants } of events) {
    expect([hostile.text, hostile.long]).toContain(title);
    expect(participants).toHaveLength(40);
  }
});

function failuresOf(page: Page): string[] {
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(error.message));
  page.on(
    "response",
    (response) => response.status() >= 500 && failures.push(`${response.status()} ${response.url()}`),
  );
  page.on("dialog", (dialog) => failures.push(dialog.message()));
  return failures;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
