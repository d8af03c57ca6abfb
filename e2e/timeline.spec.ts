import { expect, type Page, test } from "@playwright/test";
import { timelineOf } from "./reading";

test("Readers see the newest events on the timeline and all events in the list", async ({ page }) => {
  await page.goto("/");
  await expect(timelineOf(page).getByRole("link").first()).toBeVisible();
  await expect(page.getByRole("list", { name: "Events" }).getByRole("listitem")).toHaveCount(100);
  await expect(page.getByRole("status").filter({ hasText: "567 events" })).toBeVisible();
});

test("Readers can narrow both the timeline and the list to summits, and undo it", async ({ page }) => {
  await page.goto("/");
  const summits = page.getByRole("group", { name: "Type" }).getByRole("button", { name: /^Summit/ });
  await summits.click();
  await expect(page).toHaveURL(/type=summit/);
  await expect(summits).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("status").filter({ hasText: "45 of 567 events · 1 filter" })).toBeVisible();
  await expect(async () => {
    const names = await timelineNames(page);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toContain("Summit");
  }).toPass();
  await page.getByRole("link", { name: "Remove Type: Summit" }).click();
  await expect(page.getByRole("status").filter({ hasText: /^567 events$/ })).toBeVisible();
});

test("Readers can combine facets, and go back", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("group", { name: "Status" })
    .getByRole("button", { name: /^Cancelled/ })
    .click();
  await expect(page).toHaveURL(/status=cancelled/);
  await page
    .getByRole("group", { name: "Country" })
    .getByRole("button", { name: /^United States/ })
    .click();
  await expect(page).toHaveURL(/country=US/);
  expect(new URL(page.url()).searchParams.get("status")).toBe("cancelled");
  await page.goBack();
  await expect(page).not.toHaveURL(/country=US/);
});

test("Readers can search for words", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox", { name: "Search events" }).fill("Singapore");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=Singapore/);
  await expect(
    page.getByRole("list", { name: "Events" }).getByRole("link", { name: /Trump and Kim Jong Un meet/ }),
  ).toBeVisible();
});

test("Readers can see what was known on a day", async ({ page }) => {
  await page.goto("/?q=Singapore");
  await page.getByLabel("As known on").fill("2018-05-25");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(page).toHaveURL(/knownOn=2018-05-25/);
  const summit = page
    .getByRole("list", { name: "Events" })
    .getByRole("listitem")
    .filter({ hasText: "Trump and Kim Jong Un" });
  await expect(summit).toContainText("cancelled");
});

test("Readers can go to a year, and the list follows", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("navigation", { name: "Years" })
    .getByRole("link", { name: /^2000:/ })
    .click();
  await expect(page).toHaveURL(/from=2000-01-01&to=2000-12-31/);
  await expect(page.getByRole("list", { name: "Events" }).getByRole("heading", { level: 3 })).toHaveText(["2000"]);
});

test("The address and the list follow the timeline when a reader moves it", async ({ page }) => {
  await page.goto("/?from=2018-05-01&to=2018-07-31");
  await expect(timelineOf(page).getByRole("link").first()).toBeVisible();
  await page.getByRole("button", { name: "Later" }).click();
  await expect(page).toHaveURL(/from=2018-06-16&to=2018-09-15/);
  await expect(page.getByRole("list", { name: "Events" }).getByRole("listitem").first()).toContainText(/June 2018/);
});

test("Readers can see all years at once and zoom into a stretch", async ({ page }) => {
  await page.goto("/");
  await expect(timelineOf(page).getByRole("link").first()).toBeVisible();
  await page.getByRole("button", { name: "Show all years" }).click();
  const stretch = timelineOf(page)
    .getByRole("button", { name: /events, .*Zoom in/ })
    .first();
  await stretch.click();
  await expect(page).toHaveURL(/from=.*&to=/);
  await expect(timelineOf(page).getByRole("link").first()).toBeVisible();
});

test("A day stands where its date says, in a time zone west of Greenwich too", async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: "America/Los_Angeles" });
  const page = await context.newPage();
  await page.goto("/?from=2018-06-11&to=2018-06-13");
  const summit = timelineOf(page).getByRole("link", { name: /^12 June 2018: Trump and Kim/ });
  await expect(summit).toBeVisible();
  const [mark, lane] = [await summit.boundingBox(), await page.locator(".vis-center").boundingBox()];
  const share = ((mark?.x ?? 0) + 7 - (lane?.x ?? 0)) / (lane?.width ?? 1);
  expect(share).toBeGreaterThan(0.34);
  expect(share).toBeLessThan(0.66);
  await context.close();
});

