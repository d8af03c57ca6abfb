import { expect, test } from "@playwright/test";

test("Readers can compare two people by any spelling of their names", async ({ page }) => {
  await page.goto("/compare");
  await expect(page.getByRole("link", { name: "North Korea and United States" })).toBeVisible();
  await page.getByRole("combobox", { name: "First" }).fill("김정은");
  await page.getByRole("combobox", { name: "Second" }).fill("Donald Trump");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/a=kim-jong-un&b=donald-trump/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kim Jong Un and Donald Trump");
  const contacts = page.getByRole("region", { name: "Contacts", exact: true });
  await expect(contacts).toContainText("Longest gap");
  await expect(contacts.getByRole("link", { name: /Kim Jong Un answers Trump/ }).first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Plans" })).toContainText("100 %");
  await page.getByText("As a table").click();
  await expect(page.getByRole("table", { name: "Contacts a year" })).toContainText("2018");
});

test("Readers can ask what stood between two on a day, and go back to now", async ({ page }) => {
  await page.goto("/compare?a=kim-jong-un&b=donald-trump&type=summit&knownOn=2018-05-25");
  await expect(page.getByRole("region", { name: "Plans" })).toContainText("1 cancelled");
  await page.getByRole("link", { name: "Remove As known on 25 May 2018" }).click();
  await expect(page).toHaveURL(/type=summit/);
  await expect(page).toHaveURL(/a=kim-jong-un&b=donald-trump/);
  await expect(page.getByRole("region", { name: "Plans" })).toContainText("2 held");
});

test("Readers can take the common events of two away, as many as the page counts", async ({ page, request }) => {
  await page.goto("/compare?a=KP&b=JP");
  const total = Number(/\d+/.exec((await page.getByRole("heading", { name: /of both/ }).textContent()) ?? "")?.[0]);
  const csv = await request.get((await page.getByRole("link", { name: "CSV" }).getAttribute("href")) ?? "");
  expect(csv.headers()["content-type"]).toContain("text/csv");
  expect((await csv.text()).trimEnd().split("\r\n").length).toBeGreaterThan(total);
  const json = await request.get("/compare.json?a=KP&b=JP");
  expect((await json.json()).count).toBe(total);
});

for (const [address, words] of [
  ["/compare?a=nobody-at-all&b=US", "a=nobody-at-all"],
  ["/compare?a=%3Cscript%3E&b=%25", "2 parts of this address"],
  ["/compare?a=KP&a=US&b=JP&from=2019&to=2018", "2 parts of this address"],
] as const)
  test(`${address} names what it does not understand`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("alert").filter({ hasText: "not understood" })).toContainText(words);
  });

test("Files of comparisons refuse what they do not understand", async ({ request }) => {
  for (const query of ["", "?a=KP", "?a=KP&b=nobody-at-all", "?a=KP&b=US&type=parade", "?a=KP&b=%00"]) {
    const answer = await request.get(`/compare.csv${query}`);
    expect(answer.status(), query).toBe(400);
    expect((await answer.json()).error.field).toBeTruthy();
  }
});

test("Readers can follow a negotiation thread, from an event and from the list", async ({ page }) => {
  await page.goto("/events/2014-05-29-stockholm-agreement");
  const section = page.getByRole("region", { name: "Negotiation thread" });
  await expect(section).toContainText("Event 5 of 11");
  await section.getByRole("link", { name: "Japan, 2014–2015" }).click();
  await expect(page).toHaveURL(/\/threads\/2014-03-03-shenyang-red-cross/);
  const steps = page.getByRole("list", { name: "Events of the thread" }).getByRole("listitem");
  await expect(steps).toHaveCount(11);
  await expect(steps.nth(4)).toContainText("Goes on from the event before, 1 day later");
  await page.goto("/threads?country=JP&sort=-date");
  await page.getByRole("list", { name: "Negotiation threads" }).getByRole("link", { name: "Japan, 2014–2015" }).click();
  await expect(steps).toHaveCount(11);
});

test("A thread is as it was known on a day, and found under each of its events", async ({ page, request }) => {
  await page.goto("/threads/2014-05-29-stockholm-agreement?knownOn=2014-06-15");
  const steps = page.getByRole("list", { name: "Events of the thread" });
  await expect(steps).toContainText("Stockholm agreement");
  await expect(steps).not.toContainText("Japan lifts some sanctions");
  const moved = await request.get("/threads/2014-05-29-stockholm-agreement", { maxRedirects: 0 });
  expect(moved.status()).toBe(308);
  expect((await request.get("/threads/no-such-event")).status()).toBe(404);
});
