import type { Locator, Page } from "@playwright/test";

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

/** Every kind of page. The article is found by its link, since its address comes from its text. */
export async function pagesToCheck(page: Page): Promise<string[]> {
  await page.goto("/articles");
  const article = await page.getByRole("list", { name: "Articles" }).getByRole("link").first().getAttribute("href");
  return [
    "/",
    "/?q=zzzz&status=finished",
    "/?from=2018-05-01&to=2018-07-31&event=2018-06-12-singapore-summit",
    "/?type=summit&form=table&sort=-title",
    "/embed?from=2018-05-01&to=2018-07-31",
    singaporeSummit.event,
    "/articles",
    article ?? "/articles",
    "/about",
    "/nowhere",
  ];
}
