import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { pagesToCheck, timelineOf } from "./reading";

for (const colorScheme of ["light", "dark"] as const) {
  test(`No page has a serious accessibility problem (${colorScheme})`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    for (const path of await pagesToCheck(page)) {
      await page.goto(path);
      if (path === "/") await expect(timelineOf(page).getByRole("link").first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    }
    await context.close();
  });
}

test("Everything is still there when text is twice as large", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of await pagesToCheck(page)) {
    await page.goto(path);
    await page.addStyleTag({ content: ":root { font-size: 200% }" });
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll, path).toBeLessThanOrEqual(client);
  }
});

test("With forced colors, statuses are still told apart by form", async ({ browser }) => {
  const context = await browser.newContext({ forcedColors: "active" });
  const page = await context.newPage();
  await page.goto("/about");
  const marks = page.locator(".legend .status-mark");
  const forms = await marks.evaluateAll((elements) =>
    elements.map((element) => {
      const { backgroundImage, backgroundColor, borderStyle, transform } = getComputedStyle(element);
      return [backgroundImage, backgroundColor, borderStyle, transform].join(" ");
    }),
  );
  expect(new Set(forms).size).toBe(5);
  await context.close();
});
