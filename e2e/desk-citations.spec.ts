import { expect, test } from "@playwright/test";
import { addAccount, fillEvent, newEvent, press, signIn } from "./desk";

test("Readers who follow a citation find what was cited, whatever was changed since", async ({ page, request }) => {
  await signIn(page, await addAccount("reviewer"), "/admin/events/new");
  const event = newEvent();
  await fillEvent(page, event);
  await press(page, "Publish", /Published/);
  const edit = page.url().replace(/\?.*/, "");
  await page.getByRole("link", { name: "What readers see" }).click();
  await expect(page).toHaveURL(/:\d+\/events\//);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(event.Title);
  const { pathname } = new URL(page.url());
  const cited = await addressesIn(pathname);

  await page.goto(edit);
  await page.getByLabel("Title").fill(`${event.Title} moved`);
  await page.getByLabel("Date").fill("1999-04-30");
  await page.getByLabel("Reason for change").fill("The source was misread");
  await press(page, "Publish", /Published/);

  await page.goto(cited.event);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(event.Title);
  await expect(page.getByText(/This is what was published in version \d+/)).toContainText("has been changed since");
  await page.getByRole("link", { name: "See it as it is now" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${event.Title} moved`);
  await page.goto(cited.view);
  await expect(page.getByRole("link", { name: event.Title })).toBeVisible();
  await expect(page.getByRole("link", { name: `${event.Title} moved` })).toHaveCount(0);

  const version = new URL(cited.event, "https://example.org").searchParams.get("asOfVersion") ?? "";
  for (const path of ["/export/events.csv", "/export/events.ics", "/export/events.ris"]) {
    const then = await (await request.get(`${path}?tag=synthetic&asOfVersion=${version}`)).text();
    expect(then).toContain(event.Title);
    expect(then).not.toContain(`${event.Title} moved`);
    expect(await (await request.get(`${path}?tag=synthetic`)).text()).toContain(`${event.Title} moved`);
  }
  expect((await addressesIn(pathname)).event).not.toBe(cited.event);

  /** Where the citations of an event and of a view that holds it lead, without the site. */
  async function addressesIn(path: string) {
    const ofEvent = await (await request.get(`${path}/cite.txt`)).text();
    const ofView = await (await request.get("/export/cite.txt?tag=synthetic&sort=-date")).text();
    const pathOf = (text: string, form: RegExp) => {
      const { pathname: at, search } = new URL(form.exec(text)?.[0] ?? "");
      return at + search;
    };
    return {
      event: pathOf(ofEvent, /https?:\S+asOfVersion=\d+/),
      view: pathOf(ofView, /https?:\S+\/v\/\d+\?[^\s.]+/),
    };
  }
});
