import { expect, test } from "@playwright/test";
import { addAccount, signIn } from "./desk";
import { handIn, newArticle, suggestion } from "./inbox";

test("Editors see what becomes of evidence when a text changes, and say which words stand for it now", async ({
  page,
}) => {
  await signIn(page, await addAccount("reviewer"), "/admin/articles/new");
  const { text, visit } = newArticle();
  await handIn(page, text);
  const article = page.url();
  await suggestion(page, 1).getByRole("button", { name: "Publish" }).click();
  await expect(suggestion(page, 1).getByText("Accepted")).toBeVisible();
  await page.getByRole("link", { name: "Change the text" }).click();
  const words = `Wang Yi spent a day in Pyongyang, officials said of ${Date.now()}.`;
  await page.getByRole("textbox", { name: "Text", exact: true }).fill(text.replace(visit, words));
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText("not found: needs review")).toBeVisible();
  await expect(page.locator("ins").first()).toBeVisible();
  await expect(page.locator("del").first()).toBeVisible();
  await page.getByRole("button", { name: /^Replace/ }).click();
  await expect(page.getByRole("heading", { name: "Evidence that needs review" })).toBeVisible();
  const lost = page.getByRole("article").filter({ hasText: visit });
  await lost.getByLabel("The words that say so now").fill(words);
  await lost.getByRole("button", { name: "They stand here" }).click();
  await expect(lost).toHaveCount(0);
  await page.goto(article);
  await page.getByRole("link", { name: "Version 2" }).click();
  await page.getByRole("link", { name: "Version 1" }).click();
  await expect(page.getByText(visit)).toBeVisible();
});
