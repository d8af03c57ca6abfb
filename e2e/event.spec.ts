import { expect, test } from "@playwright/test";
import { pompeoMeetsRi, singaporeSummit } from "./reading";

test("Readers can open an event from the list", async ({ page }) => {
  await page.goto("/?q=Singapore&type=summit");
  await page.getByRole("list", { name: "Events" }).getByRole("link", { name: singaporeSummit.title }).click();
  await expect(page.getByRole("heading", { level: 1, name: singaporeSummit.title })).toBeVisible();
  await expect(page).toHaveTitle(/Trump and Kim Jong Un meet in Singapore · Panmunjom/);
});

test("An event says when it was and how exactly that is known", async ({ page }) => {
  await page.goto(singaporeSummit.event);
  await expect(page.locator("time[datetime='2018-06-12']").first()).toHaveText("12 June 2018");
  await expect(page.getByText("Known to the day")).toBeVisible();
});

test("An event tells how it came about, report by report", async ({ page }) => {
  await page.goto(singaporeSummit.event);
  const reports = page.getByRole("region", { name: "How it came about" }).getByRole("listitem");
  await expect(reports.first()).toBeVisible();
  const texts = await reports.allTextContents();
  const statuses = texts.map((text) => /Planned|Cancelled|Held/.exec(text)?.[0]);
  expect(statuses.slice(0, 6)).toEqual(["Planned", "Planned", "Planned", "Cancelled", "Planned", "Held"]);
  await expect(reports.first().locator("s")).toHaveText("May 2018");
});

test("An event shows what was known of it on a day", async ({ page }) => {
  await page.goto(`${singaporeSummit.event}?knownOn=2018-05-25`);
  await expect(page.getByText("This is what was known on 25 May 2018")).toBeVisible();
  await expect(page.locator("[data-fact='status']")).toContainText("Cancelled");
  await page.getByRole("link", { name: "See what is known now" }).click();
  await expect(page.locator("[data-fact='status']")).toContainText("Held");
});

test("People are named in their own script, in their own language", async ({ page }) => {
  await page.goto(singaporeSummit.event);
  await expect(page.locator("[lang='ko']", { hasText: "김정은" })).toBeVisible();
});

test("Sources are named with what each is good for, and open without telling where the reader came from", async ({
  page,
}) => {
  await page.goto(singaporeSummit.event);
  const sources = page.getByRole("region", { name: "Sources", exact: true }).getByRole("listitem");
  expect(await sources.count()).toBeGreaterThan(0);
  await expect(sources.first()).toContainText(/for .*date/);
  await expect(sources.first().getByRole("link")).toHaveAttribute("rel", "noopener noreferrer");
});

test("Readers can jump from an event to the sentence that supports it, and back", async ({ page }) => {
  await page.goto(pompeoMeetsRi.event);
  const quote = page.getByRole("region", { name: "In the words of the sources" }).getByRole("listitem").first();
  const words = (await quote.locator("blockquote").textContent()) ?? "";
  await quote.getByRole("link", { name: /^Read it in/ }).click();
  await expect(page).toHaveURL(/\/articles\/.+#e-2018-09-26-pompeo-ri-new-york$/);
  const passage = page.locator("mark[data-events~='2018-09-26-pompeo-ri-new-york']").first();
  await expect(passage).toBeInViewport();
  expect(words).toContain((await passage.textContent())?.trim().slice(0, 40));
  await page
    .getByRole("complementary", { name: "Events in this article" })
    .getByRole("link", { name: pompeoMeetsRi.title, exact: false })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`${pompeoMeetsRi.event}$`));
});

test("Pointing at a fact lights up the sentences and sources that support it", async ({ page }) => {
  await page.goto(singaporeSummit.event);
  const source = page.locator("#source-1");
  const unlit = await source.evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.locator("[data-fact='place']").hover();
  await expect.poll(() => source.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(unlit);
});

test("Readers can go on to the next event and back", async ({ page }) => {
  await page.goto(singaporeSummit.event);
  const neighbors = page.getByRole("navigation", { name: "Neighboring events" });
  await neighbors.getByRole("link", { name: /^Next/ }).click();
  await expect(page).not.toHaveURL(new RegExp(`${singaporeSummit.event}$`));
  await neighbors.getByRole("link", { name: /^Previous/ }).click();
  await expect(page).toHaveURL(new RegExp(`${singaporeSummit.event}$`));
});

test("An address that leads nowhere says so, and offers a search", async ({ page }) => {
  const response = await page.goto("/events/no-such-event");
  expect(response?.status()).toBe(404);
  await page.getByRole("searchbox", { name: "Search events" }).fill("Hanoi");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?q=Hanoi/);
});

test("Before anything was known of an event, its page says so", async ({ page }) => {
  await page.goto(`${singaporeSummit.event}?knownOn=2018-01-01`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Nothing was known of this event on 1 January 2018.",
  );
});
