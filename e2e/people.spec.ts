import { expect, type Locator, test } from "@playwright/test";

test("Readers can look up people by letter, country and any spelling, and see how often they took part", async ({
  page,
}) => {
  await page.goto("/people");
  await page.getByRole("navigation", { name: "Letter" }).getByRole("link", { name: "C", exact: true }).click();
  const table = page.getByRole("table", { name: "People and bodies" });
  await expect(table.getByRole("link", { name: "Choe Son Hui" })).toBeVisible();
  await expect(table.getByRole("link", { name: "Donald Trump" })).toHaveCount(0);
  await page.goto("/people");
  await page.getByRole("searchbox", { name: "Name" }).fill("최선희");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/q=/);
  const row = table.getByRole("row").nth(1);
  await expect(row).toContainText("Choe Son Hui");
  const count = await row.getByRole("link").nth(1).textContent();
  await row.getByRole("link").nth(1).click();
  await expect(page.getByRole("status").first()).toContainText(`${count} of`);
});

test("Readers can see all names of a person with their scripts, the offices, and whom they met", async ({ page }) => {
  await page.goto("/people/choe-son-hui");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Choe Son Hui");
  await expect(page.locator("h1 [lang=ko]")).toHaveText("최선희");
  const names = page.getByRole("region", { name: "Names" });
  await expect(names.locator("[lang=ja]").first()).toBeVisible();
  await expect(names).toContainText("Cyrillic");
  const offices = page.getByRole("region", { name: "Offices" });
  await expect(offices.getByRole("listitem").last()).toContainText("from June 2022, end not recorded");
  const met = page.getByRole("table", { name: "Whom they met" });
  await expect(met.getByRole("row").nth(1)).toContainText("Sergey Lavrov");
  await page.getByRole("link", { name: "On the timeline" }).click();
  await expect(page).toHaveURL(/person=choe-son-hui/);
});

test("Readers can go from an event to who took part and where, and back to the events there", async ({ page }) => {
  await page.goto("/events/2018-06-12-singapore-summit");
  await page.getByRole("link", { name: "Kim Jong Un", exact: true }).click();
  await expect(page).toHaveURL(/\/people\/kim-jong-un$/);
  await page.goBack();
  await page.getByRole("link", { name: /Capella/ }).click();
  await expect(page.getByRole("img", { name: /^Map: / })).toBeVisible();
  await expect(page.getByRole("list", { name: "Events" })).toContainText("Trump and Kim Jong Un meet in Singapore");
  await page.getByRole("link", { name: "Singapore", exact: true }).first().click();
  await expect(page.getByRole("table", { name: "What lies in it" })).toContainText("Capella");
});

test("Readers can ask what was known of a person on a day", async ({ page }) => {
  await page.goto("/people/choe-son-hui?knownOn=2018-05-23");
  const offices = page.getByRole("region", { name: "Offices" });
  await expect(offices).toContainText("Vice Foreign Minister");
  await expect(offices.getByText("First Vice Foreign Minister")).toHaveCount(0);
  const events = page.getByRole("list", { name: "Events" });
  await expect(events).toContainText("2017");
  await expect(events.getByRole("heading", { name: "2019" })).toHaveCount(0);
  await page.getByRole("link", { name: "Remove As known on 23 May 2018" }).click();
  await expect(events.getByRole("heading", { name: "2019" })).toBeVisible();
});

test("Readers can take a list of people or places away with the rows that the page counts", async ({
  page,
  request,
}) => {
  for (const path of ["/people?country=KP&kind=person", "/places?kind=venue&type=summit"]) {
    await page.goto(path);
    const total = Number(/[\d,]+/.exec((await page.getByRole("status").textContent()) ?? "")?.[0].replace(",", ""));
    const csv = await page.getByRole("link", { name: "CSV" }).getAttribute("href");
    const rows = (await (await request.get(csv ?? "")).text()).trimEnd().split("\r\n");
    expect(rows).toHaveLength(total + 1);
    const json = await request.get((csv ?? "").replace(".csv", ".json"));
    expect((await json.json()).count).toBe(total);
  }
});

test("Search engines read who somebody is, with other spellings, and what a place is", async ({ page }) => {
  for (const [path, type] of [
    ["/people/choe-son-hui", "Person"],
    ["/people/iaea", "Organization"],
    ["/places/panmunjom", "Place"],
  ] as const) {
    await page.goto(path);
    const node = JSON.parse((await page.locator("script[type='application/ld+json']").first().textContent()) ?? "{}");
    expect(node["@type"]).toBe(type);
    expect(node.alternateName.length).toBeGreaterThan(0);
  }
});

for (const [address, words] of [
  ["/people?kind=robot&letter=AB&sort=fame&country=Korea", "4 parts of this address"],
  ["/people/kim-jong-un?from=NaN&page=0", "2 parts of this address"],
  ["/places?knownOn=yesterday", "knownOn=yesterday"],
  ["/places/panmunjom?nonsense=%00", "nonsense="],
] as const)
  test(`${address} names what it does not understand, and shows the rest`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("alert").filter({ hasText: "not understood" })).toContainText(words);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

for (const address of ["/people/nobody-at-all", "/places/nowhere-at-all", "/people/%00", "/places/%F0%90%80"])
  test(`${address} answers that nothing is there`, async ({ request }) => {
    const response = await request.get(address);
    expect([400, 404]).toContain(response.status());
  });

test("Readers can see how many rows each filter of a list hides, and undo one of them", async ({ page }) => {
  for (const path of [
    "/people?kind=person&type=summit",
    "/places?kind=venue&type=summit",
    "/threads?type=call&country=JP",
  ]) {
    await page.goto(path);
    const [shown = 0, all = 0, filters = 0, hidden = 0] = await countsOf(page.getByRole("status"));
    expect([filters, hidden]).toEqual([2, all - shown]);
    const chip = page.getByRole("list", { name: "Active filters" }).getByRole("link").first();
    const [gain = 0] = await countsOf(chip.locator("small"));
    await chip.click();
    await expect(page.getByRole("status").first()).toContainText("1 filter hides");
    expect(await countsOf(page.getByRole("status"))).toEqual([shown + gain, all, 1, all - shown - gain]);
  }
});

test("Readers who find nobody are told what each filter hides", async ({ page }) => {
  await page.goto("/people?q=zzzz&kind=government");
  await expect(page.getByText(/^Nobody matches all 2 filters together; they hide \d+\.$/)).toBeVisible();
  await page.getByRole("link", { name: "Remove “Name: zzzz”" }).click();
  await expect(page).toHaveURL(/\/people\?kind=government$/);
  await expect(page.getByRole("table", { name: "People and bodies" })).toBeVisible();
});

async function countsOf(words: Locator): Promise<number[]> {
  const text = (await words.first().textContent()) ?? "";
  return (text.match(/\d[\d,]*/g) ?? []).map((number) => Number(number.replaceAll(",", "")));
}
