import { expect, type Page, test } from "@playwright/test";

const box = (page: Page) => page.getByRole("searchbox", { name: "Search events" });

test("Readers can find a person by any spelling while they type, and open the page with the keyboard", async ({
  page,
}) => {
  await page.goto("/");
  await box(page).focus();
  await expect(box(page)).toHaveAttribute("aria-autocomplete", "list");
  await box(page).pressSequentially("최선히");
  const list = page.getByRole("listbox", { name: "Suggestions" });
  await expect(list.getByRole("option").first()).toContainText("Choe Son Hui");
  await expect(list.getByRole("option").first()).toContainText("matched via 최선희");
  await page.keyboard.press("ArrowDown");
  const chosen = list.getByRole("option", { selected: true });
  await expect(box(page)).toHaveAttribute("aria-activedescendant", String(await chosen.getAttribute("id")));
  await expect(box(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/people\/choe-son-hui$/);
});

test("Escape closes the suggestions, and Enter alone searches events", async ({ page }) => {
  await page.goto("/");
  await box(page).focus();
  await expect(box(page)).toHaveAttribute("aria-autocomplete", "list");
  await box(page).pressSequentially("hanoi");
  const list = page.getByRole("listbox", { name: "Suggestions" });
  await expect(list).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(box(page)).toHaveValue("hanoi");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?q=hanoi$/);
  await expect(page.getByText(/of 567 events · 1 filter hides \d+/)).toBeVisible();
});

test("Readers can find one person by every spelling, order, joint and slip, and are told by which", async ({
  request,
}) => {
  const spellings = [
    ...["Choe Son Hui", "Choi Son-hui", "Choe Sŏn-hŭi", "최선희", "최선히", "Choi Sun Hee"],
    ...["Son Hui Choe", "Sun-hee Choi", "Choesonhui", "Choi Sunhee", "CHOE SON HUI", "Ch'oe Son-hui"],
    ...["Choe Son Hiu", "Choi Son Hu", "Choi Seon-hee", "崔善姬"],
  ];
  for (const q of spellings) {
    const { suggestions } = await (await request.get(`/api/v1/suggest?${new URLSearchParams({ q })}`)).json();
    const [first] = suggestions as { kind: string; slug: string; matchedVia: string | null }[];
    expect(first, q).toMatchObject({ kind: "person", slug: "choe-son-hui" });
    // The name itself, with marks or turned around, needs no telling.
    if (/^(Choi|최|崔)/.test(q)) expect(first?.matchedVia, q).toBeTruthy();
  }
});

test("Readers who ask the same again are not told to wait for a page that is there", async ({ page }) => {
  const asksAgain = [
    ["/?q=hanoi", "Search"],
    ["/people?q=choe", "Show"],
  ] as const;
  for (const [path, button] of asksAgain) {
    await page.goto(path);
    await page.getByRole("button", { name: button, exact: true }).first().click();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await expect(page.getByRole("progressbar", { name: "Loading the page" })).toHaveCount(0);
  }
});

test("Readers can find the events of somebody by a spelling that no source uses", async ({ request }) => {
  const total = async (query: string) => (await (await request.get(`/api/v1/events?limit=1&${query}`)).json()).total;
  const theirs = await total("person=choe-son-hui");
  expect(theirs).toBeGreaterThan(10);
  for (const q of ["Choi Son-hui", "Sun Hee Choi", "최선히", "Ch'oe Sŏn-hŭi"])
    expect(await total(`q=${encodeURIComponent(q)}`), q).toBeGreaterThanOrEqual(theirs);
});

test("Readers can search all kinds of records and see the words where they stand", async ({ page }) => {
  await page.goto("/search?q=sanctions");
  const events = page.getByRole("list", { name: "Events" });
  await expect(events.locator("mark").first()).toHaveText(/sanctions/i);
  await expect(page.getByRole("list", { name: "Articles" }).locator("mark").first()).toHaveText(/sanctions/i);
  await page
    .getByRole("navigation", { name: "Kinds of results" })
    .getByRole("link", { name: /events/ })
    .click();
  await expect(page).toHaveURL(/kind=event/);
  await expect(page.getByRole("list", { name: "Articles" })).toHaveCount(0);
});

test("Readers who find nothing are offered near spellings", async ({ page }) => {
  await page.goto("/search?q=singapor%20sumit");
  await page.getByRole("status").getByRole("link", { name: "singapore summit" }).click();
  await expect(page.getByRole("list", { name: "Events" }).getByRole("listitem").first()).toContainText("Singapore");
});

test("Readers can learn how to search in place, and fields and quotes do what it says", async ({ page }) => {
  await page.goto("/");
  await page.getByText("How to search").click();
  await expect(page.getByText("type:summit,visit")).toBeVisible();
  await page.goto('/?q=type:summit -country:US "Kim Jong Un"');
  const count = page.getByText(/of 567 events/);
  await expect(count).toBeVisible();
  await page.goto("/?q=colour:red hanoi");
  const notice = page.getByRole("alert").filter({ hasText: "not understood" });
  await expect(notice).toContainText("There is no field “colour”");
  await expect(box(page)).toHaveValue("hanoi");
});

test("Readers can choose people, places, topics and sources by how many events each would show", async ({ page }) => {
  await page.goto("/?type=summit");
  await page.getByRole("link", { name: /More filters/ }).click();
  const people = page.getByRole("group", { name: "Person" });
  const button = people.getByRole("button", { name: /Kim Jong Un/ });
  const told = Number((await button.textContent())?.match(/(\d+)$/)?.[1]);
  await button.click();
  await expect(page).toHaveURL(/person=kim-jong-un/);
  await expect(page.getByText(`${told} of 567 events · 2 filters hide ${567 - told}`)).toBeVisible();
  await expect(people.getByRole("button", { pressed: true })).toContainText("Kim Jong Un");
  await page.getByRole("link", { name: "Remove Type: Summit" }).click();
  await expect(page).not.toHaveURL(/type=/);
});

for (const q of [
  "%",
  "_",
  '\'; DROP TABLE "Event"; --',
  "<script>alert(1)</script>",
  "\\",
  "\u0000",
  "type:'",
  "x".repeat(10_000),
  '"'.repeat(150),
])
  test(`A search for ${JSON.stringify(q).slice(0, 30)} is answered or refused, never broken`, async ({ request }) => {
    for (const path of ["/?q=", "/search?q=", "/api/v1/events?q=", "/api/v1/suggest?q=", "/export/events.csv?q="]) {
      const answer = await request.get(path + encodeURIComponent(q));
      expect([200, 400, 414, 431], path).toContain(answer.status());
      if (path.startsWith("/api") && answer.status() === 400)
        expect((await answer.json()).error).toMatchObject({ code: "bad_parameter", field: "q" });
    }
    const broken = await request.get("/api/v1/suggest?q=%ED%A0%80");
    expect([200, 400]).toContain(broken.status());
  });
