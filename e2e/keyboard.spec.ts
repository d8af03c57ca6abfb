import { expect, type Page, test } from "@playwright/test";
import { timelineOf } from "./reading";

const spring2018 = "/?from=2018-05-01&to=2018-07-31";

test("The timeline is one stop for the Tab key", async ({ page }) => {
  await enterTimeline(page);
  await page.keyboard.press("Tab");
  await expect(timelineOf(page).locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(timelineOf(page).locator(":focus")).toHaveCount(1);
});

test("Arrow keys move from event to event in the order of time, beyond the view too", async ({ page }) => {
  await enterTimeline(page);
  await page.keyboard.press("End");
  await expect(focused(page)).toHaveAttribute("aria-label", /July 2018/);
  const last = await nameOfFocused(page);
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    expect(await nameOfFocused(page)).toMatch(/August 2018/);
  }).toPass();
  await page.keyboard.press("ArrowLeft");
  await expect(focused(page)).toHaveAttribute("aria-label", last);
});

test("Up and down lead to the neighboring lane", async ({ page }) => {
  await enterTimeline(page);
  const before = await laneOfFocused(page);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => laneOfFocused(page)).not.toBe(before);
});

test("Plus and minus zoom around the event, which keeps the focus", async ({ page }) => {
  await enterTimeline(page);
  const name = await nameOfFocused(page);
  await page.keyboard.press("+");
  await expect(page).not.toHaveURL(/from=2018-05-01&to=2018-07-31/);
  await expect(focused(page)).toHaveAttribute("aria-label", name);
  await page.keyboard.press("-");
  await expect(focused(page)).toHaveAttribute("aria-label", name);
});

test("Enter opens the event beside the timeline", async ({ page }) => {
  await enterTimeline(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Selected event" })).toBeFocused();
});

test("The first stop leads past the header, and each stop is visible", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("searchbox", { name: "Search events" })).toBeFocused();
  const outline = await page.locator(":focus").evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).not.toBe("none");
});

test("A wheel over the timeline scrolls the page, and zooms with Ctrl", async ({ page }) => {
  await page.goto(spring2018);
  await expect(timelineOf(page).getByRole("link").first()).toBeVisible();
  await timelineOf(page).scrollIntoViewIfNeeded();
  const box = await page.locator(".vis-center").boundingBox();
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 40);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
  await expect(page).not.toHaveURL(/from=2018-05-01&to=2018-07-31/);
});

async function enterTimeline(page: Page): Promise<void> {
  await page.goto(spring2018);
  await expect(timelineOf(page).getByRole("link").first()).toBeVisible();
  await timelineOf(page).locator("[tabindex='0']").focus();
}

function focused(page: Page) {
  return timelineOf(page).locator(":focus");
}

async function nameOfFocused(page: Page): Promise<string> {
  return (await focused(page).getAttribute("aria-label")) ?? "";
}

function laneOfFocused(page: Page): Promise<number> {
  return focused(page).evaluate((element) => {
    const lane = element.closest(".vis-group");
    return [...(lane?.parentElement?.children ?? [])].indexOf(lane as Element);
  });
}
