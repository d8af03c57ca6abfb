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

test("On a phone, no name breaks over two lines of a headline, and what is copied is the title as it is", async ({
  page,
}) => {
  const headlines = [
    "/events/2018-06-12-singapore-summit",
    "/people/kim-jong-un",
    "/articles/2018-09-27-pompeo-ri-new-york",
  ];
  for (const path of headlines) {
    await page.goto(path);
    const heading = page.getByRole("heading", { level: 1 });
    const kept = await heading
      .locator(".whitespace-nowrap")
      .evaluateAll((names) => names.map((name) => ({ text: name.textContent, lines: name.getClientRects().length })));
    expect(kept.length, path).toBeGreaterThan(0);
    expect(kept.filter(({ lines }) => lines > 1)).toEqual([]);
    const copied = await heading.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString() ?? "";
    });
    expect(copied).not.toContain("\u00a0");
    expect(copied.trim()).toBe((await heading.textContent())?.trim());
    await expect(page.getByRole("heading", { level: 1, name: copied.trim(), exact: true })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
});
