import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { kindsOfPages, openPage, timelineOf } from "./reading";

for (const kind of kindsOfPages) {
  for (const colorScheme of ["light", "dark"] as const)
    test(`No serious accessibility problem is on ${kind} (${colorScheme})`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, reducedMotion: "reduce" });
      const page = await context.newPage();
      await openPage(page, kind);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      await context.close();
    });

  test(`Everything of ${kind} is still there when text is twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openPage(page, kind);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
  });
}

test("Every kind of page for readers is among those that are looked at", () => {
  const app = join(import.meta.dirname, "..", "app");
  const routes = readdirSync(app, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === "page.tsx")
    .map(({ parentPath }) => parentPath.slice(app.length).split(sep).join("/") || "/")
    .filter((route) => !route.startsWith("/admin"));
  const looked = kindsOfPages.map((kind) =>
    kind === "an article" ? "/articles/an-article" : (kind.split("?")[0] ?? ""),
  );
  const patterns = routes.map((route) => [route, new RegExp(`^${route.replace(/\[\w+\]/g, "[^/]+")}$`)] as const);
  expect(patterns.filter(([, pattern]) => !looked.some((path) => pattern.test(path))).map(([route]) => route)).toEqual(
    // One is shown in the midst of signing in, the other to whoever sent a note (desk-readers.spec.ts).
    ["/sign-in/code", "/events/[slug]/correct/[note]"],
  );
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

test("With forced colors, the selected event, the frame of the overview and every button can be told", async ({
  browser,
}) => {
  const context = await browser.newContext({ forcedColors: "active" });
  const page = await context.newPage();
  await page.goto("/?from=2018-05-01&to=2018-07-31&event=2018-06-12-singapore-summit");
  const figure = timelineOf(page).locator("[aria-current='true']");
  await expect(figure).toBeVisible();
  expect(await figure.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
  const search = page.getByRole("button", { name: "Search", exact: true });
  const [ink, ground] = await search.evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return [color, backgroundColor];
  });
  expect(ink).not.toBe(ground);
  await context.close();
});

test("With less motion asked for, the timeline jumps, and nothing else moves", async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto("/?from=2018-05-01&to=2018-07-31");
  await expect(timelineOf(page).locator(".vis-item").first()).toBeVisible();
  const windows = await page.evaluate(async () => {
    const brush = document.querySelector<HTMLElement>(".brush");
    const seen = new Set<string>();
    document.querySelector<HTMLButtonElement>("button[aria-label='Later']")?.click();
    for (let frame = 0; frame < 20; frame++) {
      await new Promise(requestAnimationFrame);
      seen.add(brush?.style.getPropertyValue("--from") ?? "");
    }
    return seen.size;
  });
  expect(windows).toBeLessThanOrEqual(2);
  await page.goto("/?from=2018-05-01&to=2018-07-31&event=2018-06-12-singapore-summit");
  const animation = await page
    .getByRole("region", { name: "Selected event" })
    .evaluate((element) => getComputedStyle(element).animationName);
  expect(animation).toBe("none");
  await context.close();
});

test("Moves are said aloud, once each", async ({ page }) => {
  await page.goto("/?from=2018-05-01&to=2018-07-31");
  await expect(timelineOf(page).locator(".vis-item").first()).toBeVisible();
  const said = page.getByRole("status").filter({ hasText: /– .*events$/ });
  await expect(said).toHaveText("1 May 2018 – 31 July 2018 38 events");
  await page.getByRole("button", { name: "Later" }).click();
  await expect(said).toHaveText(/16 June 2018 – 15 September 2018 \d+ events/);
  await expect(timelineOf(page)).toHaveAccessibleDescription(/Arrow keys move between events/);
});

test("The keys of the timeline are listed on demand, and the sheet gives the focus back", async ({ page }) => {
  await page.goto("/?from=2018-05-01&to=2018-07-31");
  await expect(timelineOf(page).locator(".vis-item").first()).toBeVisible();
  await timelineOf(page).locator("[tabindex='0']").focus();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keys of the timeline" });
  await expect(sheet).toContainText("Page Down");
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(timelineOf(page).locator(":focus")).toHaveCount(1);
});
