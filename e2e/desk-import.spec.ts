import { randomInt, randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { addAccount, signIn } from "./desk";

/** A table of events in a year that no other has: two that are right, one with a day that does not exist. */
function newTable() {
  const mark = randomUUID().slice(0, 8);
  const year = randomInt(1200, 1900);
  const rows = [
    `"Talks ${mark} one",${year}-01-02,talks,held,"Choe Son Hui; Wang Yi",Beijing,"Talks that a test made up.",https://example.org/${mark}`,
    `"Talks ${mark} two",${year}-02-30,talks,held,"Nobody Whatsoever",Beijing,"Talks that a test made up.",https://example.org/${mark}`,
    `"Talks ${mark} three",March ${year},talks,held,"Choe Son Hui",Beijing,"Talks that a test made up.",https://example.org/${mark}`,
  ];
  return { mark, year, text: `Event,When,Type,Status,Who,Where,Summary,Link\n${rows.join("\n")}\n` };
}

async function upload(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page.goto("/admin/import");
  await page
    .getByLabel("File", { exact: true })
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Upload and look" }).click();
  await expect(page.getByRole("heading", { name })).toBeVisible();
}

test("Admins can import a table, see what it would do first, and take all of it back", async ({ page }) => {
  await signIn(page, await addAccount("admin"), "/admin/import");
  const { mark, year, text } = newTable();
  await upload(page, `${mark}.csv`, text);
  await expect(page.getByRole("combobox", { name: "When" })).toHaveValue("date");
  await page.getByRole("button", { name: "Compare with the record" }).click();
  const rows = page.getByRole("table", { name: "Rows" });
  await expect(rows.getByText(`There is no ${year}-02-30 in the calendar`)).toBeVisible();
  await expect(rows.getByText("“Nobody Whatsoever” is not on record")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  // what was done so far survives a reload
  await page.reload();
  await expect(rows.getByRole("row")).toHaveCount(4);
  await page.getByRole("button", { name: "Import 2 rows" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "One row has to be mended" })).toBeVisible();
  await page.getByLabel(/Leave out 1 row/).check();
  await page.getByRole("button", { name: "Import 2 rows" }).click();
  await expect(page.getByText("2 rows, 2 new events")).toBeVisible();
  const events = page.getByRole("table", { name: "Events" });
  await expect(events.getByText("draft")).toHaveCount(2);
  await page.getByLabel("Why").fill("The wrong table");
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText(/^Taken back by/)).toBeVisible();
  await events.getByRole("link", { name: `Talks ${mark} one` }).click();
  await expect(page.getByText("Undone: The wrong table")).toBeVisible();
  await page.goto("/admin");
  await expect(page.getByRole("table", { name: "What was done at the desk" })).toContainText(
    `took the import of ${mark}.csv back`,
  );
});

test("Editors can prepare an import, and an admin does it", async ({ page }) => {
  await signIn(page, await addAccount("editor"), "/admin/import");
  const { mark, text } = newTable();
  await upload(page, `${mark}.csv`, text);
  await page.getByRole("button", { name: "Compare with the record" }).click();
  await expect(page.getByText("An admin imports it")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Import/ })).toHaveCount(0);
  await expect(page.getByLabel("Readers see all of it at once")).toHaveCount(0);
});

test("What this site exports comes back in and changes nothing", async ({ page }) => {
  await signIn(page, await addAccount("admin"), "/admin/import");
  const exported = await page.request.get("/export/events.csv?from=2018-05&to=2018-06");
  await upload(page, "events.csv", await exported.body());
  await page.getByRole("button", { name: "Compare with the record" }).click();
  await expect(page.getByText("As it is chosen now, nothing would be done.")).toBeVisible();
  const counts = page.getByRole("list", { name: "Rows by what they would do" });
  const all = await counts.getByRole("link", { name: /rows$/ }).textContent();
  await expect(counts.getByRole("link", { name: /says nothing new/ })).toContainText(
    (all ?? "").split(/\s/)[0] as string,
  );
});

test("Editors can take away all that has to be mended, as a table", async ({ page }) => {
  await signIn(page, await addAccount("editor"), "/admin/import");
  const { mark, text } = newTable();
  await upload(page, `${mark}.csv`, text);
  await page.getByRole("button", { name: "Compare with the record" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /to be mended or looked at, as CSV/ }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString().trim().split("\r\n");
  expect(lines[0]).toBe("row,line,event,column,problem,to_be_mended");
  expect(lines.filter((line) => line.startsWith(`2,3,Talks ${mark} two,When,`))).toHaveLength(1);
});

test("What is too large or cannot be read is refused by name, with the limits", async ({ page }) => {
  await signIn(page, await addAccount("editor"), "/admin/import");
  const file = page.getByLabel("File", { exact: true });
  await file.setInputFiles({ name: "large.csv", mimeType: "text/csv", buffer: Buffer.alloc(9_500_000, "a") });
  await expect(page.locator("#file-size")).toContainText("This file has 9.5 MB");
  // the server says the same to whoever sends it all the same
  await page.getByRole("button", { name: "Upload and look" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("up to 9 MB")).toBeVisible();
  await page.getByRole("link", { name: "Back to the import" }).click();
  await file.setInputFiles({ name: "broken.json", mimeType: "application/json", buffer: Buffer.from('{"events": [') });
  await page.getByRole("button", { name: "Upload and look" }).click();
  await expect(page.getByRole("heading", { name: /broken\.json, line 1: The file is no JSON/ })).toBeVisible();
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("admins can import a table and take it back", async ({ page }) => {
    await signIn(page, await addAccount("admin"), "/admin/import");
    const { mark, text } = newTable();
    await upload(page, `${mark}.csv`, text);
    await page.getByRole("button", { name: "Compare with the record" }).click();
    await page.getByRole("combobox", { name: "What is done with row 3" }).selectOption("skip");
    await page.getByRole("button", { name: "Keep what is chosen" }).click();
    await expect(page.getByRole("combobox", { name: "What is done with row 3" })).toHaveValue("skip");
    await page.getByLabel(/Leave out 1 row/).check();
    await page.getByRole("button", { name: "Import 1 row" }).click();
    await expect(page.getByRole("table", { name: "Events" }).getByText("added")).toHaveCount(1);
    await page.getByLabel("Why").fill("A test");
    await page.getByRole("button", { name: "Take it back" }).click();
    await expect(page.getByText(/^Taken back by/)).toBeVisible();
  });
});

test("Admins can look at an import on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, await addAccount("admin"), "/admin/import");
  const { mark, text } = newTable();
  await upload(page, `${mark}.csv`, text);
  await page.getByRole("button", { name: "Compare with the record" }).click();
  await expect(page.getByRole("table", { name: "Rows" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
