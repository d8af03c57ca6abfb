import { expect, test } from "@playwright/test";
import { singaporeSummit, timelineOf } from "./reading";

test("The list stands under its years and months", async ({ page }) => {
  await page.goto("/?from=2018-05-01&to=2018-07-31");
  const list = page.getByRole("list", { name: "Events" });
  await expect(list.getByRole("heading", { level: 3 })).toHaveText(["2018"]);
  await expect(list.getByRole("heading", { level: 4 })).toContainText(["May", "June", "July"]);
});

test("Readers can select in the list what the timeline then shows", async ({ page }) => {
  await page.goto("/?type=summit");
  const row = page
    .getByRole("list", { name: "Events" })
    .getByRole("listitem")
    .filter({ hasText: singaporeSummit.title });
  await row.getByRole("link", { name: "12 June 2018" }).click();
  await expect(page.getByRole("region", { name: "Selected event" })).toBeVisible();
  await expect(row).toHaveAttribute("aria-current", "true");
  await expect(
    timelineOf(page).getByRole("link", { name: /12 June 2018: Trump and Kim Jong Un meet in Singapore/ }),
  ).toHaveAttribute("aria-current", "true");
});

test("List and timeline tell the same events", async ({ page }) => {
  await page.goto("/?from=2018-06-01&to=2018-06-30&lanes=none");
  const links = timelineOf(page).getByRole("link");
  await expect(links.first()).toBeVisible();
  const pathsOf = (nodes: Element[]) => nodes.map((node) => new URL((node as HTMLAnchorElement).href).pathname);
  const rows = page.getByRole("list", { name: "Events" }).getByRole("listitem");
  const listed = await rows.locator("a[href^='/events/']").evaluateAll(pathsOf);
  const drawn = await links.evaluateAll(pathsOf);
  expect(listed.length).toBeGreaterThan(10);
  expect(listed.filter((path) => !drawn.includes(path))).toEqual([]);
});

test("Readers can have a table instead, and sort it by its heads", async ({ page }) => {
  await page.goto("/?type=summit&country=US");
  await page.getByRole("navigation", { name: "Form" }).getByRole("link", { name: "Table" }).click();
  const table = page.getByRole("table", { name: "Events" });
  await expect(table.getByRole("row")).toHaveCount(6);
  await table.getByRole("columnheader", { name: "Event" }).getByRole("link").click();
  await expect(page).toHaveURL(/sort=title/);
  await expect(table.getByRole("columnheader", { name: "Event" })).toHaveAttribute("aria-sort", "ascending");
  const titles = () => table.getByRole("rowheader").allTextContents();
  await expect.poll(titles).toEqual((await titles()).toSorted());
  await table.getByRole("columnheader", { name: "Event" }).getByRole("link").click();
  await expect(page).toHaveURL(/sort=-title/);
  await expect(page).toHaveURL(/form=table/);
});

test("The page says how long ago the last event of a choice was held", async ({ page }) => {
  await page.goto("/?type=summit&country=US&knownOn=2018-07-12");
  await expect(page.getByText("30 days since the last summit (United States) held")).toBeVisible();
});
