import { expect, type Locator, type Page } from "@playwright/test";

/** An event that came with the seeds, its article, and a sentence of it. */
export const pompeoMeetsRi = {
  event: "/events/2018-09-26-pompeo-ri-new-york",
  title: "Pompeo meets Ri Yong Ho at the UN and accepts a new invitation to Pyongyang",
};

/** An event that was planned, cancelled, planned again and held. */
export const singaporeSummit = {
  event: "/events/2018-06-12-singapore-summit",
  title: "Trump and Kim Jong Un meet in Singapore",
};

export function timelineOf(page: Page): Locator {
  return page.getByRole("region", { name: "Timeline" });
}

/** Every kind of page. */
export const kindsOfPages = [
  "/",
  "/?q=zzzz&status=finished",
  "/?from=2018-05-01&to=2018-07-31&event=2018-06-12-singapore-summit",
  "/?type=summit&form=table&sort=-title",
  "/embed?from=2018-05-01&to=2018-07-31",
  singaporeSummit.event,
  "/articles",
  "an article",
  "/people",
  "/people/choe-son-hui",
  "/places",
  "/places/panmunjom",
  "/map",
  "/map?at=beijing&type=talks",
  "/charts",
  "/brief?from=2018-01-01&to=2018-12-31&type=summit",
  "/charts?from=2018-01-01&to=2018-12-31&country=US",
  "/threads",
  "/threads/2014-03-03-shenyang-red-cross",
  "/compare",
  "/compare?a=kim-jong-un&b=donald-trump",
  "/about",
  "/api",
  "/changes",
  "/v/1",
  `${singaporeSummit.event}/provenance`,
  `${singaporeSummit.event}/correct`,
  "/sign-in",
  "/search?q=choi%20son-hui",
  "/search?q=zzzzqqq",
  "/nowhere",
] as const;

/** Goes to a page; an article is found by its link, since its address comes from its text. */
export async function openPage(page: Page, kind: (typeof kindsOfPages)[number]): Promise<void> {
  await page.goto(kind === "an article" ? "/articles" : kind);
  if (kind === "an article") await page.getByRole("list", { name: "Articles" }).getByRole("link").first().click();
  if (kind === "/") {
    // On a phone it comes when a reader moves toward it.
    await timelineOf(page).scrollIntoViewIfNeeded();
    await expect(timelineOf(page).locator(".vis-item").first()).toBeVisible();
  }
}
