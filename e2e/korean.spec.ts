import { readdirSync } from "node:fs";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
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

test("What is wrong with an address, and with a reader’s suggestion, is said in Korean", async ({ page }) => {
  await page.goto("/ko?type=party&from=soon");
  const notice = page.getByRole("alert").filter({ hasText: "type=party" });
  await expect(notice).toContainText("다음 가운데 고르십시오");
  await page.goto(`/ko${singaporeSummit.event}/correct`);
  await page.getByRole("button", { name: "보내기" }).click();
  await expect(page.locator(".problem-summary")).toContainText("무엇이 틀렸거나 빠졌는지 쓰십시오.");
});

test("Without a font of the system Korean is readable, and pages in English load it for names alone", async ({
  page,
}) => {
  const fonts: string[] = [];
  page.on("request", (request) => {
    if (/sans-kr-.*woff2/.test(request.url())) fonts.push(request.url());
  });
  await page.goto("/");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(fonts).toEqual([]);
  await page.goto("/people/kim-jong-un");
  await expect.poll(() => fonts.length, "a name in Hangul on a page in English").toBeGreaterThan(0);
  fonts.length = 0;
  await page.goto("/ko/about");
  await expect.poll(() => fonts.length).toBeGreaterThan(3);
  await expect.poll(() => page.evaluate(() => document.fonts.check('16px "IBM Plex Sans KR"', "방법"))).toBe(true);
});

interface Exported {
  title: string;
  participants: { name: string }[];
  place: { name: string } | null;
  sources: { publisher: string; title: string }[];
  history: { source: { publisher: string; title: string } }[];
  evidence: { exact: string }[];
}

/** Names and titles that the record holds, the longest first: they stand in a page as they are written. */
async function namesOfRecord(request: APIRequestContext): Promise<string[]> {
  const { events } = (await (await request.get("/export/events.json")).json()) as { events: Exported[] };
  const lists = await Promise.all(
    (["people", "places"] as const).map(async (list) => {
      const rows = (await (await request.get(`/${list}.json`)).json())[list] as { name: string }[];
      return rows.map(({ name }) => name);
    }),
  );
  const named = events.flatMap(({ title, participants, place, sources, history, evidence }) => [
    title,
    ...evidence.map(({ exact }) => exact),
    ...participants.map(({ name }) => name),
    ...(place ? [place.name] : []),
    ...[...sources, ...history.map(({ source }) => source)].flatMap((source) => [source.publisher, source.title]),
  ]);
  // Lists set the family name apart, and a search may find a name by another spelling.
  const words = lists.flat().flatMap((name) => name.split(/[ -]/).filter((word) => word.length > 1));
  const names = new Set([...lists.flat(), ...named, ...words, "Sun Hee Choi", "Loaded from"]);
  return [...names].sort((a, b) => b.length - a.length);
}

/** What is written in Latin letters in Korean, too: formats, licences, programs, units. */
const signs =
  /\b(?:CC BY|API|JSON(?:-LD)?|CSV|SVG|PNG|PDF|Atom|RSS|BibTeX|RIS|CSL|CSL-JSON|PROV(?:-JSON)?|EDTF|ISO|WGS|ZIP|R|Stata|LaTeX|Zotero|EndNote|Mendeley|Pandoc|TimelineJS|iCalendar|schema\.org|English|Panmunjom|Chicago|APA|Hypothesis|KB|kB|F1|W3C|MIT|all|GitHub|PLOVER|CAMEO)\b/g;

/** Texts of a page with words in Latin letters, besides what is marked as another language, addresses, and machine text. */
async function latinIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const foreign =
      "[lang]:not(html):not([lang=ko]), script, style, code, textarea, cite, time, kbd, a[href^=http], .sources li, .report, .register-native, .hit-aside, .spellings";
    const texts = [...document.querySelectorAll("main, main *, header *, footer *")]
      .filter((element) => !element.closest(foreign))
      .flatMap((element) => [
        ...[...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE)
          .map((node) => node.textContent ?? ""),
        ...["aria-label", "title", "placeholder", "alt"].map((name) => element.getAttribute(name) ?? ""),
      ]);
    return [...new Set(texts.map((text) => text.trim()).filter((text) => /[A-Za-z]{2}/.test(text)))];
  });
}

test("No word of ours is left in English on any kind of page in Korean", async ({ page, request }) => {
  test.setTimeout(180_000);
  const names = await namesOfRecord(request);
  const sets = new Set(readdirSync("core/quality/development/gold").map((file) => file.replace(/[-.].*/, "")));
  for (const path of [
    ...["", "?type=summit&form=table&facets=all", "?q=zzzz&status=held", singaporeSummit.event],
    ...[`${singaporeSummit.event}/correct`, `${singaporeSummit.event}/provenance`, "/articles", "/people"],
    ...["/people/choe-son-hui", "/places", "/places/panmunjom", "/threads", "/changes?noun=event", "/about"],
    ...["/compare", "/compare?a=KP&b=JP", "/charts", "/charts?q=zzzz", "/map", "/map?at=panmunjom&type=summit"],
    ...["/brief?type=summit&from=2018-01-01", "/search", "/search?q=hanoi", "/no-such-page"],
  ]) {
    await page.goto(`/ko${path}`);
    await expect(page.locator("html")).toHaveAttribute("lang", "ko");
    const left = (await latinIn(page)).filter((text) => {
      // what the development sets are called
      if (path === "/about" && sets.has(text)) return false;
      const beginning = text.endsWith("…") ? text.slice(0, -1).trim() : null;
      if (beginning && names.some((name) => name.startsWith(beginning))) return false;
      // Addresses, fields of a search, what was searched for, and what had no room.
      const bare = text.replace(/https?:\S+|\S+@\S+|\b\w+:[\w,-]+|zzzz|hanoi|seeds?\/?|\p{L}+…/gu, "");
      const withoutNames = (some: string) => names.reduce((left, name) => left.replaceAll(name, ""), some);
      // A name may hold a sign, as the Chicago Tribune does, and a sign the beginning of a name.
      const rests = [withoutNames(bare).replace(signs, ""), withoutNames(bare.replace(signs, ""))];
      return rests.every((rest) => /[A-Za-z]{2}/.test(rest));
    });
    expect.soft(left, `/ko${path}`).toEqual([]);
  }
});