test("Parts of an address that are not understood are named, and the rest is shown", async ({ page }) => {
  await page.goto("/?type=summit&status=finished&colour=red");
  const notice = page.getByRole("alert").filter({ hasText: "not understood" });
  await expect(notice).toContainText("status=finished");
  await expect(notice).toContainText("colour=red");
  await expect(page.getByRole("status").filter({ hasText: "1 filter" })).toBeVisible();
});

test("Where nothing matches, readers learn which filter hides how much", async ({ page }) => {
  await page.goto("/?q=zzzz&type=summit");
  await expect(page.getByText("they hide 567.")).toBeVisible();
  await page.getByRole("link", { name: "Remove “Words: zzzz”" }).click();
  await expect(page.getByRole("status").filter({ hasText: "45 of 567 events" })).toBeVisible();
});

for (const query of [
  "",
  "from=1985-01-01&to=2026-12-31",
  "from=2000-01-01&to=2026-12-31&event=2018-06-12-singapore-summit",
  "from=2012-01-01&to=2026-12-31&form=table&event=2018-06-12-singapore-summit",
])
  test(`The page stays light, with ?${query} too`, async ({ page }) => {
    await page.goto(`/?${query}`);
    await expect(timelineOf(page).locator(".vis-item").first()).toBeVisible();
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThanOrEqual(2_500);
  });

test("When the timeline cannot load more, what is drawn stays, and readers can try again", async ({ page }) => {
  await page.route("**/api/v1/timeline**", (route) => route.abort());
  await page.goto("/?from=2018-05-01&to=2018-07-31");
  const notice = page.getByRole("alert").filter({ hasText: "could not be loaded" });
  await expect(notice).toBeVisible();
  await expect(timelineOf(page).getByRole("link").first()).toBeVisible();
  await page.unroute("**/api/v1/timeline**");
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect(notice).toBeHidden();
});

test("While an answer is long on its way, what is drawn stays, and the timeline says that it is busy", async ({
  page,
}) => {
  await page.goto("/?from=2018-05-01&to=2018-07-31");
  await expect(timelineOf(page).getByRole("link").first()).toBeVisible();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/v1/timeline**", async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole("button", { name: "Show all years" }).click();
  await expect(timelineOf(page)).toHaveAttribute("aria-busy", "true");
  await expect(timelineOf(page).locator(".vis-item").first()).toBeVisible();
  release();
  await expect(timelineOf(page)).toHaveAttribute("aria-busy", "false");
});

/** What the timeline shows at one moment: what changes flows in over some frames. */
function timelineNames(page: Page): Promise<string[]> {
  return timelineOf(page)
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? ""));
}

test("Around a window of one day, all that is in view is drawn", async ({ page }) => {
  await page.goto("/?from=2018-06-12&to=2018-06-12");
  const beside = timelineOf(page).getByRole("link", { name: /^10 June 2018: Kim Jong Un meets Prime Minister Lee/ });
  await expect(beside).toBeVisible();
  await expect(page).toHaveURL("/?from=2018-06-12&to=2018-06-12");
});

test("The number of a cluster is whole where its ends are out of view", async ({ page }) => {
  await page.goto("/?from=1992-03-10&to=2024-11-20");
  await expect(timelineOf(page).locator("[data-entry='RU:2024-01-01:2024-12-31']")).toBeVisible();
  const clusters = timelineOf(page).getByRole("button", { name: /events, .*Zoom in/ });
  const numbers = await clusters.evaluateAll((buttons) => {
    const view = document.querySelector(".vis-center")?.getBoundingClientRect() ?? new DOMRect();
    return buttons.flatMap((button) => {
      const text = document.createRange();
      text.selectNodeContents(button);
      const [number, box] = [text.getBoundingClientRect(), button.getBoundingClientRect()];
      const isShown =
        getComputedStyle(button).color !== "rgba(0, 0, 0, 0)" && box.right > view.left && box.left < view.right;
      const isWhole =
        number.left >= Math.max(view.left, box.left) - 1 && number.right <= Math.min(view.right, box.right) + 1;
      return isShown
        ? [{ isWhole, words: button.textContent, isCut: box.left <= view.left + 3 || box.right >= view.right - 3 }]
        : [];
    });
  });
  expect(numbers.filter(({ isWhole }) => !isWhole)).toEqual([]);
  expect(numbers.filter(({ isCut }) => isCut).length).toBeGreaterThan(0);
});
