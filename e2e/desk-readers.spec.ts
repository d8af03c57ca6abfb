import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { addAccount, signIn } from "./desk";
import { handIn, newArticle, suggestion } from "./inbox";
import { singaporeSummit } from "./reading";

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("readers can suggest a correction of a sentence, and read what the editors answer", async ({
    page,
    browser,
  }) => {
    const words = `The day is wrong, says a test: ${Date.now()}.`;
    await page.goto(singaporeSummit.event);
    await page.getByRole("link", { name: "Suggest a correction" }).click();
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.getByRole("alert")).toContainText("Say what is wrong");
    await page.getByRole("radio").nth(1).check();
    await page.getByLabel("What is wrong, or missing?").fill(words);
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.getByText("It waits for an editor.")).toBeVisible();
    const desk = await browser.newPage();
    await signIn(desk, await addAccount("reviewer"), "/admin/notes");
    const note = desk.getByRole("article").filter({ hasText: words });
    await note.getByRole("button", { name: "Dismiss" }).click();
    await expect(note.getByRole("alert")).toContainText("Say why");
    await note.getByLabel("Answer").fill("All sources give this day.");
    await note.getByRole("button", { name: "Dismiss" }).click();
    await expect(note).toHaveCount(0);
    await page.reload();
    await expect(page.getByText("All sources give this day.")).toBeVisible();
  });
});

test("Programs that fill in every field are not listened to", async ({ page, browser }) => {
  const words = `Buy something, says a program: ${Date.now()}.`;
  await page.goto(`${singaporeSummit.event}/correct`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.getByLabel("What is wrong, or missing?").fill(words);
  await page.locator("#website").evaluate((field: HTMLInputElement) => {
    field.value = "https://example.com";
  });
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Thank you.")).toBeVisible();
  const desk = await browser.newPage();
  await signIn(desk, await addAccount("reviewer"), "/admin/notes");
  await expect(desk.getByText(words)).toHaveCount(0);
});

test("Editors can talk about a sentence of an event, and see what waits for them", async ({ page, browser }) => {
  await signIn(page, await addAccount("editor"), "/admin/articles/new");
  await handIn(page, newArticle().text);
  await suggestion(page, 1).getByRole("button", { name: "Accept for review" }).click();
  await suggestion(page, 1).locator('a[href^="/admin/events/"]').click();
  await page.getByRole("link", { name: "Discussion" }).click();
  await page.getByLabel("About").selectOption({ index: 1 });
  await page.getByRole("textbox", { name: "Comment" }).fill("Is this the whole of it?");
  await page.getByRole("button", { name: "Say it" }).click();
  const thread = page.getByRole("article").filter({ hasText: "Is this the whole of it?" });
  await expect(thread.getByRole("blockquote")).toContainText("Wang Yi");
  const other = await browser.newPage();
  await signIn(other, await addAccount("reviewer"), new URL(page.url()).pathname);
  const theirs = other.getByRole("article").filter({ hasText: "Is this the whole of it?" });
  await theirs.getByText("Answer").first().click();
  await theirs.getByRole("textbox", { name: "Answer" }).fill("It is, says a test.");
  await theirs.getByRole("button", { name: "Answer" }).click();
  await expect(theirs.getByText("It is, says a test.")).toBeVisible();
  await page.goto("/admin");
  await page
    .getByRole("table", { name: "What waits for you" })
    .getByRole("link", { name: /Wang Yi/ })
    .click();
  await thread.getByRole("button", { name: "Settle" }).click();
  await expect(thread.getByText("Settled")).toBeVisible();
});
