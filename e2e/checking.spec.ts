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
  const maskOf = (mark: typeof ground) => mark.locator(".icon").evaluate((icon) => getComputedStyle(icon).mask);
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

test("Readers can follow an event from its sources to the record, and take that away", async ({ page, request }) => {
  await page.goto(pompeoMeetsRi.event);
  await page.getByRole("link", { name: "how it came to be on record" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How this came to be on record");
  const table = page.getByRole("table", { name: "From sources to the record" });
  await expect(table.getByText("Machine suggested, not yet confirmed").first()).toBeVisible();
  await table.getByRole("link", { name: "revision 1" }).first().click();
  await expect(page.locator("#revision-1")).toBeInViewport();
  const href = await page.getByRole("link", { name: "Download as PROV-JSON" }).getAttribute("href");
  const document = await (await request.get(href as string)).json();
  expect(Object.keys(document)).toEqual(
    expect.arrayContaining(["prefix", "entity", "activity", "agent", "wasDerivedFrom"]),
  );
  expect((await request.get("/events/no-such-event/provenance.json")).status()).toBe(404);
  expect((await page.goto("/events/no-such-event/provenance"))?.status()).toBe(404);
});
