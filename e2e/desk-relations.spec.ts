import { expect, test } from "@playwright/test";
import { addAccount, fillEvent, newEvent, press, signIn } from "./desk";
import { handIn, newArticle, suggestion } from "./inbox";

test("Editors can say what an event is to another, and no event becomes part of its own part", async ({ page }) => {
  await signIn(page, await addAccount("reviewer"), "/admin/events/new");
  const [round, day] = [newEvent(), newEvent()];
  await fillEvent(page, round);
  await press(page, "Publish", /Published/);
  const address = page.url().replace(/\?.*/, "");
  await page.goto("/admin/events/new");
  await fillEvent(page, day);
  await page.getByText("Where accounts differ, and related events").click();
  await page.getByLabel("Related events", { exact: true }).pressSequentially(round.Title);
  await page.getByRole("option", { name: round.Title }).click();
  await page.getByLabel("This event is to it").selectOption("Part of");
  await press(page, "Publish", /Published/);
  await expect(page.getByRole("link", { name: round.Title })).toBeVisible();
  await page.getByRole("link", { name: "What readers see" }).click();
  await expect(page.getByText(/^Part of ·/)).toBeVisible();
  await page.goto(address);
  await page.getByText("Where accounts differ, and related events").click();
  await page.getByLabel("Related events", { exact: true }).pressSequentially(day.Title);
  await page.getByRole("option", { name: day.Title }).click();
  await page.getByLabel("This event is to it").selectOption("Part of");
  await page.getByLabel("Reason for change").fill("A slip");
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(/would lead in a circle/);
});

test("Editors can find the event that a suggestion belongs to by words of its title", async ({ page }) => {
  await signIn(page, await addAccount("reviewer"), "/admin/events/new");
  const event = newEvent();
  await fillEvent(page, event);
  await press(page, "Publish", /Published/);
  await handIn(page, newArticle().text);
  await page.locator("body").press("m");
  const other = suggestion(page, 1).getByRole("textbox", { name: "Another event" });
  await expect(other).toBeFocused();
  await other.pressSequentially(event.Title);
  await expect(page.getByRole("option", { name: event.Title })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await suggestion(page, 1).getByRole("button", { name: "Attach" }).click();
  await expect(suggestion(page, 1).getByRole("link", { name: event.Title })).toBeVisible();
});
