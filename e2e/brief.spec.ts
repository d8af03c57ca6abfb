import { expect, test } from "@playwright/test";
import { singaporeSummit } from "./reading";

const summer = "from=2018-06-01&to=2018-06-30&type=summit";

test("Readers can print what they found as a numbered brief with its sources", async ({ page }) => {
  await page.goto(`/?${summer}`);
  await page.getByText(/^Take (this|these)/).click();
  await page.getByRole("region", { name: "To print" }).getByRole("link", { name: "Brief" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Summits, 1 June 2018 – 30 June 2018");
  const summit = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: singaporeSummit.title }) });
  await expect(summit).toContainText("12 June 2018");
  await expect(summit).toContainText("Kim Jong Un");
  await expect(summit).toContainText("24 May 2018: cancelled");
  await expect(summit.getByRole("list").last().getByRole("listitem").first()).toContainText(/“.+\.” .+ 20\d\d/);
  await expect(page.getByText(/Panmunjom, dataset version \d+ of .*\/brief\?/)).toBeVisible();
});

test("On paper a brief has no buttons and all its events", async ({ page }) => {
  await page.goto(`/brief?${summer}`);
  const count = await page.locator(".brief-event").count();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Print this brief" })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
  await expect(page.locator(".brief-event:visible")).toHaveCount(count);
});

test("Paper shows which events were held and which were planned, and nothing that only a press would open", async ({
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/?from=2018-05-01&to=2018-07-31");
  const mark = page.getByRole("list", { name: "Events" }).locator(".event-row").first();
  await expect(mark).toHaveCSS("print-color-adjust", "exact");
  await expect(page.getByText("How to search")).toBeHidden();
  await page.goto("/charts?country=US");
  await expect(page.getByText("The numbers as a table").first()).toBeHidden();
});

test("A long brief comes in parts that say so, numbered through", async ({ page }) => {
  await page.goto("/brief");
  await expect(page.getByText(/This is part 1 of \d+: events 1 to 100 of \d+\./)).toBeVisible();
  await page.getByRole("link", { name: "Part 2" }).click();
  await expect(page.getByText(/This is part 2 of \d+: events 101 to 200 of \d+\./)).toBeVisible();
  await expect(page.locator(".brief-number").first()).toHaveText("101");
});

test("A brief tells what was known on a day", async ({ page }) => {
  await page.goto(`/brief?${summer}&knownOn=2018-05-25`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("as known on 25 May 2018");
  await expect(page.locator(".brief-when").first()).toContainText("Summit, cancelled");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("Readers have the brief, and are told what of its address is wrong", async ({ page }) => {
    await page.goto(`/brief?${summer}&type=party&part=many`);
    await expect(page.getByRole("alert")).toContainText("type=party");
    await expect(page.getByRole("alert")).toContainText("part=many");
    await expect(page.locator(".brief-event").first()).toBeVisible();
    await page.goto("/brief?q=zzzz");
    await expect(page.getByText(/No event matches/)).toBeVisible();
  });
});
