import { randomUUID } from "node:crypto";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { addAccount, fillEvent, newEvent, press, signIn } from "./desk";
import { newArticle } from "./inbox";

const isBack = (page: Page) => page.getByRole("status").filter({ hasText: "is here again" });

/** Ends the page as a crash of the browser does, of which no page is told, and opens its address again. */
async function crash(page: Page, context: BrowserContext, typed: string): Promise<Page> {
  const address = page.url();
  // the form is kept a moment after the last key
  await expect.poll(() => page.evaluate(() => JSON.stringify(Object.values(localStorage)))).toContain(typed);
  const crashed = page.waitForEvent("crash");
  await page.goto("chrome://crash").catch(() => undefined);
  await crashed;
  await page.close();
  const next = await context.newPage();
  await next.goto(address);
  return next;
}

test("Editors can close the browser in the middle of a person and go on elsewhere", async ({ page, browser }) => {
  const email = await addAccount("reviewer");
  await signIn(page, email, "/admin/people/new");
  const name = `Testa ${randomUUID().replace(/\d|-/g, "").slice(0, 6)}berg`;
  const kept = page.waitForResponse((response) => response.url().endsWith("/admin/drafts") && response.ok());
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Country", { exact: true }).fill("Sweden");
  await page.getByText("Add an office").click();
  await page.getByLabel("Office", { exact: true }).fill("Envoy of a test");
  await kept;
  await page.getByLabel("Note").pressSequentially("Half a sen");
  await page.waitForResponse((response) => response.url().endsWith("/admin/drafts") && response.ok());
  await page.context().clearCookies();
  await page.close();

  const after = await browser.newPage();
  await signIn(after, email, "/admin/people/new");
  await expect(isBack(after)).toBeVisible();
  await expect(after.getByLabel("Name", { exact: true })).toHaveValue(name);
  await expect(after.getByRole("textbox", { name: "Office", exact: true })).toHaveValue("Envoy of a test");
  await expect(after.getByLabel("Note")).toHaveValue("Half a sen");
  await after.getByRole("button", { name: "Save" }).click();
  await expect(after.getByRole("status").filter({ hasText: "It is on record now" })).toBeVisible();
  const record = new URL(after.url()).pathname;
  await after.goto("/admin/people/new");
  await expect(after.getByLabel("Name", { exact: true })).toHaveValue("");
  await after.goto(record);
  await expect(isBack(after)).toHaveCount(0);
});

test("What editors gave up does not come back with the letters that they typed last", async ({ page, context }) => {
  await signIn(page, await addAccount("editor"), "/admin/events/new");
  await page.getByLabel("Title").fill("Half a title");
  const again = await crash(page, context, "Half a title");
  await expect(isBack(again)).toBeVisible();
  await again.getByLabel("Title").pressSequentially(" and more");
  await again.getByRole("button", { name: "Discard it" }).click();
  await expect(again.getByLabel("Title")).toHaveValue("");
  await again.reload();
  await expect(again.getByLabel("Title")).toHaveValue("");
  await expect(isBack(again)).toHaveCount(0);
});

