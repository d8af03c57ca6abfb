import { expect, test } from "@playwright/test";
import { timelineOf } from "./reading";

test("There are never more than ten lanes, and the last can be expanded and folded again", async ({ page }) => {
  await page.goto("/?from=2000-01-01&to=2026-12-31");
  const names = timelineOf(page).locator(".vis-left .timeline-lane");
  await expect(names).toHaveCount(10);
  await names.getByText("Other").click();
  await expect(page).toHaveURL(/lane=/);
  await expect(names.getByText("South Korea")).toHaveCount(0);
  expect((await names.allTextContents()).length).toBeLessThanOrEqual(10);
  await page.getByRole("link", { name: "Back to all lanes" }).click();
  await expect(names.getByText("South Korea")).toBeVisible();
  await expect(names.getByText("Other")).toBeVisible();
});

for (const [lanes, name] of [
  ["type", "Talks"],
  ["status", "Cancelled"],
] as const)
  test(`Readers can have lanes by ${lanes}, or none`, async ({ page }) => {
    await page.goto("/?from=2018-01-01&to=2018-12-31");
    const names = timelineOf(page).locator(".vis-left .timeline-lane");
    const choice = page.getByRole("navigation", { name: "Lanes" });
    await choice.getByRole("link", { name: lanes, exact: false }).click();
    await expect(names.getByText(name)).toBeVisible();
    await choice.getByRole("link", { name: "None" }).click();
    await expect(names).toHaveText(["All events"]);
  });

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a link expands the lane that stands for others", async ({ page }) => {
    await page.goto("/?from=2000-01-01&to=2026-12-31");
    await page.getByRole("link", { name: /^Expand Other: / }).click();
    await expect(page).toHaveURL(/lane=/);
    await expect(timelineOf(page).locator(".sketch-lane").filter({ hasText: "South Korea" })).toHaveCount(0);
  });
});

test("A choice that is made before the timeline has come is what it shows then", async ({ page, request }) => {
  const address = "/?from=2018-01-01&to=2018-12-31";
  const html = await (await request.get(address)).text();
  const late: (() => void)[] = [];
  let isHeld = true;
  const isAwaited = new Promise<void>((resolve) => {
    void page.route("**/*.js", async (route) => {
      if (!isHeld || html.includes(new URL(route.request().url()).pathname)) return route.continue();
      resolve();
      await new Promise<void>((release) => late.push(release));
      await route.continue();
    });
  });
  await page.goto(address);
  await isAwaited;
  await page.getByRole("navigation", { name: "Lanes" }).getByRole("link", { name: "Status" }).click();
  await expect(page).toHaveURL(/lanes=status/);
  isHeld = false;
  for (const release of late) release();
  await expect(timelineOf(page).locator(".vis-left .timeline-lane").getByText("Cancelled")).toBeVisible();
});
