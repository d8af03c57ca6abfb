import { expect, test } from "@playwright/test";
import { pompeoMeetsRi, singaporeSummit } from "./reading";

test("Readers can see what each source says of a fact, and on what that rests", async ({ page }) => {
  await page.goto(singaporeSummit.event);
  const when = page.locator("[data-fact='date']");
  await when.locator("summary").click();
  const claims = when.getByRole("listitem");
  await expect(claims.first()).toContainText("Cited only");
  await expect(when.getByText(/earlier word: May 2018, as of/).first()).toBeVisible();
});

test("What a machine read and nobody confirmed is said to be so, in words and with an icon of its own", async ({
  page,
}) => {
  await page.goto(pompeoMeetsRi.event);
  const when = page.locator("[data-fact='date']");
  await when.locator("summary").click();
  const ground = when.getByText("Machine suggested, not yet confirmed").first();
  await expect(ground).toBeVisible();
  const cited = when.getByText("Cited only").first();
  const maskOf = (mark: typeof ground) => mark.locator(".icon").evaluate((icon) => getComputedStyle(icon).maskImage);
  expect(await maskOf(ground)).not.toBe(await maskOf(cited));
});

test("Where sources differ, both words stand open with the reason for the choice", async ({ page }) => {
  await page.goto("/events/2018-12-kim-seoul-visit");
  const when = page.locator("[data-fact='date']");
  await expect(when.getByText("Sources differ")).toBeVisible();
  await expect(when.getByText("On record: around December 2018")).toBeVisible();
  await expect(when.getByText("says January 2019")).toBeVisible();
  await when.getByRole("link", { name: "Read the note" }).click();
  await expect(page).toHaveURL(/#note$/);
});
