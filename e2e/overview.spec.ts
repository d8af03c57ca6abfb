import { expect, type Page, test } from "@playwright/test";
import { timelineOf } from "./reading";

test("The overview and the timeline move together", async ({ page }) => {
  await openTimeline(page, "/?from=2018-05-01&to=2018-07-31");
  const before = await brushOf(page).boundingBox();
  await page.getByRole("button", { name: "Zoom out" }).click();
  await expect(async () => {
    const after = await brushOf(page).boundingBox();
    expect(after?.width).toBeGreaterThan(before?.width ?? 0);
  }).toPass();
});

test("Readers can drag the stretch that the timeline shows", async ({ page }) => {
  await openTimeline(page, "/?from=2017-01-01&to=2018-12-31");
  const box = await brushOf(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=201[0-5]-.*&to=201[2-6]-/);
  await expect(timelineOf(page).locator(".vis-item").first()).toBeVisible();
});

test("Each end of the stretch is a slider for the keyboard", async ({ page }) => {
  await openTimeline(page, "/?from=2018-05-01&to=2018-07-31");
  const end = page.getByRole("slider", { name: "End of the stretch" });
  await expect(end).toHaveAttribute("aria-valuetext", "31 July 2018");
  await end.press("ArrowRight");
  await expect(end).toHaveAttribute("aria-valuetext", "30 August 2018");
  await expect(page).toHaveURL(/from=2018-05-01&to=2018-08-30/);
  await page.getByRole("slider", { name: "Move the stretch" }).press("PageDown");
  await expect(page).toHaveURL(/from=2017-05-01&to=2017-08-30/);
});

test("A year under the frame can still be pressed", async ({ page }) => {
  await openTimeline(page, "/?from=2015-01-01&to=2019-12-31");
  const year = page.getByRole("navigation", { name: "Years" }).getByRole("link", { name: /^2017:/ });
  const box = await year.boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 20);
  await expect(page).toHaveURL(/from=2017-01-01&to=2017-12-31/);
});

test.describe("By touch", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test("a finger drags the stretch along the years", async ({ page }) => {
    await openTimeline(page, "/?from=2012-01-01&to=2018-12-31");
    await brushOf(page).scrollIntoViewIfNeeded();
    const box = await brushOf(page).boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 20];
    const client = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", at: number) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: at, y }] });
    await touch("touchStart", x);
    for (let step = 1; step <= 6; step++) await touch("touchMove", x - step * 12);
    await touch("touchEnd", x - 72);
    await expect(page).toHaveURL(/from=200\d-.*&to=20(0|1)\d-/);
  });
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the overview is drawn, says which years are shown, and leads to each of them", async ({ page }) => {
    await page.goto("/?from=2018-01-01&to=2018-12-31");
    await expect(page.locator(".density path")).toHaveCount(1);
    await expect(page.locator(".brush [data-part='window']")).toBeVisible();
    const years = page.getByRole("navigation", { name: "Years" });
    await expect(years.locator("[aria-current]")).toHaveAccessibleName(/^2018: \d+ events$/);
    await years.getByRole("link", { name: /^1994:/ }).click();
    await expect(page).toHaveURL(/from=1994-01-01&to=1994-12-31/);
  });
});

async function openTimeline(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // On a phone it comes when a reader moves toward it.
  await timelineOf(page).scrollIntoViewIfNeeded();
  await expect(timelineOf(page).locator(".vis-item").first()).toBeVisible();
  await brushOf(page).scrollIntoViewIfNeeded();
}

function brushOf(page: Page) {
  return page.locator(".brush [data-part='window']");
}
