import { expect, type Page, test } from "@playwright/test";
import { timelineOf } from "./reading";

/** Longer than the timeline waits before it writes its window into the address. */
const answerAfter = 1_500;

test("What a reader chooses right after a move stands, and the move with it", async ({ page }) => {
  await openSlowly(page);
  await page.getByRole("button", { name: "Later" }).click();
  await chooseSummits(page);
  await expect(page).toHaveURL("/?from=2018-06-16&to=2018-09-15&type=summit");
  await expect(page.getByRole("list", { name: "Events" }).getByRole("listitem").first()).toContainText("Summit");
  await page.goBack();
  await expect(page).toHaveURL("/?from=2018-05-01&to=2018-07-31");
});

test("What a reader moves while a choice is on its way follows it", async ({ page }) => {
  await openSlowly(page);
  await chooseSummits(page);
  await page.getByRole("button", { name: "Later" }).click();
  await expect(page).toHaveURL("/?from=2018-05-01&to=2018-07-31&type=summit");
  await expect(page).toHaveURL("/?from=2018-06-16&to=2018-09-15&type=summit");
});

test("A year that is chosen right after a move is the year that is shown", async ({ page }) => {
  await openSlowly(page);
  await page.getByRole("button", { name: "Later" }).click();
  await page
    .getByRole("navigation", { name: "Years" })
    .getByRole("link", { name: /^2000:/ })
    .click();
  await expect(page).toHaveURL("/?from=2000-01-01&to=2000-12-31");
  await expect(timelineOf(page).getByRole("link", { name: /2000/ }).first()).toBeVisible();
});

async function openSlowly(page: Page): Promise<void> {
  await page.goto("/?from=2018-05-01&to=2018-07-31");
  await expect(timelineOf(page).getByRole("link").first()).toBeVisible();
  await page.route(
    (address) => address.searchParams.has("_rsc"),
    async (route) => {
      await new Promise((resolve) => setTimeout(resolve, answerAfter));
      await route.continue();
    },
  );
}

const chooseSummits = (page: Page) => page.getByRole("group", { name: "Type" }).getByText("Summit").click();
