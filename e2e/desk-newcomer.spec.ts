import { expect, test } from "@playwright/test";
import { addAccount, fillEvent, newEvent, press, signIn } from "./desk";
import { handIn, newArticle, suggestion } from "./inbox";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test("A new editor can go from an empty account to a published, sourced event on a phone", async ({
  page,
  browser,
}) => {
  await signIn(page, await addAccount("editor"));
  await page.getByRole("link", { name: "New article" }).tap();
  const { text, visit } = newArticle();
  await handIn(page, text);
  await suggestion(page, 1).getByRole("button", { name: "Accept for review" }).tap();
  const desk = await suggestion(page, 1).locator('a[href^="/admin/events/"]').getAttribute("href");
  const reviewer = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await signIn(reviewer, await addAccount("reviewer"));
  await reviewer.getByRole("link", { name: /events? waits? for review/ }).click();
  await expect(reviewer.getByRole("heading", { name: "Events" })).toBeVisible();
  await reviewer.goto(desk as string);
  await press(reviewer, "Publish", /Published/);
  await reviewer.getByRole("link", { name: "What readers see" }).click();
  await expect(reviewer.getByText(visit).first()).toBeVisible();
});

test("A new editor can write an event by hand on a phone, whoever took part", async ({ page }) => {
  await signIn(page, await addAccount("reviewer"));
  await page.getByRole("link", { name: "New event" }).tap();
  const event = newEvent();
  await fillEvent(page, { ...event, Participants: "" });
  await page.getByLabel("Participants").pressSequentially("Kim Jong Il");
  await page
    .getByRole("option", { name: /^Kim Jong Il/ })
    .first()
    .tap();
  await expect(page.getByRole("button", { name: "Remove person 1" })).toBeVisible();
  await press(page, "Publish", /Published/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a new editor can go from an empty account to a published, sourced event on a phone", async ({
    page,
    browser,
  }) => {
    await signIn(page, await addAccount("editor"));
    await page.getByRole("link", { name: "New article" }).tap();
    const { text, visit, day } = newArticle();
    await page.getByRole("textbox", { name: "Text", exact: true }).fill(text);
    await page.getByRole("button", { name: "Hand in" }).tap();
    // the day that the text names is for the editor to look at
    await expect(page.getByRole("alert").filter({ hasText: day })).toBeVisible();
    await page.getByRole("button", { name: "Hand in" }).tap();
    await suggestion(page, 1).getByRole("button", { name: "Accept for review" }).tap();
    const desk = await suggestion(page, 1).locator('a[href^="/admin/events/"]').getAttribute("href");
    const reviewer = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await signIn(reviewer, await addAccount("reviewer"));
    await reviewer.goto(desk as string);
    await press(reviewer, "Publish", /Published/);
    expect(await reviewer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await reviewer.getByRole("link", { name: "What readers see" }).click();
    await expect(reviewer.getByText(visit).first()).toBeVisible();
  });
});
