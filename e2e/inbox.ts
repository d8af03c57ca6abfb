import { randomInt } from "node:crypto";
import { expect, type Page } from "@playwright/test";

/** An article that tells of two events, on days that no other test has. */
export function newArticle() {
  const day = new Date(Date.UTC(2040, 0, 1 + randomInt(20_000)));
  const before = new Date(day.getTime() - 86_400_000);
  const number = randomInt(1_000_000);
  const visit = `Chinese Foreign Minister Wang Yi visited Pyongyang on ${inWords(day)} for talks with North Korean leader Kim Jong Un, state media said.`;
  const meeting = `Russian President Vladimir Putin met North Korean leader Kim Jong Un in Vladivostok on ${inWords(before)}.`;
  const head = `A synthetic report, number ${number}\nSeoul, ${inWords(day)}`;
  return { day: day.toISOString().slice(0, 10), number, visit, meeting, text: `${head}\n\n${visit}\n\n${meeting}\n` };
}

function inWords(day: Date): string {
  return day.toLocaleDateString("en-US", { timeZone: "UTC", year: "numeric", month: "long", day: "numeric" });
}

/** Hands an article in and waits for its suggestions. */
export async function handIn(page: Page, text: string): Promise<void> {
  await page.goto("/admin/articles/new");
  await page.getByRole("textbox", { name: "Text", exact: true }).fill(text);
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByRole("heading", { name: "Suggestions" })).toBeVisible();
}

/** The suggestion of a number. */
export function suggestion(page: Page, number: number) {
  return page.locator(`#s-${number}`);
}
