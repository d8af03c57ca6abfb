import { expect, type Page, test } from "@playwright/test";
import { timelineOf } from "./reading";

test("What a reader has in sight is not made anew when the view is zoomed", async ({ page }) => {
  await page.goto("/?from=2018-05-01&to=2018-07-31");
  const summit = timelineOf(page).getByRole("link", { name: /12 June 2018: Trump and Kim Jong Un meet/ });
  await expect(summit).toBeVisible();
  await summit.evaluate((node) => node.setAttribute("data-known", ""));
  await page.locator(".vis-panel.vis-bottom").evaluate(watchAxis);
  await page.mouse.move(...(await middleOf(page)));
  const before = page.url();
  await page.keyboard.down("Control");
  for (const way of [60, 60, 60, -60, -60, 60]) await page.mouse.wheel(0, way);
  await page.keyboard.up("Control");
  await expect(page).not.toHaveURL(before);
  await expect(summit).toHaveAttribute("data-known", "");
  // The axis stays in the page, and its labels change their places.
  expect(await page.locator(".vis-panel.vis-bottom").getAttribute("data-removed")).toBeNull();
});

async function middleOf(page: Page): Promise<[number, number]> {
  const lanes = page.locator(".vis-center").first();
  await lanes.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const box = await lanes.boundingBox();
  return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
}

/** Notes on a panel whether anything was taken out of it. */
function watchAxis(panel: Element): void {
  new MutationObserver((changes) => {
    if (changes.some(({ removedNodes }) => removedNodes.length > 0)) panel.setAttribute("data-removed", "");
  }).observe(panel, { childList: true });
}
