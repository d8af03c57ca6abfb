import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { addAccount, signIn } from "./desk";
import { handIn, newArticle, newPlan, suggestion } from "./inbox";

test("Reviewers can go from a pasted article to a published event with evidence in at most 12 keys", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { text, visit, day } = newArticle();
  await signIn(page, await addAccount("reviewer"), "/admin/articles/new");
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await expect(page.getByRole("textbox", { name: "Text", exact: true })).toBeFocused();
  let keys = 0;
  const press = async (key: string) => {
    keys++;
    await page.keyboard.press(key);
  };
  await press("Control+v");
  await expect(page.getByLabel("Published on")).toHaveValue(day);
  await press("Control+Enter");
  await expect(suggestion(page, 1)).toBeFocused();
  await press("a");
  await expect(suggestion(page, 1).getByText("Accepted")).toBeVisible();
  expect(keys).toBeLessThanOrEqual(12);
  const event = await suggestion(page, 1)
    .getByRole("link", { name: /Wang Yi/ })
    .last()
    .getAttribute("href");
  await page.goto(event ?? "");
  await page.getByRole("link", { name: "What readers see" }).click();
  await expect(page.getByRole("blockquote").filter({ hasText: visit })).toBeVisible();
});

test("Editors can paste from a page: its words come without its dress", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { text, day } = newArticle();
  await signIn(page, await addAccount("editor"), "/admin/articles/new");
  await page.evaluate(async (words) => {
    const html = `<meta charset="utf-8"><b style="color:red" onclick="alert(1)">${words}</b><script>alert(2)</script>`;
    const [plain, rich] = [new Blob([words], { type: "text/plain" }), new Blob([html], { type: "text/html" })];
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": plain, "text/html": rich })]);
  }, text);
  await page.keyboard.press("Control+v");
  await expect(page.getByRole("textbox", { name: "Text", exact: true })).toHaveValue(text);
  await expect(page.getByLabel("Published on")).toHaveValue(day);
  await page.keyboard.press("Control+Enter");
  await expect(suggestion(page, 2)).toBeVisible();
});

test("Editors can decide by keys, and go on where they stopped", async ({ page }) => {
  await signIn(page, await addAccount("editor"), "/admin/articles/new");
  await handIn(page, newArticle().text);
  await expect(suggestion(page, 1)).toBeFocused();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await expect(suggestion(page, 2)).toBeFocused();
  await page.keyboard.press("k");
  await expect(suggestion(page, 1)).toBeFocused();
  await page.keyboard.press("x");
  await page.keyboard.type("no event");
  await page.keyboard.press("Enter");
  await expect(suggestion(page, 1).getByText("Turned down")).toBeVisible();
  await expect(suggestion(page, 2)).toBeFocused();
  await page.reload();
  await expect(suggestion(page, 2)).toBeFocused();
  await page.keyboard.press("a");
  await expect(suggestion(page, 2).getByText("waits for review")).toBeVisible();
  await expect(page.getByText("All is decided.")).toBeVisible();
});

