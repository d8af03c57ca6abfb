import { expect, type Page, test } from "@playwright/test";
import { singaporeSummit } from "./reading";

test("Readers can read the site in Korean, from the timeline to an event and its sources", async ({ page }) => {
  await page.goto("/ko?q=Singapore&type=summit");
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expect(page.getByRole("status").first()).toContainText("건");
  await page.getByRole("link", { name: singaporeSummit.title }).first().click();
  await expect(page).toHaveURL(new RegExp(`/ko${singaporeSummit.event}$`));
  await expect(page.locator("[data-fact='date'] time")).toHaveText("2018년 6월 12일");
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "en");
  await expect(page.locator("[data-fact='participant'] a").filter({ hasText: "김정은" })).toBeVisible();
  await page.getByRole("link", { name: "기록 경위" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("이 사건이 기록된 경위");
});

test("Switching the language keeps the whole view, there and back", async ({ page }) => {
  const query = "?q=Hanoi&from=2019-01-01&to=2019-12-31&lanes=type&form=table";
  await page.goto(`/${query}`);
  await page.getByRole("link", { name: "한국어" }).click();
  await expect(page).toHaveURL(new RegExp(`/ko\\${query.replaceAll("&", "(&|\\?)")}`.replaceAll("(&|\\?)", "&")));
  await expect(page.getByRole("searchbox", { name: "사건 검색" })).toHaveValue("Hanoi");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL((address) => address.pathname === "/" && address.search === query);
  await expect(page.getByRole("searchbox", { name: "Search events" })).toHaveValue("Hanoi");
});

test("Search engines are told of both languages of a page", async ({ request, baseURL }) => {
  for (const path of ["/about", "/ko/about"]) {
    const html = await (await request.get(path)).text();
    const links = [...html.matchAll(/<link rel="alternate" hrefLang="([\w-]+)" href="([^"]+)"/gi)];
    const hrefs = Object.fromEntries(
      links.map(([, language, href]) => [language, new URL(href as string, baseURL).pathname]),
    );
    expect(hrefs, path).toMatchObject({ en: "/about", ko: "/ko/about", "x-default": "/about" });
  }
});

test("Without JavaScript the site is Korean too, and says what is not there", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL as string });
  const page = await context.newPage();
  await page.goto("/ko/articles");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("기사");
  const missing = await page.goto("/ko/events/no-such-event");
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("이 주소에는 페이지가 없습니다.");
  expect((await page.goto("/ko/admin"))?.status()).toBe(404);
  await context.close();
});

/** Words of ours in English that the page shows outside of what is marked as English, of data and of names. */
async function englishIn(page: Page): Promise<string[]> {
  const ours = [
    ...[
      "Event",
      "Events",
      "Type",
      "Status",
      "Country",
      "Place",
      "Sources",
      "Search",
      "Show",
      "Next",
      "Previous",
      "Legend",
    ],
    ...[
      "Articles",
      "People",
      "Changes",
      "About",
      "Compare",
      "Summit",
      "Visit",
      "Meeting",
      "Talks",
      "Held",
      "Cancelled",
    ],
    ...["When", "Where", "Who", "Related events", "Undated", "Added", "Corrected", "Filters", "Lanes", "Counterpart"],
  ];
  return page.evaluate((words) => {
    const shown = (element: Element) => (element.closest("[lang=en], script, style, code, textarea") ? [] : [element]);
    const texts = [...document.querySelectorAll("main *, header *, footer *")]
      .flatMap(shown)
      .flatMap((element) => [
        ...[...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE)
          .map((node) => node.textContent ?? ""),
        ...["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
      ]);
    return [...new Set(texts.map((text) => text.trim()).filter((text) => words.includes(text)))];
  }, ours);
}

for (const path of [
  "",
  singaporeSummit.event,
  "/articles",
  "/people",
  "/places",
  "/threads",
  "/changes",
  "/about",
  "/compare",
])
  test(`No word of ours is left in English on /ko${path}`, async ({ page }) => {
    await page.goto(`/ko${path}`);
    await expect(page.locator("html")).toHaveAttribute("lang", "ko");
    expect(await englishIn(page)).toEqual([]);
  });
