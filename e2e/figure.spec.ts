import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { singaporeSummit, timelineOf } from "./reading";

const summer2018 = "/?from=2018-05-01&to=2018-07-31&country=US";

test("Readers can download the view as a drawing in which text is text", async ({ page }) => {
  const svg = (await download(page, "SVG")).toString("utf8");
  expect(svg).toContain(singaporeSummit.title);
  expect(svg).toContain("1 May 2018 – 31 July 2018");
  expect(svg).toContain("country=US");
  const problem = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")?.textContent ?? null,
    svg,
  );
  expect(problem).toBeNull();
});

test("Readers can download the view as a picture that can be printed", async ({ page }) => {
  const png = await download(page, "PNG");
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(2_400);
});

test("On paper the view is a figure, and its list follows", async ({ page }) => {
  await page.goto(summer2018);
  await expect(timelineOf(page).getByRole("link").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const figure = page.locator(".print-figure svg");
  await expect(figure).toBeVisible();
  await expect(figure).toContainText(singaporeSummit.title);
  await expect(page.getByRole("list", { name: "Events" })).toBeVisible();
  await expect(page.locator(".timeline-stage")).toBeHidden();
  await expect(page.getByRole("searchbox")).toBeHidden();
  await expect(page.getByRole("button", { name: "Play" })).toBeHidden();
});

async function download(page: Page, format: "SVG" | "PNG"): Promise<Buffer> {
  await page.goto(summer2018);
  await expect(timelineOf(page).getByRole("link").first()).toBeVisible();
  await page.locator("summary", { has: page.locator(".icon-download") }).click();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: `Download as ${format}` }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe(`panmunjom-2018-05-01-2018-07-31.${format.toLowerCase()}`);
  return readFile(await file.path());
}