test("Editors can go on with a record that somebody else saved meanwhile, and lose no word", async ({ browser }) => {
  const [mine, ben] = [await browser.newContext(), await browser.newPage()];
  const ann = await mine.newPage();
  await signIn(ann, await addAccount("reviewer"), "/admin/places/new");
  await ann.getByLabel("Name", { exact: true }).fill(`Test place ${randomUUID().slice(0, 8)}`);
  await ann.getByRole("button", { name: "Save" }).click();
  await expect(ann.getByRole("status").filter({ hasText: "It is on record now" })).toBeVisible();
  const path = new URL(ann.url()).pathname;
  await ann.goto(path);
  await ann.getByLabel("Also written").fill("Ann’s spelling");
  const ann2 = await crash(ann, mine, "Ann’s spelling");
  await signIn(ben, await addAccount("reviewer"), path);
  await ben.getByLabel("Also written").fill("Ben’s spelling");
  await ben.getByLabel("Reason for change").fill("Ben knows");
  await ben.getByRole("button", { name: "Save" }).click();
  await expect(ben.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await ann2.reload();
  await expect(ann2.getByLabel("Also written")).toHaveValue("Ann’s spelling");
  await ann2.getByLabel("Reason for change").fill("Ann knows");
  await ann2.getByRole("button", { name: "Save" }).click();
  const conflict = ann2.getByRole("alert").filter({ hasText: "saved this record meanwhile" });
  for (const words of ["Ann’s spelling", "Ben’s spelling"]) await expect(conflict).toContainText(words);
});

test("Editors find an article that they pasted again after a crash, until it is handed in", async ({
  page,
  context,
}) => {
  await signIn(page, await addAccount("editor"), "/admin/articles/new");
  const { text, day } = newArticle();
  const box = (at: Page) => at.getByRole("textbox", { name: "Text", exact: true });
  await box(page).fill(text);
  await page.getByText("File, publisher, address").click();
  await page.getByLabel("Headline").fill("A headline of a test");
  const again = await crash(page, context, "A headline of a test");
  await expect(isBack(again)).toBeVisible();
  await expect(box(again)).toHaveValue(text);
  await expect(again.getByLabel("Published on")).toHaveValue(day);
  await expect(again.getByLabel("Headline")).toHaveValue("A headline of a test");
  await again.getByRole("button", { name: "Hand in" }).click();
  await expect(again.getByRole("heading", { name: "Suggestions" })).toBeVisible();

  // a reason that was not sent, folded away in the list of suggestions
  const first = again.locator("#s-1");
  await first.getByText("Turn down").first().click();
  await first.getByLabel("Why").fill("Half a reas");
  const third = await crash(again, context, "Half a reas");
  await expect(third.locator("#s-1").getByLabel("Why")).toHaveValue("Half a reas");
  await expect(third.locator("#s-1").getByLabel("Why")).toBeVisible();
  await third.goto("/admin/articles/new");
  await expect(box(third)).toHaveValue("");
});

test("Editors find comments, translations and choices again after a crash, or discard them", async ({
  page,
  context,
}) => {
  await signIn(page, await addAccount("admin"), "/admin/events/new");
  await fillEvent(page, newEvent());
  await press(page, "Save draft", /Saved as a draft/);
  const desk = new URL(page.url()).pathname;

  await page.goto(`${desk}/discussion`);
  await page.getByRole("textbox", { name: "Comment" }).fill("Half a com");
  let again = await crash(page, context, "Half a com");
  await expect(isBack(again)).toBeVisible();
  await expect(again.getByRole("textbox", { name: "Comment" })).toHaveValue("Half a com");
  await again.getByRole("button", { name: "Say it" }).click();
  await expect(again.getByRole("article", { name: /Comment by/ })).toContainText("Half a com");
  await again.reload();
  await expect(again.getByRole("textbox", { name: "Comment" })).toHaveValue("");

  await again.goto(`${desk}/korean`);
  await again.getByLabel("Title").fill("반쪽 제");
  again = await crash(again, context, "반쪽 제");
  await expect(again.getByLabel("Title")).toHaveValue("반쪽 제");
  await again.getByRole("button", { name: "Discard it" }).click();
  await expect(again.getByLabel("Title")).toHaveValue("");
  await again.reload();
  await expect(again.getByLabel("Title")).toHaveValue("");

  await again.goto("/admin/import");
  const buffer = Buffer.from("Event,When,Odd\nTalks of a test,1890-01-02,Beijing\n");
  await again.getByLabel("File", { exact: true }).setInputFiles({ name: "t.csv", mimeType: "text/csv", buffer });
  await again.getByRole("button", { name: "Upload and look" }).click();
  await again.getByRole("combobox", { name: "Odd" }).selectOption("place");
  await again.getByLabel(/Readers see all of it at once/).check();
  again = await crash(again, context, "published");
  await expect(again.getByRole("combobox", { name: "Odd" })).toHaveValue("place");
  await expect(again.getByLabel(/Readers see all of it at once/)).toBeChecked();
  await again.getByRole("button", { name: "Compare with the record" }).click();
  await expect(again.getByRole("table", { name: "Rows" })).toBeVisible();
  await again.reload();
  await expect(isBack(again)).toHaveCount(0);
});
