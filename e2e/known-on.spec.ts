import { expect, type Page, test } from "@playwright/test";
import { timelineOf } from "./reading";

const summer2018 = "from=2018-05-01&to=2018-07-31";

for (const [day, status] of [
  ["2018-05-23", "planned"],
  ["2018-05-25", "cancelled"],
  ["2018-06-02", "planned"],
] as const)
  test(`On ${day} the Singapore summit reads ${status}, on the timeline, in the list and beside them`, async ({
    page,
  }) => {
    await page.goto(`/?${summer2018}&knownOn=${day}&event=2018-06-12-singapore-summit`);
    await expect(summitOf(page)).toHaveAttribute("aria-label", new RegExp(`Summit, ${status}$`));
    const row = page.getByRole("list", { name: "Events" }).getByRole("listitem").filter({ hasText: "Trump and Kim" });
    await expect(row).toContainText(`Summit, ${status}`);
    const panel = page.getByRole("region", { name: "Selected event" });
    await expect(panel.locator("[data-fact='status']")).toContainText(new RegExp(status, "i"));
    await expect(page.getByLabel("As known on", { exact: true })).toHaveValue(day);
  });

test("Readers can step through what became known, and play it", async ({ page }) => {
  await page.goto(`/?${summer2018}&q=Singapore&type=summit&knownOn=2018-05-23`);
  const replay = page.getByRole("group", { name: "Replay" });
  await expect(replay.getByText(/As known on 23 May 2018; 1 change on 22 May 2018/)).toBeVisible();
  await replay.getByRole("button", { name: "Step forward" }).click();
  await expect(page).toHaveURL(/knownOn=2018-05-24/);
  await expect(summitOf(page)).toHaveAttribute("aria-label", /cancelled$/);
  await replay.getByRole("button", { name: "Play" }).click();
  await expect(page).toHaveURL(/knownOn=2018-06-01/);
  await expect(summitOf(page)).toHaveAttribute("aria-label", /planned$/);
  await replay.getByRole("button", { name: "Pause" }).click();
  await expect(page).toHaveURL(/from=2018-05-01&to=2018-07-31/);
});

test("The day of knowledge is a slider for the keyboard, and its end is now", async ({ page }) => {
  await page.goto(`/?${summer2018}&q=Singapore&type=summit&knownOn=2018-05-23`);
  const slider = page.getByRole("slider", { name: "Day of knowledge" });
  await expect(slider).toHaveAttribute("aria-valuetext", /1 change on 22 May 2018/);
  await slider.press("ArrowRight");
  await expect(page).toHaveURL(/knownOn=2018-05-24/);
  await slider.press("End");
  await expect(page).not.toHaveURL(/knownOn/);
  await expect(slider).toHaveAttribute("aria-valuetext", "As known now");
});

test("A replay ends by itself where the record stands now", async ({ page }) => {
  await page.goto(`/?${summer2018}&q=Singapore&type=summit&knownOn=2018-06-12`);
  const replay = page.getByRole("group", { name: "Replay" });
  await replay.getByRole("button", { name: "Play" }).click();
  await expect(replay.getByRole("button", { name: "Play" })).toBeVisible({ timeout: 10_000 });
  await expect(replay.getByText("As known now")).toBeVisible();
});

function summitOf(page: Page) {
  return timelineOf(page).getByRole("link", { name: /12 June 2018: Trump and Kim Jong Un meet in Singapore/ });
}

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the day of knowledge is a date field of the form", async ({ page }) => {
    await page.goto("/?q=Singapore&type=summit");
    await page.getByLabel("As known on", { exact: true }).fill("2018-05-25");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await expect(page).toHaveURL(/knownOn=2018-05-25/);
    await expect(page.getByRole("list", { name: "Events" })).toContainText("Summit, cancelled");
    await expect(page.getByRole("group", { name: "Replay" })).toBeHidden();
  });
});
