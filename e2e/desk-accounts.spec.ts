import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { codeOf } from "#data/testing/one-time-code";
import { addAccount, password, signIn } from "./desk";

async function enter(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("Editors can have a code asked for after their password, and get in with a spare one", async ({
  page,
  browser,
}) => {
  const email = await addAccount("editor");
  await signIn(page, email, "/admin/accounts");
  await page.getByLabel("Your password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Set up codes" }).click();
  const codes = page.getByRole("region", { name: "One-time codes" }).locator("code");
  await expect(codes.first()).toBeVisible();
  await expect(page.getByRole("img", { name: "QR code of the key below" })).toBeVisible();
  const [secret = "", spare = ""] = await codes.allInnerTexts();
  await page.getByLabel("The code that the app shows").fill("000000");
  await page.getByRole("button", { name: "Ask for codes from now on" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(/This code is not right/);
  await page.getByLabel("The code that the app shows").fill(codeOf(secret));
  await page.getByRole("button", { name: "Ask for codes from now on" }).click();
  await expect(page.getByRole("button", { name: "Ask for no codes" })).toBeVisible();
  const other = await browser.newPage();
  await enter(other, email);
  await expect(other.getByRole("heading", { name: "One-time code" })).toBeVisible();
  await other.goto("/admin");
  await expect(other).toHaveURL(/\/sign-in/);
  await enter(other, email);
  await other.getByLabel("Code", { exact: true }).fill(codeOf(secret));
  await other.getByRole("button", { name: "Sign in" }).click();
  await expect(other).toHaveURL(/\/admin$/);
  const third = await browser.newPage();
  await enter(third, email);
  await third.getByLabel("Code", { exact: true }).fill(spare);
  await third.getByRole("button", { name: "Sign in" }).click();
  await expect(third).toHaveURL(/\/admin$/);
});

test("Editors who change their password stay signed in here and nowhere else", async ({ page, browser }) => {
  const email = await addAccount("editor");
  const other = await browser.newPage();
  await signIn(other, email);
  await signIn(page, email, "/admin/accounts");
  const change = async (current: string, next: string) => {
    await page.getByLabel("Current password").fill(current);
    await page.getByLabel("New password").fill(next);
    await page.getByRole("button", { name: "Change password" }).click();
  };
  await change("four other words here", "quite another password");
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(/This is not your password/);
  await change(password, "quite another password");
  await expect(page.getByRole("status").filter({ hasText: "The password is changed" })).toBeVisible();
  await expect(page.getByRole("table", { name: "Your sessions" }).locator("tbody tr")).toHaveCount(1);
  await other.goto("/admin");
  await expect(other).toHaveURL(/\/sign-in/);
});

test("Admins can add an account and change its role, and its owner ends sessions that were left open", async ({
  page,
  browser,
}) => {
  await signIn(page, await addAccount("admin"), "/admin/accounts");
  const email = `new-${randomUUID().slice(0, 8)}@example.org`;
  const form = page.getByRole("region", { name: "Add an account" });
  await form.getByLabel("Email").fill(email);
  await form.getByLabel("First password").fill(password);
  await form.getByRole("button", { name: "Add account" }).click();
  const row = page.getByRole("table", { name: "Accounts" }).getByRole("row", { name: email });
  await row.getByRole("combobox").selectOption("reviewer");
  await row.getByRole("button", { name: "Change role" }).click();
  const [here, elsewhere] = [await browser.newPage(), await browser.newPage()];
  await signIn(elsewhere, email);
  await signIn(here, email, "/admin/accounts");
  await here.getByRole("table", { name: "Your sessions" }).getByRole("button", { name: "End session" }).click();
  await expect(here.getByRole("button", { name: "End session" })).toHaveCount(0);
  await elsewhere.goto("/admin/events");
  await expect(elsewhere).toHaveURL(/\/sign-in/);
});

test("Whoever is at the desk is not asked to sign in, and readers are", async ({ page }) => {
  await page.goto("/about");
  const footer = page.getByRole("navigation", { name: "Footer" });
  await expect(footer.getByRole("link", { name: "Editors: sign in" })).toBeVisible();
  await signIn(page, await addAccount("editor"));
  await expect(footer.getByRole("link", { name: "How to cite" })).toBeVisible();
  await expect(footer.getByRole("link", { name: "Editors: sign in" })).toHaveCount(0);
  await page.goto("/about");
  await footer.getByRole("link", { name: "Editors: sign in" }).click();
  await expect(page).toHaveURL(/\/admin$/);
});
