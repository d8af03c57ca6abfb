import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { addAccount, signIn } from "./desk";
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
