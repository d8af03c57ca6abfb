import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, type Page } from "@playwright/test";

const run = promisify(execFile);

export const password = "four random words here";

/** An account of its own for a test, made as its owner would make it. */
export async function addAccount(role: "editor" | "reviewer" | "admin"): Promise<string> {
  const email = `${role}-${randomUUID().slice(0, 8)}@example.org`;
  const command = [join(import.meta.dirname, "..", "cli", "run.js"), "editor", "add", email, "--role", role];
  const env = { ...process.env, DATA_DIR: process.env.E2E_DATA_DIR, DATABASE_URL: "", EDITOR_PASSWORD: password };
  await run(process.execPath, command, { env });
  return email;
}

/** Signs in by the form; `path` is where to go then. */
export async function signIn(page: Page, email: string, path = "/admin"): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(new RegExp(`${path.replace("?", "\\?")}$`));
}

/** What an event of a test says, with a title that no other has. */
export function newEvent() {
  return {
    Title: `Talks of a test ${randomUUID().slice(0, 8)}`,
    Date: "1999-04-27",
    Place: "평양",
    Summary: "Talks that a test made up.",
    Tags: "synthetic",
    Participants: "김정일; Madeleine Albright, Secretary of State",
    Sources: "https://example.org/talks | Example News | Talks of a test | 1999-04-28",
  };
}

/** Types an event into the form; nothing is picked from a list. */
export async function fillEvent(page: Page, event: Partial<ReturnType<typeof newEvent>>): Promise<void> {
  for (const [label, value] of Object.entries(event)) await page.getByLabel(label).fill(value);
  if (event.Title) await page.getByLabel("Type").selectOption("talks");
}

/** Presses a button and waits for the answer, and for what the desk says then (it may have said the same before). */
export async function press(page: Page, button: "Save draft" | "Publish" | "Withdraw", says: RegExp): Promise<void> {
  const { pathname } = new URL(page.url());
  const answer = page.waitForResponse(
    (response) => response.request().method() === "POST" && new URL(response.url()).pathname === pathname,
  );
  await page.getByRole("button", { name: button }).click();
  await answer;
  await expect(page.getByRole("status").filter({ hasText: says })).toBeVisible();
}
