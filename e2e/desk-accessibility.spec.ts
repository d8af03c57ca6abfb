import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { addAccount, fillEvent, newEvent, press, signIn } from "./desk";
import { handIn, newArticle } from "./inbox";

// One walk: the desk has to hold something before all its pages can be looked at.
test("No serious accessibility problem is on any page of the desk, in light and in dark", async ({ browser }) => {
  // Some forty pages, each looked at twice.
  test.setTimeout(360_000);
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await signIn(page, await addAccount("admin"));
  const addresses = await fillDesk(page);
  expect([...Object.keys(addresses), ...elsewhere].sort()).toEqual(routesOfDesk());
  const problems: string[] = [];
  for (const [route, address] of Object.entries(addresses)) {
    const response = await page.goto(address);
    expect(response?.status(), `${route} at ${address}`).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, impact, nodes } of violations)
        if (impact === "serious" || impact === "critical")
          problems.push(`${route} (${colorScheme}): ${id}: ${nodes[0]?.html}`);
    }
  }
  expect(problems).toEqual([]);
  await context.close();
});

/** Pages of what an import made, which its own tests look at. */
const elsewhere = ["/admin/groups/[id]", "/admin/import/[id]"];

/** Every page of the desk, as the folders of the program have them. */
function routesOfDesk(): string[] {
  const app = join(import.meta.dirname, "..", "app");
  return readdirSync(join(app, "admin"), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === "page.tsx")
    .map(({ parentPath }) => parentPath.slice(app.length).split(sep).join("/"))
    .sort();
}

/** Makes an event, and an article with another text that waits and one that was taken; an address of each page. */
async function fillDesk(page: Page): Promise<Record<string, string>> {
  await page.goto("/admin/events/new");
  const event = newEvent();
  await fillEvent(page, event);
  await press(page, "Publish", /Published/);
  await page.goto("/admin/events");
  await page.getByRole("link", { name: event.Title }).click();
  await expect(page).toHaveURL(/\/admin\/events\/[0-9a-f-]{36}/);
  const anEvent = new URL(page.url()).pathname;

  const article = newArticle();
  await handIn(page, article.text);
  const anArticle = new URL(page.url()).pathname;
  const proposeText = async (text: string) => {
    await page.goto(`${anArticle}/edit`);
    await page.getByRole("textbox", { name: "Text", exact: true }).fill(text);
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page).toHaveURL(/\/changes\//);
    return new URL(page.url()).pathname;
  };
  await proposeText(`${article.text}\nOne more line.`);
  await page.getByRole("button", { name: /^Replace/ }).click();
  await expect(page).not.toHaveURL(/\/changes\//);
  const aChange = await proposeText(`${article.text}\nOne more line, and another one.`);

  const first = async (noun: "people" | "places") => {
    await page.goto(`/admin/${noun}`);
    const hrefs = await page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    return hrefs.find((href) => href && /^\/admin\/\w+\/[0-9a-f-]{36}$/.test(href)) ?? "";
  };
  const [person, place] = [await first("people"), await first("places")];

  return {
    "/admin": "/admin",
    "/admin/audit": "/admin/audit",
    "/admin/events/[id]/korean": `${anEvent}/korean`,
    "/admin/gaps": "/admin/gaps",
    "/admin/groups": "/admin/groups",
    "/admin/import": "/admin/import",
    "/admin/people": "/admin/people",
    "/admin/people/[id]": person,
    "/admin/people/[id]/merge": `${person}/merge`,
    "/admin/people/[id]/revisions": `${person}/revisions`,
    "/admin/people/new": "/admin/people/new",
    "/admin/people/unknown": "/admin/people/unknown",
    "/admin/places": "/admin/places",
    "/admin/places/[id]": place,
    "/admin/places/[id]/merge": `${place}/merge`,
    "/admin/places/[id]/revisions": `${place}/revisions`,
    "/admin/places/new": "/admin/places/new",
    "/admin/accounts": "/admin/accounts",
    "/admin/articles": "/admin/articles",
    "/admin/articles/[id]": anArticle,
    "/admin/articles/[id]/changes/[change]": aChange,
    "/admin/articles/[id]/edit": `${anArticle}/edit`,
    "/admin/articles/[id]/versions": `${anArticle}/versions`,
    "/admin/articles/[id]/versions/[number]": `${anArticle}/versions/1`,
    "/admin/articles/new": "/admin/articles/new",
    "/admin/events": "/admin/events",
    "/admin/events/[id]": anEvent,
    "/admin/events/[id]/discussion": `${anEvent}/discussion`,
    "/admin/events/[id]/merge": `${anEvent}/merge`,
    "/admin/events/[id]/preview": `${anEvent}/preview`,
    "/admin/events/[id]/revisions": `${anEvent}/revisions`,
    "/admin/events/new": "/admin/events/new",
    "/admin/evidence": "/admin/evidence",
    "/admin/notes": "/admin/notes",
    "/admin/suggestions": "/admin/suggestions",
  };
}
