import { expect, type Page, test } from "@playwright/test";
import { singaporeSummit, timelineOf } from "./reading";

const summer2018 = "/?from=2018-05-01&to=2018-07-31";

test("Readers can open an event beside the timeline, share the address, and close it again", async ({ page }) => {
  await page.goto(summer2018);
  await figureOf(page).click();
  const panel = panelOf(page);
  await expect(panel.getByRole("heading", { level: 2, name: singaporeSummit.title })).toBeVisible();
  await expect(panel).toBeFocused();
  await expect(page).toHaveURL(/from=2018-05-01&to=2018-07-31&event=2018-06-12-singapore-summit/);
  await expect(figureOf(page)).toHaveAttribute("aria-current", "true");
  await page.reload();
  await expect(panel).toBeVisible();
  await expect(figureOf(page)).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expect(panel).toBeHidden();
});

test("The link of an event on the timeline leads to its page, in another tab too", async ({ page }) => {
  await page.goto(summer2018);
  await expect(figureOf(page)).toHaveAttribute("href", singaporeSummit.event);
  await figureOf(page).click();
  await panelOf(page).getByRole("link", { name: "Open as a page" }).click();
  await expect(page.getByRole("heading", { level: 1, name: singaporeSummit.title })).toBeVisible();
  await page.goBack();
  await expect(panelOf(page)).toBeVisible();
});

test("Escape closes the event and leads back to where it was opened", async ({ page }) => {
  await page.goto(summer2018);
  await figureOf(page).focus();
  await page.keyboard.press("Enter");
  await expect(panelOf(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panelOf(page)).toBeHidden();
  await expect(figureOf(page)).toBeFocused();
});

test("Readers can go on to the previous and next event within their filter, and the timeline follows", async ({
  page,
}) => {
  await page.goto(`${summer2018}&type=summit&event=2018-06-12-singapore-summit`);
  const panel = panelOf(page);
  const titles = [singaporeSummit.title];
  for (const way of [/^Next: /, /^Next: /, /^Previous: /, /^Previous: /]) {
    const link = panel.getByRole("link", { name: way });
    const title = ((await link.getAttribute("title")) ?? "").trim();
    await link.click();
    await expect(panel.getByRole("heading", { level: 2, name: title, exact: true })).toBeVisible();
    await expect(panel.getByText("Summit", { exact: true })).toBeVisible();
    titles.push(title);
  }
  expect(titles).toEqual(titles.toReversed());
  expect(new Set(titles).size).toBe(3);
});

test("Readers can look at the days around an event, from its panel and by key", async ({ page }) => {
  await page.goto(`${summer2018}&event=2018-06-12-singapore-summit`);
  await panelOf(page).getByRole("link", { name: "±30 days" }).click();
  await expect(page).toHaveURL(/from=2018-05-13&to=2018-07-12/);
  await page.goto(summer2018);
  await figureOf(page).focus();
  await page.keyboard.press("c");
  await expect(page).toHaveURL(/from=2018-05-13&to=2018-07-12/);
});

test("The ties of an event are drawn on demand", async ({ page }) => {
  await page.goto(`${summer2018}&event=2018-06-12-singapore-summit`);
  await expect(figureOf(page)).toBeVisible();
  const ties = page.locator(".timeline-ties path");
  await expect(ties).toHaveCount(0);
  await page.getByRole("button", { name: /^Draw its ties/ }).click();
  const related = panelOf(page).getByRole("region", { name: "Related events" }).getByRole("listitem");
  await expect(ties).toHaveCount(await related.count());
});

test("A selected event that does not exist is named, and one that was not known yet is said to be so", async ({
  page,
}) => {
  await page.goto("/?event=no-such-event");
  await expect(page.getByRole("alert").filter({ hasText: "event=no-such-event" })).toContainText("There is no event");
  await page.goto("/?event=2018-06-12-singapore-summit&knownOn=2017-01-01");
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was known" })).toBeVisible();
});

test.describe("On a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("the event is a sheet that leaves the timeline in sight, and everything of it can be reached", async ({
    page,
  }) => {
    await page.goto(`${summer2018}&event=2018-06-12-singapore-summit`);
    await expect(figureOf(page)).toBeAttached();
    const panel = panelOf(page);
    const box = await panel.boundingBox();
    expect(box?.width).toBe(360);
    expect(box?.height).toBeLessThanOrEqual(740 * 0.56);
    await panel.getByRole("link", { name: "Close the event" }).click();
    await expect(panel).toBeHidden();
  });
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the address of a selection shows the event all the same, and its links lead on", async ({ page }) => {
    await page.goto(`${summer2018}&event=2018-06-12-singapore-summit`);
    const panel = panelOf(page);
    await expect(panel.getByRole("heading", { level: 2, name: singaporeSummit.title })).toBeVisible();
    await panel.getByRole("link", { name: /^Next: / }).click();
    await expect(panel).toBeVisible();
    await panel.getByRole("link", { name: "Close the event" }).click();
    await expect(panel).toHaveCount(0);
  });
});

function panelOf(page: Page) {
  return page.getByRole("region", { name: "Selected event" });
}

function figureOf(page: Page) {
  return timelineOf(page).getByRole("link", { name: /12 June 2018: Trump and Kim Jong Un meet in Singapore/ });
}
