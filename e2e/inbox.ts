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

/** An article that tells of a plan, and a later one that says that it is off. */
export function newPlan() {
  const day = new Date(Date.UTC(2040, 0, 1 + randomInt(20_000)));
  const after = (days: number) => new Date(day.getTime() + days * 86_400_000);
  const head = (days: number) =>
    `date ${after(days).toISOString().slice(0, 10)} A synthetic report, ${randomInt(1_000_000)}.`;
  return {
    plan: `${head(0)} Chinese Foreign Minister Wang Yi will visit Pyongyang on ${inWords(after(20))} for talks with North Korean leader Kim Jong Un, state media said.`,
    off: `${head(5)} Chinese Foreign Minister Wang Yi called off his visit to Pyongyang on ${inWords(after(20))}, state media said.`,
  };
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
