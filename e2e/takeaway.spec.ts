import { execFileSync } from "node:child_process";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";

const event = "/events/2018-06-12-singapore-summit";

for (const query of [
  "",
  "?type=summit",
  "?country=US&from=2018&to=2018",
  "?knownOn=2018-05-25&status=cancelled",
  "?q=zzzz",
])
  test(`Readers take away exactly the events that the page counts: /${query}`, async ({ page, request }) => {
    await page.goto(`/${query}`);
    const words = (await page.getByRole("status").first().textContent()) ?? "";
    const shown = Number(/[\d,]+/.exec(words)?.[0].replaceAll(",", ""));
    await page.locator("summary", { hasText: "away, subscribe or cite" }).click();
    const hrefOf = (name: string) => page.getByRole("link", { name, exact: true }).getAttribute("href");
    const csv = await (await request.get((await hrefOf("CSV")) as string)).text();
    expect(parse(csv, { columns: true })).toHaveLength(shown);
    const json = await (await request.get((await hrefOf("JSON")) as string)).json();
    expect([json.count, json.events.length]).toEqual([shown, shown]);
    const calendar = await (await request.get((await hrefOf("Calendar")) as string)).text();
    expect(new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent")).toHaveLength(shown);
    const feed = await (await request.get((await hrefOf("Feed")) as string)).text();
    expect(feed.match(/<entry>/g) ?? []).toHaveLength(shown);
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("Readers can open the menu and take the events of a view away", async ({ page }) => {
    await page.goto("/?type=summit");
    await page.locator("summary", { hasText: "away, subscribe or cite" }).click();
    const saved = page.waitForEvent("download");
    await page.getByRole("link", { name: "CSV", exact: true }).click();
    expect((await saved).suggestedFilename()).toMatch(/^panmunjom-events-v\d+\.csv$/);
  });
});

test("Readers can cite an event, and the citation leads to what they read", async ({ page }) => {
  await page.goto(event);
  await page.locator("summary", { hasText: "Cite this event" }).click();
  const chicago = (await page.getByRole("region", { name: "Chicago" }).textContent()) ?? "";
  const address = /https?:\S+asOfVersion=\d+/.exec(chicago)?.[0] ?? "";
  await page.goto(new URL(address).pathname + new URL(address).search);
  await expect(page.getByText(/This is what was published in version \d+/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Trump and Kim Jong Un meet in Singapore/);
});

test("Readers can use the citation panel with the keyboard alone", async ({ page }) => {
  await page.goto(event);
  await page.locator("summary", { hasText: "Cite this event" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "BibTeX" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Copy the citation after Chicago" })).toBeFocused();
});

test("A citation of a view leads to a page of its version", async ({ page, request }) => {
  const citation = await (await request.get("/export/cite.txt?type=summit")).text();
  const address = new URL(/https?:\S+\/v\/\d+\?type=summit/.exec(citation)?.[0] ?? "");
  await page.goto(address.pathname + address.search);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/The record in version \d+/);
  await expect(page.getByRole("list", { name: "Events" }).getByRole("listitem").first()).toBeVisible();
});

for (const path of ["/v/999999", "/v/x"])
  test(`A version that there is not says so: ${path}`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404);
  });

test("A version that there is not is named on the page of an event", async ({ page }) => {
  await page.goto(`${event}?asOfVersion=x`);
  await expect(page.getByRole("alert").first()).toContainText("asOfVersion=x");
});

test("Citation managers and search engines read an event and an article", async ({ page }) => {
  await page.goto(event);
  await expect(page.locator("meta[name='citation_title']")).toHaveAttribute("content", /Singapore/);
  const node = JSON.parse((await page.locator("script[type='application/ld+json']").first().textContent()) ?? "");
  expect(node).toMatchObject({ "@type": "Event", startDate: "2018-06-12" });
  await page.goto("/articles/2018-09-27-pompeo-ri-new-york");
  await expect(page.locator("meta[name='citation_publication_date']")).toHaveAttribute("content", "2018/09/27");
  const article = JSON.parse((await page.locator("script[type='application/ld+json']").first().textContent()) ?? "");
  expect(article).toMatchObject({ "@type": "NewsArticle", datePublished: "2018-09-27" });
});

test("Whoever shares an event shares a picture of it", async ({ page, request }) => {
  await page.goto(event);
  const address = new URL((await page.locator("meta[property='og:image']").getAttribute("content")) ?? "");
  const picture = await request.get(address.pathname + address.search);
  expect(picture.headers()["content-type"]).toBe("image/png");
  expect((await picture.body()).subarray(1, 4).toString()).toBe("PNG");
});

for (const [path, type] of [
  ["/events.csv?type=summit", "text/csv"],
  ["/events.ics", "text/calendar"],
  ["/events.csl.json?type=summit", "application/vnd.citationstyles.csl+json"],
  ["/search.csv?q=hanoi", "text/csv"],
  ["/search.json?q=hanoi", "application/json"],
  ["/brief.csv?type=summit", "text/csv"],
  ["/map.csv?type=summit", "text/csv"],
  ["/changes.csv?kind=added&noun=event&record=2018-06-12-singapore-summit", "text/csv"],
  ["/threads.csv", "text/csv"],
  ["/people.json?letter=K", "application/json"],
  ["/places.csv", "text/csv"],
  ["/compare.json?a=KP&b=JP", "application/json"],
  ["/articles.csv", "text/csv"],
  ["/articles.json", "application/json"],
] as const)
  test(`A list is a file, too: ${path}`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toContain(type);
    const again = await request.get(path, { headers: { "If-None-Match": answer.headers().etag ?? "" } });
    expect(again.status()).toBe(304);
  });