test("Editors see which words say what, from the facts and from the words", async ({ page }) => {
  await signIn(page, await addAccount("editor"), "/admin/articles/new");
  const { text, meeting } = newArticle();
  await handIn(page, text);
  await suggestion(page, 2).getByRole("link", { name: "Vladivostok" }).focus();
  await expect(page.locator("mark.is-lit")).toContainText("Vladimir Putin");
  await page
    .locator("mark")
    .filter({ hasText: meeting.slice(0, 30) })
    .click();
  await expect(suggestion(page, 2)).toBeFocused();
  await expect(suggestion(page, 2).locator(".fact-link.is-lit").first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test("Editors can edit a suggestion first, in the event form", async ({ page }) => {
  await signIn(page, await addAccount("reviewer"), "/admin/articles/new");
  await handIn(page, newArticle().text);
  await expect(suggestion(page, 1)).toBeFocused();
  await page.keyboard.press("e");
  await expect(page).toHaveURL(/\/admin\/events\/[0-9a-f-]{36}/);
  await expect(page.getByLabel("Title")).toHaveValue(/Wang Yi/);
});

test("Editors can attach what an article tells to an event on record", async ({ page }) => {
  await signIn(page, await addAccount("reviewer"), "/admin/articles/new");
  const { text, visit, day, number } = newArticle();
  await handIn(page, text);
  await expect(suggestion(page, 1)).toBeFocused();
  await page.keyboard.press("a");
  await expect(suggestion(page, 1).getByText("Accepted")).toBeVisible();
  await handIn(page, `date ${day} Another report, ${number}. ${visit.replace("state media said", "officials said")}`);
  await expect(suggestion(page, 1).getByRole("radio").first()).toBeChecked();
  await suggestion(page, 1).getByRole("button", { name: "Attach" }).click();
  await expect(suggestion(page, 1).getByText("Attached")).toBeVisible();
});

test("Editors are offered a step in the history where an article says that a plan is off", async ({ page }) => {
  await signIn(page, await addAccount("reviewer"), "/admin/articles/new");
  const { plan, off } = newPlan();
  await handIn(page, plan);
  await suggestion(page, 1).getByRole("button", { name: "Publish" }).click();
  await expect(suggestion(page, 1).getByText("Accepted")).toBeVisible();
  await handIn(page, off);
  await expect(suggestion(page, 1).getByText(/The article says cancelled/)).toBeVisible();
  await expect(suggestion(page, 1).getByLabel(/Add to its history/)).toBeChecked();
  await suggestion(page, 1).getByRole("button", { name: "Attach" }).click();
  await expect(suggestion(page, 1).getByText("Attached")).toBeVisible();
  await suggestion(page, 1).locator('a[href^="/admin/events/"]').first().click();
  await expect(page.getByLabel("Status", { exact: true })).toHaveValue("cancelled");
});

test("Editors can accept all that is surer than a number, and see what is left", async ({ page }) => {
  await signIn(page, await addAccount("reviewer"), "/admin/articles/new");
  await handIn(page, newArticle().text);
  await page.getByRole("spinbutton", { name: /sure/ }).fill("0");
  await page.getByRole("button", { name: "Accept all" }).click();
  await expect(page.getByText("All is decided.")).toBeVisible();
});

test("Reviewers can take back what was accepted together, and decide it again", async ({ page }) => {
  await signIn(page, await addAccount("reviewer"), "/admin/articles/new");
  await handIn(page, newArticle().text);
  const article = page.url();
  await page.getByRole("spinbutton", { name: /sure/ }).fill("0");
  await page.getByRole("button", { name: "Accept all" }).click();
  await page.getByRole("link", { name: "look, or take back" }).click();
  await page.getByLabel("Why").fill("Another article says otherwise");
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText(/^Taken back by/)).toBeVisible();
  await page.goto(article);
  await expect(page.getByText("2 of 2 wait.")).toBeVisible();
});

test("Editors find all suggestions that wait, by article and by how sure they are", async ({ page }) => {
  await signIn(page, await addAccount("editor"), "/admin/articles/new");
  const { text, number } = newArticle();
  await handIn(page, text);
  await page.goto("/admin/suggestions");
  await page.getByRole("searchbox", { name: "Article" }).fill(`number ${number}`);
  await page.getByRole("button", { name: "Show" }).click();
  const rows = page.getByRole("table", { name: "Suggestions that wait" }).getByRole("link");
  await expect(rows).toHaveCount(2);
  await rows.last().click();
  await expect(page.locator(".suggestion:focus")).toBeVisible();
});

test("What cannot be read is refused with what to do, and nothing is lost", async ({ page }) => {
  await signIn(page, await addAccount("editor"), "/admin/articles/new");
  const text = page.getByRole("textbox", { name: "Text", exact: true });
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page.locator(".problem-summary")).toContainText("Paste the article’s text");
  await text.fill("A text that names no day.");
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page.locator(".problem-summary")).toContainText("Say when the article was published");
  await expect(text).toHaveValue("A text that names no day.");
  await page.reload();
  await expect(text).toHaveValue("A text that names no day.");
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("editors can hand an article in, and accept and turn down what it tells", async ({ page }) => {
    await signIn(page, await addAccount("editor"), "/admin/articles/new");
    const { text, day } = newArticle();
    await page.getByRole("textbox", { name: "Text", exact: true }).fill(text);
    await page.getByRole("button", { name: "Hand in" }).click();
    await expect(page.getByRole("alert").filter({ hasText: day })).toBeVisible();
    await page.getByRole("button", { name: "Hand in" }).click();
    await suggestion(page, 1).getByRole("button", { name: "Accept for review" }).click();
    await expect(suggestion(page, 1).getByText("waits for review")).toBeVisible();
    await suggestion(page, 2).getByText("Turn down").first().click();
    await suggestion(page, 2).getByLabel("Why").fill("no event");
    await suggestion(page, 2).getByRole("button", { name: "Turn down" }).click();
    await expect(suggestion(page, 2).getByText("Turned down")).toBeVisible();
  });
});

test("Editors can decide on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, await addAccount("reviewer"), "/admin/articles/new");
  await handIn(page, newArticle().text);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await suggestion(page, 1).getByRole("button", { name: "Publish" }).click();
  await expect(suggestion(page, 1).getByText("Accepted")).toBeVisible();
});
