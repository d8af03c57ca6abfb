import { expect, test } from "@playwright/test";
import { singaporeSummit, timelineOf } from "./reading";

test.use({ javaScriptEnabled: false });

test("Without JavaScript, readers have the overview, a drawing of the timeline and the list", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("navigation", { name: "Years" }).getByRole("link").first()).toBeVisible();
  await expect(timelineOf(page).getByRole("img", { name: /events, .* lanes/ })).toBeVisible();
  await expect(page.getByRole("list", { name: "Events" }).getByRole("listitem")).toHaveCount(100);
});

test("Without JavaScript, readers can filter, combine filters and take one back", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("group", { name: "Type" })
    .getByRole("button", { name: /^Summit/ })
    .click();
  await page
    .getByRole("group", { name: "Country" })
    .getByRole("button", { name: /^United States/ })
    .click();
  await expect(page.getByText(/of 567 events · 2 filters/)).toBeVisible();
  await page
    .getByRole("group", { name: "Type" })
    .getByRole("button", { name: /^Summit/ })
    .click();
  await expect(page.getByText(/of 567 events · 1 filter/)).toBeVisible();
  await page.getByRole("link", { name: "Remove Country: United States" }).click();
  await expect(page.getByText("567 events", { exact: true })).toBeVisible();
});

test("Without JavaScript, readers can search, and turn the pages of the list", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Pages of the list" }).getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(page.getByRole("list", { name: "Events" }).getByRole("listitem")).toHaveCount(100);
  await page.getByRole("searchbox", { name: "Search events" }).fill("Singapore");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(page.getByRole("link", { name: singaporeSummit.title })).toBeVisible();
});

test("Without JavaScript, an event leads to its sources and to its neighbors", async ({ page }) => {
  await page.goto(singaporeSummit.event);
  await expect(page.getByRole("region", { name: "Sources", exact: true }).getByRole("link").first()).toBeVisible();
  await page.getByRole("navigation", { name: "Neighboring events" }).getByRole("link", { name: /^Next/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("Without JavaScript, an article shows its passages and leads to its events", async ({ page }) => {
  await page.goto("/articles");
  await page.getByRole("list", { name: "Articles" }).getByRole("link").first().click();
  await expect(page.locator("mark").first()).toBeVisible();
  await page
    .getByRole("complementary", { name: "Events in this article" })
    .getByRole("link", { name: /first passage/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#e-/);
});

for (const path of [
  "/events/no-such-event",
  "/articles/no-such-article",
  "/nowhere-at-all",
  "/events/%00",
  "/events/%E0%A4%A",
])
  test(`Without JavaScript, readers of ${path} are told that nothing is there, and can search`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("searchbox", { name: "Search events" })).toBeVisible();
  });
