import { type CDPSession, devices, expect, type Page, test } from "@playwright/test";
import { timelineOf } from "./reading";

const { defaultBrowserType: _, ...phone } = devices["Galaxy S9+"];
test.use({ ...phone, viewport: { width: 360, height: 740 } });

const summer2018 = "/?from=2018-05-01&to=2018-07-31";

test("One finger sideways on the timeline moves through time, and the page stays", async ({ page }) => {
  const { hand, x, y } = await touchTimeline(page);
  const topOf = async () => Math.round((await page.locator(".vis-center").first().boundingBox())?.y ?? 0);
  const before = await topOf();
  await hand.drag([{ x, y }], [{ x: x - 120, y }]);
  await expect(page).toHaveURL(/from=2018-0[67]-.*&to=2018-0[89]-/);
  // Where the words above it wrap otherwise than before, the browser scrolls along, so that what is touched stays.
  await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThanOrEqual(1);
});

for (const place of ["lanes", "names of the lanes"])
  test(`One finger up the ${place} scrolls the page, and the time in view stays`, async ({ page }) => {
    const { hand, x, y } = await touchTimeline(page);
    const at = place === "lanes" ? x : 40;
    const before = await page.evaluate(() => scrollY);
    await hand.drag([{ x: at, y }], [{ x: at, y: y - 200 }]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    expect(page.url()).toContain("from=2018-05-01&to=2018-07-31");
  });

test("Two fingers zoom the timeline alone, not the page", async ({ page }) => {
  const { hand, x, y } = await touchTimeline(page);
  await hand.drag(
    [
      { x: x - 20, y },
      { x: x + 20, y },
    ],
    [
      { x: x - 90, y },
      { x: x + 90, y },
    ],
  );
  await expect(page).not.toHaveURL(/from=2018-05-01&to=2018-07-31/);
  const [, from = "", to = ""] = /from=([\d-]+)&to=([\d-]+)/.exec(page.url()) ?? [];
  expect(Date.parse(to) - Date.parse(from)).toBeLessThan(70 * 86_400_000);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test("A tap opens the event", async ({ page }) => {
  await page.goto(summer2018);
  await timelineOf(page).scrollIntoViewIfNeeded();
  const figure = timelineOf(page).getByRole("link", { name: /12 June 2018: Trump and Kim Jong Un meet/ });
  await figure.tap();
  await expect(page.getByRole("region", { name: "Selected event" })).toBeVisible();
});

/** Brings the timeline into the middle of the screen and finds a place on its ground. */
async function touchTimeline(page: Page) {
  await page.goto(summer2018);
  const lanes = page.locator(".vis-center").first();
  await timelineOf(page).scrollIntoViewIfNeeded();
  await expect(timelineOf(page).locator(".vis-item").first()).toBeVisible();
  await lanes.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const box = await lanes.boundingBox();
  const place = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: Math.min(700, (box?.y ?? 0) + (box?.height ?? 0) - 20) };
  return { ...place, hand: handOf(await page.context().newCDPSession(page)) };
}

interface Point {
  x: number;
  y: number;
}

/** Fingers as the browser itself knows them, so that it scrolls and zooms as it would under a hand. */
function handOf(client: CDPSession) {
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Point[]) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: touchPoints.map((point, id) => ({ ...point, id })),
    });
  return {
    async drag(from: Point[], to: Point[], steps = 8): Promise<void> {
      await touch("touchStart", from);
      for (let step = 1; step <= steps; step++) {
        const share = step / steps;
        const between = (a: number, b: number) => Math.round(a + (b - a) * share);
        await touch(
          "touchMove",
          from.map(({ x, y }, index) => ({ x: between(x, to[index]?.x ?? x), y: between(y, to[index]?.y ?? y) })),
        );
      }
      await touch("touchEnd", []);
    },
  };
}