const hostile = [
  '\'; DROP TABLE "Event"; --',
  "<script>alert(1)</script>",
  "=cmd|'/C calc'!A0",
  "%",
  "_",
  "%25_",
  '"',
  "\\",
  "\u0000",
  "%ED%A0%80",
  "x".repeat(7_000),
  "x".repeat(10_000),
];

for (const path of ["/api/v1/events", "/export/events.csv", "/export/events.ics", "/export/cite.bib", "/v/1"])
  for (const field of ["q", "from", "person", "source", "cursor", "asOfVersion"])
    test(`No ${field} makes ${path} fail: it finds nothing, or says what is wrong`, async ({ request }) => {
      const values = hostile.map((text) => (text.startsWith("%ED") ? text : encodeURIComponent(text)));
      const answers = await Promise.all(values.map((value) => request.get(`${path}?${field}=${value}&type=summit`)));
      // A page says of an address that is too long that it is; files and the API name the value.
      const allowed = path.startsWith("/v/") ? [200, 400, 404, 414] : [200, 400, 404];
      for (const answer of answers) expect(allowed, answer.url().slice(0, 80)).toContain(answer.status());
    });

test("Files of a view with a table, a selected event and all facets hold its events", async ({ page, request }) => {
  await page.goto("/?type=summit&form=table&facets=all&event=2018-06-12-singapore-summit&sort=-title&lanes=type");
  const total = Number((await page.getByRole("status").first().textContent())?.match(/^\d+/)?.[0]);
  await page.getByText(/^Take these .* events away/).click();
  const href =
    (await page.locator("details.takeaway").getByRole("link", { name: "JSON", exact: true }).getAttribute("href")) ??
    "";
  const answer = await request.get(href);
  expect(answer.status()).toBe(200);
  expect((await answer.json()).events).toHaveLength(total);
});

test("What a spreadsheet would run comes out of a file as text", async ({ request }) => {
  const csv = await (await request.get("/export/events.csv?source=%3D1%2B1")).text();
  expect(csv.split("\r\n")[0]).toContain("title");
  const all = parse(await (await request.get("/export/events.csv")).text()) as string[][];
  for (const cell of all.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
});

test("Readers of the API’s page find samples, routes, files and the codebook", async ({ page }) => {
  await page.goto("/api");
  for (const name of [
    "Samples",
    "Parameters of a filter",
    "Routes",
    "Files",
    "Versions",
    "Errors and limits",
    "Codebook",
  ])
    await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  for (const language of ["curl", "R", "Python", "JavaScript"])
    await expect(page.getByRole("region", { name: language, exact: true })).toBeVisible();
});

test("The samples of the API’s page do as they stand what they say", async ({ page, request }) => {
  const { total } = await (await request.get("/api/v1/events?type=summit&limit=1")).json();
  await page.goto("/api");
  const codeOf = async (language: string) =>
    (await page.getByRole("region", { name: language, exact: true }).locator("code").first().textContent()) ?? "";
  const module = ["--input-type=module", "-e", await codeOf("JavaScript")];
  const printed = execFileSync(process.execPath, module, { encoding: "utf8", timeout: 30_000 }).trim().split("\n");
  expect(printed).toHaveLength(total);
  expect(printed.some((line) => line.startsWith("2018-06-12 "))).toBe(true);
  for (const language of ["curl", "R", "Python"]) {
    const addresses = [...(await codeOf(language)).matchAll(/"(http[^"]+)"/g)].map(([, address]) => address as string);
    expect(addresses.length, language).toBeGreaterThan(0);
    for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
  }
});

for (const path of ["/api", `${event}?asOfVersion=1`, "/v/1?type=summit", "/?type=summit"])
  test(`People who use assistive technology can use ${path}`, async ({ page }) => {
    await page.goto(path);
    for (const summary of await page.locator("details.takeaway > summary").all()) await summary.click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
