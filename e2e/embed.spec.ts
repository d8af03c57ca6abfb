import { expect, type Page, test } from "@playwright/test";
import { singaporeSummit, timelineOf } from "./reading";

const summer2018 = "from=2018-05-01&to=2018-07-31";

test("A view can stand in a frame, without the site around it, and says that it is live", async ({ page }) => {
  await page.goto(`/embed?${summer2018}`);
  await expect(figureOf(page)).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Main" })).toHaveCount(0);
  await expect(page.getByText("live: it follows the record")).toBeVisible();
  await figureOf(page).click();
  await expect(page).toHaveURL(/\/embed\?.*event=2018-06-12-singapore-summit/);
  await expect(page.getByRole("region", { name: "Selected event" })).toBeVisible();
});

test("What leads out of the frame opens beside it", async ({ page, context }) => {
  await page.goto(`/embed?${summer2018}&event=2018-06-12-singapore-summit`);
  await expect(figureOf(page)).toBeVisible();
  const opening = context.waitForEvent("page");
  await page.getByRole("link", { name: "Open as a page" }).click();
  await expect((await opening).getByRole("heading", { level: 1, name: singaporeSummit.title })).toBeVisible();
  expect(page.url()).toContain("/embed");
});

test("A frozen view says as of when it is kept, and asks for nothing more", async ({ page, context }) => {
  await page.goto("/");
  await page.getByText("Embed", { exact: true }).click();
  const code = await page.getByRole("textbox", { name: /^Frozen/ }).inputValue();
  const frozen = /frozen=[\d:TZ-]+/.exec(code)?.[0];
  const frame = await context.newPage();
  const asked: string[] = [];
  frame.on("request", (request) => void (request.url().includes("/api/v1/") && asked.push(request.url())));
  await frame.goto(`/embed?${summer2018}&${frozen}`);
  await expect(figureOf(frame)).toBeVisible();
  await expect(frame.getByText(/frozen: the record as it stood on/)).toBeVisible();
  await frame.getByRole("button", { name: "Zoom in" }).click();
  await expect(figureOf(frame)).toBeVisible();
  expect(asked).toEqual([]);
});

test("A moment that cannot be frozen is named", async ({ page }) => {
  for (const [query, words] of [
    [`${summer2018}&frozen=yesterday`, "Write the moment of the record"],
    [`${summer2018}&frozen=2999-01-01`, "future"],
    ["frozen=2026-01-01", "add from and to"],
    ["from=1985-01-01&to=2026-12-31&frozen=2999-01-01", "future"],
  ]) {
    await page.goto(`/embed?${query}`);
    await expect(page.getByRole("alert").filter({ hasText: words as string })).toBeVisible();
  }
});

test("Other sites learn how to show a page of ours", async ({ page, request }) => {
  await page.goto(`/?type=summit`);
  const link = page.locator("link[type='application/json+oembed']");
  const address = new URL((await link.getAttribute("href")) ?? "");
  const answer = await (await request.get(address.pathname + address.search)).json();
  expect(answer).toMatchObject({ version: "1.0", type: "rich", provider_name: "Panmunjom" });
  expect(answer.html).toContain("/embed?type=summit");
  expect((await request.get("/api/oembed")).status()).toBe(400);
  expect((await request.get("/api/oembed?url=https://elsewhere.example/")).status()).toBe(404);
  expect((await request.get(`${address.pathname}${address.search}&format=xml`)).status()).toBe(501);
});

function figureOf(page: Page) {
  return timelineOf(page).getByRole("link", { name: /12 June 2018: Trump and Kim Jong Un meet in Singapore/ });
}
