import { expect, type Page, test } from "@playwright/test";

test("Readers can read an article with the passages of several events marked", async ({ page }) => {
  await openFirstArticle(page);
  const slugs = await page
    .locator("mark")
    .evaluateAll((marks) => marks.flatMap((mark) => mark.dataset.events?.split(" ") ?? []));
  expect(new Set(slugs).size).toBeGreaterThan(1);
});

test("Each event of an article leads to its first passage, and each passage to its event", async ({ page }) => {
  await openFirstArticle(page);
  const entries = page.getByRole("complementary", { name: "Events in this article" }).locator("li[id]");
  for (const entry of await entries.all()) {
    const slug = (await entry.getAttribute("id"))?.slice("event-".length);
    await entry.getByRole("link", { name: /first passage/ }).click();
    await expect(page).toHaveURL(new RegExp(`#e-${slug}$`));
    const passage = page.locator(`mark[data-events~="${slug}"]`).first();
    await expect(passage).toBeInViewport();
  }
  await page.locator("mark + a").first().click();
  await expect(page).toHaveURL(/#event-/);
});

test("The day of publication stands among the events", async ({ page }) => {
  await openFirstArticle(page);
  const rail = page.getByRole("complementary", { name: "Events in this article" }).getByRole("listitem");
  const texts = await rail.allTextContents();
  const published = texts.findIndex((text) => text.includes("Published"));
  expect(published).toBeGreaterThan(0);
  expect(published).toBeLessThan(texts.length - 1);
});

test("The text of an article is what is stored, to the character", async ({ page, request }) => {
  await openFirstArticle(page);
  const slug = new URL(page.url()).pathname.split("/").at(-1);
  const { text } = await (await request.get(`/api/v1/articles/${slug}`)).json();
  const shown = await page.locator(".article-text").evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const number of copy.querySelectorAll(".badge")) number.remove();
    return copy.textContent;
  });
  expect(shown).toBe(text);
});

async function openFirstArticle(page: Page): Promise<void> {
  await page.goto("/articles");
  await page.getByRole("list", { name: "Articles" }).getByRole("link").first().click();
  await expect(page.locator("mark").first()).toBeVisible();
}

test("Readers can look for articles by their words, days and events, and take the list away", async ({
  page,
  request,
}) => {
  await page.goto("/articles");
  await page.getByRole("searchbox", { name: "Words of title or text" }).fill("#NorthKorea");
  await page.getByLabel("Published since").fill("2018-01-01");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  const list = page.getByRole("list", { name: "Articles" });
  await expect(page.getByRole("status").first()).toHaveText("1 of 1 article · 2 filters hide 0");
  await expect(list.getByRole("link")).toHaveCount(1);
  const csv = await page.getByRole("link", { name: "CSV" }).getAttribute("href");
  expect((await (await request.get(csv ?? "")).text()).trimEnd().split("\r\n")).toHaveLength(2);

  await page.goto("/articles?type=summit&country=MN");
  await expect(page.getByText("No article matches all 2 filters together; they hide 1.")).toBeVisible();
  const answer = await request.get("/api/v1/articles?type=summit&country=MN");
  expect(await answer.json()).toEqual({ articles: [], total: 0 });
  await page.getByRole("link", { name: "Remove everything" }).click();
  await expect(list.getByRole("link")).toHaveCount(1);
  await page.goto("/articles?colour=red");
  await expect(page.getByRole("alert").filter({ hasText: "not understood" })).toContainText("colour=red");
});
