import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { addAccount, fillEvent, newEvent, password, press, signIn } from "./desk";

test("Editors can sign in where they were going, and out again", async ({ page }) => {
  const email = await addAccount("editor");
  await page.goto("/admin/events");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill("a wrong password");
  await page.getByRole("button", { name: "Sign in" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "There is no account with this" });
  await expect(alert.getByRole("link")).toHaveAttribute("href", "#email");
  await expect(page.getByLabel("Email")).toHaveValue(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/admin\/events$/);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await page.goto("/admin");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("Reviewers can publish an event whose names they typed in any spelling", async ({ page }) => {
  await signIn(page, await addAccount("reviewer"), "/admin/events/new");
  const event = newEvent();
  await fillEvent(page, event);
  await press(page, "Publish", /Published/);
  await page.getByRole("link", { name: "What readers see" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(event.Title);
  for (const name of ["Kim Jong Il", "Madeleine Albright", "Pyongyang"])
    await expect(page.getByRole("article").getByText(name).first()).toBeVisible();
});

test("Editors can see all that has to be mended at once, next to its field", async ({ page }) => {
  await signIn(page, await addAccount("reviewer"), "/admin/events/new");
  await fillEvent(page, { ...newEvent(), Date: "1999-02-30", Summary: "", Participants: "Qwerty Zxcvb" });
  await page.getByRole("button", { name: "Publish" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "3 things have to be mended" });
  await expect(alert).toBeFocused();
  await alert.getByRole("link", { name: /Qwerty/ }).click();
  await expect(page.getByLabel("Participants")).toBeInViewport();
  await expect(page.getByLabel("Date")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Participants")).toHaveValue("Qwerty Zxcvb");
});

test("Editors can send an event to a reviewer, who publishes it", async ({ browser }) => {
  const [writer, reader] = [await browser.newPage(), await browser.newPage()];
  await signIn(writer, await addAccount("editor"), "/admin/events/new");
  const event = newEvent();
  await fillEvent(writer, event);
  await press(writer, "Publish", /Sent for review/);
  await signIn(reader, await addAccount("reviewer"), "/admin/events?state=in_review");
  await reader.getByRole("link", { name: event.Title }).click();
  await reader.getByLabel("Reason for change").fill("Checked against the source");
  await press(reader, "Publish", /Published/);
});

test("Editors can close the browser in the middle of a word and go on later", async ({ browser }) => {
  const email = await addAccount("editor");
  const event = newEvent();
  const before = await browser.newContext();
  const page = await before.newPage();
  await signIn(page, email, "/admin/events/new");
  const kept = page.waitForResponse((response) => response.url().endsWith("/admin/drafts") && response.ok());
  await fillEvent(page, event);
  await kept;
  await page.getByLabel("Summary").pressSequentially(" And more");
  await page.waitForResponse((response) => response.url().endsWith("/admin/drafts") && response.ok());
  // the context ends as a killed browser does: no page is told
  await before.close();
  const after = await browser.newPage();
  await signIn(after, email, "/admin/events/new");
  await expect(after.getByText("is here again")).toBeVisible();
  await expect(after.getByLabel("Title")).toHaveValue(event.Title);
  await expect(after.getByLabel("Summary")).toHaveValue(`${event.Summary} And more`);
  await press(after, "Save draft", /Saved as a draft/);
  await after.goto("/admin/events/new");
  await expect(after.getByLabel("Title")).toHaveValue("");
});

test("Two editors can save one event, and neither loses a word", async ({ browser }) => {
  const [ann, ben] = [await browser.newPage(), await browser.newPage()];
  await signIn(ann, await addAccount("reviewer"), "/admin/events/new");
  await fillEvent(ann, newEvent());
  await press(ann, "Publish", /Published/);
  const address = ann.url().replace(/\?.*/, "");
  await signIn(ben, await addAccount("reviewer"), new URL(address).pathname);
  await ann.getByLabel("Summary").fill("What Ann knows.");
  await ann.getByLabel("Title").fill("Ann’s title");
  await ann.getByLabel("Reason for change").fill("Ann knows");
  await press(ann, "Publish", /Published/);
  await ben.getByLabel("Summary").fill("What Ben knows.");
  await ben.getByLabel("Tags").fill("nuclear");
  await ben.getByLabel("Reason for change").fill("Ben knows");
  await ben.getByRole("button", { name: "Publish" }).click();
  const conflict = ben.getByRole("alert").filter({ hasText: "saved this event meanwhile" });
  for (const words of ["What Ann knows.", "What Ben knows.", "Ann’s title"])
    await expect(conflict).toContainText(words);
  await expect(ben.getByLabel("Title")).toHaveValue("Ann’s title");
  await conflict
    .getByRole("group", { name: /Summary/ })
    .getByLabel("take theirs")
    .check();
  await press(ben, "Publish", /Published/);
  await expect(ben.getByLabel("Summary")).toHaveValue("What Ann knows.");
  await expect(ben.getByLabel("Tags")).toHaveValue("nuclear");
});

test("Editors can see who changed what and why, word by word, and restore it", async ({ page }) => {
  await signIn(page, await addAccount("reviewer"), "/admin/events/new");
  await fillEvent(page, newEvent());
  await press(page, "Publish", /Published/);
  await page.getByLabel("Summary").fill("Talks that a test changed.");
  await page.getByLabel("Reason for change").fill("A better word");
  await press(page, "Publish", /Published/);
  await page.getByRole("link", { name: "Revisions" }).click();
  await expect(page.getByRole("row", { name: /A better word/ })).toBeVisible();
  await expect(page.locator("del")).toContainText("made");
  await expect(page.locator("ins")).toContainText("changed");
  await page.goto(`${page.url()}?from=1&to=1`);
  await page.getByRole("button", { name: "Restore version 1" }).click();
  await expect(page.getByLabel("Summary")).toHaveValue("Talks that a test made up.");
});

test("Reviewers can withdraw an event, and its address says why", async ({ page }) => {
  await signIn(page, await addAccount("reviewer"), "/admin/events/new");
  await fillEvent(page, newEvent());
  await press(page, "Publish", /Published/);
  const link = await page.getByRole("link", { name: "What readers see" }).getAttribute("href");
  await page.getByRole("button", { name: "Withdraw" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Say why" })).toBeVisible();
  await page.getByLabel("Reason for change").fill("The source took it back");
  await press(page, "Withdraw", /Withdrawn/);
  const answer = await page.goto(link as string);
  expect(answer?.status()).toBe(410);
  await expect(page.getByText("The source took it back")).toBeVisible();
});

test("Editors are warned of events that look alike", async ({ page }) => {
  await signIn(page, await addAccount("editor"), "/admin/events/new");
  await fillEvent(page, {
    Title: "A summit",
    Date: "2018-06-12",
    Place: "Singapore",
    Participants: "Donald Trump; Kim Jong Un",
  });
  await page.getByLabel("Type").selectOption("summit");
  await expect(page.getByRole("status", { name: "Look alike" })).toContainText(
    "Trump and Kim Jong Un meet in Singapore",
  );
});

test("Editors can pick people and passages by keyboard alone", async ({ page }) => {
  await signIn(page, await addAccount("editor"), "/admin/events/new");
  await page.getByLabel("Participants").pressSequentially("리용호");
  await expect(page.getByRole("option", { name: /Ri Yong Ho/ }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Ri Yong Ho KP")).toBeVisible();
  await page.getByLabel("Find a stored article").pressSequentially("Pompeo");
  await expect(page.getByRole("option").filter({ hasText: "Pompeo" }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByLabel(/^Text of/).focus();
  await page.keyboard.press("Control+Home");
  for (let step = 0; step < 12; step++) await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Remove passage 1" })).toBeVisible();
});

test("Editors can put somebody on record in place, and see what readers will see", async ({ page }) => {
  await signIn(page, await addAccount("editor"), "/admin/events/new");
  const event = newEvent();
  await fillEvent(page, { ...event, Participants: "" });
  await page.getByLabel("Participants").pressSequentially("Xaver Yqzwk");
  await page.getByRole("option", { name: /Create/ }).click();
  await page.getByLabel("Country").fill("Germany");
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await expect(page.getByText("Xaver Yqzwk DE")).toBeVisible();
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(event.Title);
  await expect(page.getByText("Xaver Yqzwk").first()).toBeVisible();
  await page.getByRole("link", { name: "Back to the form" }).click();
  await expect(page.getByLabel("Title")).toHaveValue(event.Title);
});

test("Editors can do without mistakes what the desk shows on a phone and to assistive technology", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, await addAccount("admin"));
  for (const path of ["/admin", "/admin/events", "/admin/events/new", "/admin/accounts"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("Editors can sign in, mend what is wrong, and publish", async ({ page }) => {
    await signIn(page, await addAccount("reviewer"), "/admin/events/new");
    const event = newEvent();
    await fillEvent(page, { ...event, Date: "soon" });
    await page.getByRole("button", { name: "Publish" }).click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveAttribute("href", "#date");
    await expect(page.getByLabel("Summary")).toHaveValue(event.Summary);
    await page.getByLabel("Date").fill(event.Date);
    await press(page, "Publish", /Published/);
  });
});
