import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { addAccount, fillEvent, newEvent, press, signIn } from "./desk";

/** Publishes an event as the form does, and tells where its desk page is. */
async function publish(page: Page, event = newEvent()): Promise<{ title: string; desk: string }> {
  await page.goto("/admin/events/new");
  await fillEvent(page, event);
  await press(page, "Publish", /Published/);
  return { title: event.Title, desk: new URL(page.url()).pathname };
}

test("Admins can merge two records of one event, and take that back", async ({ page }) => {
  await signIn(page, await addAccount("admin"), "/admin/events/new");
  const [kept, gone] = [await publish(page), await publish(page)];
  const address = await page.getByRole("link", { name: "What readers see" }).getAttribute("href");
  await page.goto(kept.desk);
  await page.getByRole("link", { name: "Merge with another" }).click();
  await page.getByLabel("Merge with").pressSequentially(gone.title);
  await page.getByRole("option", { name: gone.title }).click();
  await page.getByRole("button", { name: "Compare the two" }).click();
  await expect(page.getByRole("group", { name: "Title" })).toContainText(gone.title);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.getByLabel("Why they are one event").fill("Two reports of the same talks");
  await page.getByRole("button", { name: "Merge the two" }).click();
  await expect(page.getByRole("heading", { name: `${gone.title} → ${kept.title}` })).toBeVisible();
  const answer = await page.request.get(address ?? "", { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  await page.goto(address ?? "");
  await expect(page.getByRole("heading", { level: 1, name: kept.title })).toBeVisible();
  await page.goto("/admin/groups");
  await page.getByRole("link", { name: `${gone.title} → ${kept.title}` }).click();
  await page.getByLabel("Why").fill("They were two after all");
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText(/^Taken back by/)).toBeVisible();
  await page.goto(address ?? "");
  await expect(page.getByRole("heading", { level: 1, name: gone.title })).toBeVisible();
});

test("Reviewers can compare two events, and are told who merges them", async ({ page }) => {
  await signIn(page, await addAccount("reviewer"), "/admin/events/new");
  const [kept, gone] = [await publish(page), await publish(page)];
  await page.goto(`${kept.desk}/merge?with=${gone.desk.split("/").at(-1)}`);
  await expect(page.getByText("An admin merges")).toBeVisible();
  await expect(page.getByRole("button", { name: "Merge the two" })).toHaveCount(0);
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("admins can merge by the address of the other event, and not with itself or what was changed since", async ({
    page,
    browser,
  }) => {
    const admin = await addAccount("admin");
    await signIn(page, admin, "/admin/events/new");
    const [kept, gone] = [await publish(page), await publish(page)];
    await page.goto(`${kept.desk}/merge`);
    const other = page.getByLabel("Merge with");
    await other.fill(kept.desk);
    await page.getByRole("button", { name: "Compare the two" }).click();
    await expect(page.getByText("An event cannot be merged with itself")).toBeVisible();
    await other.fill("no such event");
    await page.getByRole("button", { name: "Compare the two" }).click();
    await expect(page.getByText("There is no event “no such event”")).toBeVisible();
    await other.fill(gone.desk);
    await page.getByRole("button", { name: "Compare the two" }).click();
    const second = await browser.newPage();
    await signIn(second, admin, gone.desk);
    await second.getByLabel("Summary").fill("Changed meanwhile.");
    await second.getByLabel("Reason for change").fill("A test");
    await press(second, "Publish", /Published/);
    await page.getByLabel("Why they are one event").fill("The same");
    await page.getByRole("button", { name: "Merge the two" }).click();
    await expect(
      page.getByRole("alert").filter({ hasText: "One of the two was changed since you looked." }),
    ).toBeVisible();
    await page.goto(`${kept.desk}/merge?with=${gone.desk.split("/").at(-1)}`);
    await page.getByLabel("Why they are one event").fill("The same");
    await page.getByRole("button", { name: "Merge the two" }).click();
    await expect(page.getByRole("table", { name: "Events" }).getByText("withdrawn")).toBeVisible();
  });
});
