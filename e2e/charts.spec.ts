import { expect, type Page, test } from "@playwright/test";

const charts = [
  "Events by month",
  "Silence between events",
  "Events by type",
  "Events by what became of them",
  "Events by counterpart",
  "Who met whom: both sides of the table",
  "Who met whom: the network",
];

test("Readers see the events of a filter counted, and find the same numbers in a table", async ({ page }) => {
  await page.goto("/charts?country=US&from=2018-01-01&to=2018-12-31");
  for (const name of charts) await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  const total = Number((await page.getByRole("status").textContent())?.match(/^\d+/)?.[0]);
  const chart = page.getByRole("region", { name: "Events by type" });
  await chart.getByText("The numbers as a table").click();
  const sums = await chart.locator("tbody tr td:last-child").allTextContents();
  expect(sums.reduce((sum, text) => sum + Number(text), 0)).toBe(total);
});

test("Readers can go from a bar to the events that it counts", async ({ page }) => {
  await page.goto("/charts?country=US&from=2018-01-01&to=2018-12-31");
  const bar = chartOf(page, "Events by type").getByRole("link", { name: /^Summit: / });
  const count = (await bar.getAttribute("aria-label"))?.match(/\d+/)?.[0];
  await bar.click();
  await expect(page).toHaveURL(/[?&]type=summit/);
  await expect(page.getByRole("status").first()).toHaveText(new RegExp(`^${count} of `));
});

test("Readers see the charts as of a day of knowledge", async ({ page }) => {
  const query = "from=2018-06-01&to=2018-06-30&type=summit";
  await page.goto(`/charts?${query}&knownOn=2018-05-25`);
  await expect(
    chartOf(page, "Events by what became of them").getByRole("link", { name: /^Cancelled: 1/ }),
  ).toBeVisible();
  await page.goto(`/charts?${query}`);
  await expect(chartOf(page, "Events by what became of them").getByRole("link", { name: /^Held: / })).toBeVisible();
});

test("Readers can tell a silence from months that no source covers", async ({ page }) => {
  await page.goto("/charts?from=1986-01-01&to=1989-12-31");
  await expect(page.getByText(/months are hatched/)).toBeVisible();
  await expect(chartOf(page, "Events by month").getByRole("link", { name: /^1986: .* not covered$/ })).toBeVisible();
  await expect(page.getByText(/days of them not covered by any source of ours/)).toBeVisible();
  await page.goto("/about#coverage");
  await expect(page.getByRole("heading", { name: "Silence, and what is not covered" })).toBeVisible();
});

test("Readers can move through the years", async ({ page }) => {
  await page.goto("/charts?from=2018-01-01&to=2018-12-31");
  await page.getByRole("link", { name: "The stretch after" }).click();
  await expect(page).toHaveURL(/from=2019-01-01&to=2019-12-31/);
  const frame = page.getByRole("slider", { name: "End of the stretch" });
  await frame.press("PageUp");
  await expect(page).toHaveURL(/from=2019-01-01&to=2020-12-30/);
});

test("Readers can take a chart away as SVG, PNG and CSV", async ({ page }) => {
  await page.goto("/charts?type=summit");
  const chart = page.getByRole("region", { name: "Events by month" });
  const svg = (await download(page, () => chart.getByRole("link", { name: "SVG" }).click())).toString("utf8");
  const broken = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")?.textContent ?? null,
    svg,
  );
  expect(broken).toBeNull();
  expect(svg).toContain("Type: Summit");
  expect(svg).not.toContain("var(--");
  const png = await download(page, () => chart.getByRole("button", { name: "PNG" }).click());
  expect(png.subarray(0, 8).toString("latin1")).toBe("\u0089PNG\r\n\u001a\n");
  // Its first chunk tells the size in pixels; a picture that could not be drawn would be empty.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)].every((side) => side > 500)).toBe(true);
  expect(png.length).toBeGreaterThan(10_000);
  const csv = (await download(page, () => chart.getByRole("link", { name: "CSV" }).click())).toString("utf8");
  expect(csv).toMatch(/^date,events,coverage,dataset_version,retrieved,query\r\n/);
  expect(csv).toContain("\r\n2018-06,");
});

test("Readers can choose people, places, topics and sources on charts as on the timeline, and undo each choice", async ({
  page,
}) => {
  await page.goto("/charts?person=kim-jong-un&from=2018-01-01&to=2018-12-31");
  await page.getByRole("link", { name: /^More filters/ }).click();
  const places = page.getByRole("group", { name: "Place" });
  const choice = places.getByRole("button", { name: /^Panmunjom/ });
  const count = (await choice.textContent())?.match(/\d+$/)?.[0];
  await choice.click();
  await expect(page).toHaveURL(/place=panmunjom/);
  await expect(page.getByRole("status").first()).toHaveText(new RegExp(`^${count} of .* 3 filters hide `));
  await expect(page.getByRole("link", { name: "Remove Person: Kim Jong Un" })).toContainText(/\+\d+/);
  await expect(page.getByRole("link", { name: /^must \(/ })).toBeVisible();
  const csv = await page
    .getByRole("region", { name: "Events by type" })
    .getByRole("link", { name: "CSV" })
    .getAttribute("href");
  expect((await page.request.get(csv ?? "")).status()).toBe(200);
});

test("Readers can go from a pair of the matrix to what both had to do with each other", async ({ page }) => {
  await page.goto("/charts?from=2018-01-01&to=2019-12-31");
  const pair = chartOf(page, "Who met whom: both sides of the table").getByRole("link", {
    name: /^Kim Jong Un and Donald Trump: \d+ meetings?$/,
  });
  const count = (await pair.getAttribute("aria-label"))?.match(/\d+/)?.[0];
  await pair.click();
  await expect(page).toHaveURL(/\/compare\?a=kim-jong-un&b=donald-trump&from=2018-01-01&to=2019-12-31/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kim Jong Un and Donald Trump");
  await expect(page.getByRole("region", { name: "Contacts", exact: true })).toContainText(String(count));
});

test("Whoever asks for a chart that is not there, or badly, is told what to ask for", async ({ request }) => {
  const missing = await request.get("/charts/nothing.svg");
  expect(missing.status()).toBe(404);
  expect((await missing.json()).error.message).toContain("months");
  const bad = await request.get("/charts/months.csv?type=party");
  expect(bad.status()).toBe(400);
  expect((await bad.json()).error.field).toBe("type");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("Readers see all charts, and where nothing is found why", async ({ page }) => {
    await page.goto("/charts");
    for (const name of charts) await expect(chartOf(page, name)).toBeVisible();
    await page.goto("/charts?q=zzzz&from=2018");
    await expect(page.getByText(/No event matches all 2 filters together/)).toBeVisible();
  });
});

/** The picture of a chart, of which there is one for each width of the screen. */
function chartOf(page: Page, name: string) {
  return page.getByRole("group", { name, exact: true });
}

async function download(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
