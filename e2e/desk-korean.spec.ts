import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { addAccount, signIn } from "./desk";

test("Editors can give an event its words in Korean, and readers of Korean see them, others do not", async ({
  page,
  browser,
  request,
}) => {
  const { event } = await firstEvent(request);
  const title = `시험 제목 ${Date.now()}`;
  await signIn(page, await addAccount("editor"), `/admin/events/${event.id}/korean`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator(".problem-summary")).toContainText("Write the title.");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Summary").fill("시험 요약입니다.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  const reader = await browser.newPage();
  await reader.goto(`/ko/events/${event.slug}`);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(reader.getByRole("heading", { level: 1 })).not.toHaveAttribute("lang");
  await expect(reader.getByText("시험 요약입니다.")).toBeVisible();
  await reader.goto(`/events/${event.slug}`);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(event.title);
});

/** An event that no other test alters. */
async function firstEvent(request: import("@playwright/test").APIRequestContext) {
  const answer = await request.get("/api/v1/events?limit=1&type=letter");
  const [event] = (await answer.json()).events as { id: string; slug: string; title: string }[];
  return { event: event as { id: string; slug: string; title: string } };
}
