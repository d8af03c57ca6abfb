import { devices, expect, test } from "@playwright/test";
import { kindsOfPages, openPage } from "./reading";

const { defaultBrowserType: _, ...phone } = devices["Galaxy S9+"];
test.use({ ...phone, viewport: { width: 360, height: 740 } });

for (const kind of kindsOfPages)
  test(`${kind} does not scroll sideways on a phone`, async ({ page }) => {
    await openPage(page, kind);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

test("On a phone, one finger on the timeline scrolls the page", async ({ page }) => {
  await openPage(page, "/");
  const action = await page.locator(".vis-timeline").evaluate((element) => getComputedStyle(element).touchAction);
  expect(action).toBe("pan-y");
});

test("On a phone, what can be pressed is large enough", async ({ page }) => {
  await page.goto("/");
  const buttons = page.getByRole("group", { name: /Type|Status|Country/ }).getByRole("button");
  for (const button of await buttons.all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 99, box?.height ?? 99)).toBeGreaterThanOrEqual(24);
  }
});
