import { expect, type Page, test } from "@playwright/test";

test("Readers see where events happened, and find the same numbers in a table", async ({ page }) => {
  await page.goto("/map?from=2018-01-01&to=2018-12-31");
  const circle = mapOf(page, "The world").getByRole("link", { name: /^Singapore/ });
  const row = page.getByRole("row", { name: /^Singapore/ });
  const count = await row.getByRole("cell").nth(1).textContent();
  await expect(circle).toHaveAttribute("aria-label", new RegExp(`Singapore.*: ${count} events?$`));
  await expect(page.getByText(/events name no place/)).toBeVisible();
});

test("Readers can choose a place with the keyboard and read what happened there", async ({ page }) => {
  await page.goto("/map?type=summit");
  const circle = mapOf(page, "Around Panmunjom").getByRole("link", { name: /^Panmunjom/ });
  await circle.focus();
  await circle.press("Enter");
  await expect(page).toHaveURL(/[?&]at=panmunjom/);
  const panel = page.getByRole("region", { name: /^Panmunjom: / });
  const count = Number((await panel.getByRole("heading").first().textContent())?.match(/: (\d+)/)?.[1]);
  await expect(panel.getByRole("listitem")).toHaveCount(Math.min(count, 8));
  await panel.getByRole("link", { name: "On the timeline" }).click();
  await expect(page.getByRole("status").first()).toHaveText(new RegExp(`^${count} of `));
});

test("Readers can follow the map through the years", async ({ page }) => {
  await page.goto("/map?from=2017-01-01&to=2017-12-31");
  const words = page.locator("#map-words");
  const before = await words.textContent();
  await page.getByRole("link", { name: "The stretch after" }).click();
  await expect(page).toHaveURL(/from=2018-01-01&to=2018-12-31/);
  await expect(words).not.toHaveText(before ?? "");
  await page.getByRole("slider", { name: "Beginning of the stretch" }).press("PageDown");
  await expect(page).toHaveURL(/from=2017-01-01&to=2018-12-31/);
});

test("Readers see events where they were said to be on a day of knowledge", async ({ page }) => {
  await page.goto("/map?type=summit&from=2018-06-12&to=2018-06-12&knownOn=2018-05-23");
  await expect(page.getByRole("row", { name: /^Singapore/ })).toBeVisible();
});

test("Readers can take the map away as PNG", async ({ page }) => {
  await page.goto("/map?type=summit");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "PNG", exact: true }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const png = Buffer.concat(chunks);
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(png.readUInt32BE(16)).toBeGreaterThan(1_000);
});

test("Readers can take the map away as SVG and CSV", async ({ request }) => {
  const svg = await request.get("/map/places.svg?type=talks");
  expect(svg.headers()["content-type"]).toContain("image/svg+xml");
  expect(await svg.text()).toContain("Type: Talks");
  const csv = await request.get("/map/places.csv?type=talks");
  expect(await csv.text()).toMatch(/\r\nBeijing,beijing,China,POINT \(116\.4074 39\.9042\),place,\d+,/);
  expect((await request.get("/map/places.csv?type=party")).status()).toBe(400);
  expect((await request.get("/map/nothing.svg")).status()).toBe(404);
});

test("Whoever asks for a place that is not there is told so, and sees the map", async ({ page }) => {
  await page.goto("/map?at=atlantis");
  await expect(page.getByRole("alert").filter({ hasText: "at=atlantis" })).toBeVisible();
  await expect(mapOf(page, "The world")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("Readers see the map, choose a place and read what happened there", async ({ page }) => {
    await page.goto("/map?from=2018-01-01&to=2018-12-31");
    await page
      .getByRole("row", { name: /^Panmunjom/ })
      .getByRole("link")
      .click();
    await expect(
      page
        .getByRole("region", { name: /^Panmunjom: / })
        .getByRole("listitem")
        .first(),
    ).toBeVisible();
  });
});

/** One of the maps, of which there is one for each width of the screen. */
function mapOf(page: Page, title: string) {
  return page.getByRole("group", { name: `Map of events: ${title}` });
}
